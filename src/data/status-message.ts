/** What a status that is no success means, and what to do about it. */
export function statusMessage(status: number): string {
  const advice =
    status === 404
      ? 'check the address; with plain permalinks it is ?rest_route=/wp/v2/posts'
      : status === 401 || status === 403
        ? "check its key, or allow its REST API in the site's security plugin"
        : "open the address, or look into the server's log";
  return `The endpoint answers ${status}: ${advice}.`;
}
