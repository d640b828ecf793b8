// A registry that lacks a package for some kind of machine makes npm write a lock file without it, and `npm ci` then
// fails on every machine. And a lock file that names hosts ties everyone to them. `npm run lock:check` finds both.
import { readFileSync } from 'node:fs';

/** Whether Node would find a package from a place in the tree. */
function isFound(packages, name, from) {
  for (let place = from; ; place = place.slice(0, Math.max(place.lastIndexOf('/node_modules/'), 0))) {
    if (packages[`${place && `${place}/`}node_modules/${name}`]) return true;
    if (!place) return false;
  }
}

function faultsOf(packages) {
  return Object.entries(packages).flatMap(([path, { version, resolved, optionalDependencies = {} }]) => {
    const lacking = Object.keys(optionalDependencies).filter((name) => !isFound(packages, name, path));
    return [
      ...(lacking.length ? [`${path} ${version} lacks ${lacking.length} packages, ${lacking[0]} among them`] : []),
      ...(resolved && !resolved.startsWith('https://registry.npmjs.org/')
        ? [`${path} comes from a host of its own`]
        : []),
    ];
  });
}

for (const file of ['package-lock.json', 'test/hosts/package-lock.json']) {
  const { packages } = JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));
  const faults = faultsOf(packages);
  for (const fault of faults) console.error(`${file}: ${fault}`);
  if (faults.length) process.exitCode = 1;
  else console.log(`${file} is complete: ${Object.keys(packages).length - 1} packages.`);
}
