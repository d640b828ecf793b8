// The endpoint's files as a page gets them from the built site; in Node, test/server/fixtures.mjs reads them.

/** The folder of the built site's files. */
export const root = new URL('endpoint/', document.baseURI);

const network = window.fetch.bind(window);

/** A recorded answer in which the addresses of pictures are those of the built site. */
const local = (text: string): string =>
  text
    .replace(/(?:__ORIGIN__|\/\/__HOST__)?\/(?:test\/fixtures\/)?images\//g, `${root.href}images/`)
    .replaceAll('__ORIGIN__', root.origin)
    .replaceAll('__HOST__', root.host);

/** A file, or nothing. */
export async function file(name: string): Promise<{ status: number; headers: object; body: string } | undefined> {
  const answer = await network(new URL(name, root));
  return answer.ok ? { status: 200, headers: {}, body: local(await answer.text()) } : undefined;
}
