// What a test orders of the endpoint, by query parameters whose names no format uses:
//   ~key=abc           counts the request under that name (else under the path)
//   ~times=2           the first two requests of that key fail as ordered, the next ones do not (else all of them fail)
//   ~status=503        answers that status
//   ~retry-after=1     with that header; ~retry-after-date=2 writes it as the date in two seconds
//   ~fault=reset       breaks the answer: the names are in faults.mjs
//   ~delay=300         milliseconds before anything is sent
//   ~cors=no           sends no CORS headers
//   ~cache=max-age=60  the Cache-Control header
//   ~header=Name:text  any header, as often as wanted

/** The orders in an address, which loses them. */
export function orders(url) {
  const given = new URLSearchParams();
  for (const [name, value] of new URLSearchParams(url.search)) {
    if (!name.startsWith('~')) continue;
    given.append(name.slice(1), value);
    url.searchParams.delete(name);
  }
  const number = (name, missing) => (given.has(name) ? Number(given.get(name)) : missing);
  return {
    key: given.get('key') ?? url.pathname.replace(/^(\/endpoint\/canary\/[^/]+).*/, '$1'),
    times: number('times', Infinity),
    status: number('status', 0),
    fault: given.get('fault'),
    delay: number('delay', 0),
    cors: given.get('cors') !== 'no',
    headers: headers(given),
  };
}

function headers(given) {
  const named = given.getAll('header').map((line) => line.split(/:\s*(.*)/s, 2));
  if (given.has('cache')) named.push(['Cache-Control', given.get('cache')]);
  if (given.has('retry-after')) named.push(['Retry-After', given.get('retry-after')]);
  if (given.has('retry-after-date')) {
    named.push(['Retry-After', new Date(Date.now() + Number(given.get('retry-after-date')) * 1000).toUTCString()]);
  }
  return named;
}
