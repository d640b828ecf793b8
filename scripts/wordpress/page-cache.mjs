// A page cache in front of a site: nginx, as hosts run it, on a port of its own.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installSystemPackages, onSearchPath } from '../browser.mjs';

/** The program, which stands where an ordinary user's path does not lead. */
const program = () => onSearchPath('nginx') ?? ['/usr/sbin/nginx'].find((path) => existsSync(path));

function ensureNginx() {
  if (program()) return;
  console.log('Installing nginx.');
  installSystemPackages('nginx');
  if (!program()) throw new Error('nginx is needed: on Debian, apt-get install nginx.');
}

/** What hosts tell it: who is known by a cookie is asked for anew, a site that is away is answered for. */
const configuration = (folder, port, origin) => `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${folder}/pid;
error_log stderr error;
events { worker_connections 256; }
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  proxy_cache_path ${folder}/kept keys_zone=pages:10m;
  map $http_cookie $known { default 0; "~(wordpress_logged_in|wp-postpass|comment_author)" 1; }
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass http://127.0.0.1:${origin};
      proxy_set_header Host $http_host;
      proxy_cache pages;
      proxy_cache_key $request_uri;
      proxy_cache_valid 200 301 1h;
      proxy_cache_bypass $known;
      proxy_no_cache $known;
      proxy_cache_use_stale error timeout http_500;
      add_header X-Cache $upstream_cache_status always;
    }
  }
}`;

/** Whether somebody listens on a port of this machine. */
const listens = (port) =>
  new Promise((resolve) => {
    const asked = connect(port, '127.0.0.1', () => resolve(true) ?? asked.destroy());
    asked.on('error', () => resolve(false));
  });

/** Starts one at `port`, before the site at `origin`. `X-Cache` of an answer says where it comes from. */
export async function startPageCache(port, origin) {
  ensureNginx();
  const folder = mkdtempSync(join(tmpdir(), 'clinic-cache-'));
  const kept = join(folder, 'kept');
  mkdirSync(kept);
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, port, origin));
  const running = spawn(program(), ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  running.stderr.setEncoding('utf8').on('data', (text) => (said = (said + text).slice(-2000)));
  while (!(await listens(port))) {
    if (running.exitCode !== null) throw new Error(`nginx could not start: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    /** Where it keeps its answers. */
    kept,
    /** Forgets one address, or all. */
    forget(path) {
      const names = path ? [createHash('md5').update(path).digest('hex')] : readdirSync(kept);
      for (const name of names) rmSync(join(kept, name), { force: true });
    },
    stop() {
      running.kill('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
