// A registry that lacks a package for some kind of machine makes npm write a lock file without it, and `npm ci` then
// fails on every machine. And a lock file that names hosts ties everyone to them. `npm run lock:check` finds both.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));

/** Whether Node would find a package from a place in the tree. */
function isFound(name, from) {
  for (let place = from; ; place = place.slice(0, Math.max(place.lastIndexOf('/node_modules/'), 0))) {
    if (packages[`${place && `${place}/`}node_modules/${name}`]) return true;
    if (!place) return false;
  }
}

const faults = Object.entries(packages).flatMap(([path, entry]) => {
  const lacking = Object.keys(entry.optionalDependencies ?? {}).filter((name) => !isFound(name, path));
  return [
    ...(lacking.length ? [`${path} ${entry.version} lacks ${lacking.length} packages, ${lacking[0]} among them`] : []),
    ...(entry.resolved && !entry.resolved.startsWith('https://registry.npmjs.org/')
      ? [`${path} comes from a host of its own`]
      : []),
  ];
});
for (const fault of faults) console.error(fault);
if (faults.length) process.exitCode = 1;
else console.log(`package-lock.json is complete: ${Object.keys(packages).length - 1} packages.`);
