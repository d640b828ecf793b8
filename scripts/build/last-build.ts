// What the last build has left of `clinic-elements.js`, for pages that hand out its line.
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const dist = new URL('../../dist/', import.meta.url);

/** Version, hash and weight; nothing before the first build. */
export function lastBuild(): { version: string; integrity: string; bytes: number } | null {
  const [hashes, code] = [new URL('integrity.json', dist), new URL('clinic-elements.js', dist)];
  if (!existsSync(hashes) || !existsSync(code)) return null;
  const { version, files } = JSON.parse(readFileSync(hashes, 'utf8')) as {
    version: string;
    files: Record<string, string>;
  };
  return {
    version,
    integrity: files['dist/clinic-elements.js'] ?? '',
    bytes: brotliCompressSync(readFileSync(code)).length,
  };
}
