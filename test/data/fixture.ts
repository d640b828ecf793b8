/** The JSON of a fixture, as the endpoint serves it. */
export async function fixture(path: string): Promise<unknown> {
  const response = await fetch(`/endpoint/${path}`);
  return response.json();
}

/** Where relative addresses in a fixture start. */
export const base = `${location.origin}/endpoint/x`;
