// WebKitGTK by the WebDriver protocol (https://www.w3.org/TR/webdriver2/): plain HTTP, on a screen of its own where there is none.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** One WebKitGTK window under a driver. */
export class WebKitDriver {
  #processes = [];
  #address = '';
  #session = '';

  /** Starts screen, driver and window. `driver` and `browser` are the paths of the two programs. */
  async start({ driver, browser }) {
    const { env } = process;
    const display = env.DISPLAY || env.WAYLAND_DISPLAY ? {} : { DISPLAY: await this.#screen() };
    const port = await freePort();
    this.#address = `http://127.0.0.1:${port}`;
    this.#run(driver, [`--port=${port}`], { env: { ...env, ...display } });
    await this.#answering();
    const options = { binary: browser, args: ['--automation'] };
    const { sessionId, capabilities } = await this.#ask('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    });
    this.#session = sessionId;
    return capabilities;
  }

  async stop() {
    // a browser that is gone already has nothing left to end
    if (this.#session) await this.#ask('DELETE', `/session/${this.#session}`).catch(() => {});
    for (const child of this.#processes.reverse()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill();
      await Promise.race([once(child, 'exit'), pause(2000)]);
    }
  }

  /** A command of the session: `get('/url')`. */
  get(path) {
    return this.#ask('GET', `/session/${this.#session}${path}`);
  }

  post(path, body = {}) {
    return this.#ask('POST', `/session/${this.#session}${path}`, body);
  }

  /** What a script returns in the page. */
  evaluate(script, ...args) {
    return this.post('/execute/sync', { script, args });
  }

  async #ask(method, path, body) {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(this.#address + path, {
      method,
      ...(body && { body: JSON.stringify(body), headers }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKitWebDriver, ${method} ${path}: ${value?.error}, ${value?.message}`);
    return value;
  }

  #run(command, args, options = {}) {
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], ...options });
    this.#processes.push(child);
    return child;
  }

  /** Xvfb takes a display that is free and says which through a descriptor. */
  async #screen() {
    const screen = this.#run('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp']);
    const ended = once(screen, 'exit').then(() => ['']);
    const [number] = await Promise.race([once(screen.stdio[3], 'data'), ended]);
    if (!String(number).trim()) throw new Error('Xvfb did not start.');
    return `:${String(number).trim()}`;
  }

  async #answering() {
    for (let attempt = 0; attempt < 100; attempt++) {
      const status = await this.#ask('GET', '/status').catch(() => undefined);
      if (status) return;
      await pause(100);
    }
    throw new Error('WebKitWebDriver does not answer.');
  }
}
