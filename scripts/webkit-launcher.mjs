// WebKitGTK as a browser of Web Test Runner. It gives itself out for Playwright: the runner's commands (`sendKeys`,
// `sendMouse`, `setViewport`) then ask it for a page, and `getPage` answers with as much of one as they use.
import { setTimeout as pause } from 'node:timers/promises';
import { WebKitDriver } from './webkit-driver.mjs';

// https://www.w3.org/TR/webdriver2/#keyboard-actions
const keys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const keyDown = (name) => ({ type: 'keyDown', value: keys[name] ?? name });
const keyUp = (name) => ({ type: 'keyUp', value: keys[name] ?? name });

const button = (options) => ['left', 'middle', 'right'].indexOf(options?.button ?? 'left');
const pointerDown = (options) => ({ type: 'pointerDown', button: button(options) });
const pointerUp = (options) => ({ type: 'pointerUp', button: button(options) });
const pointerMove = (x, y) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });

class WebKitLauncher {
  name = 'WebKit';
  type = 'playwright';
  concurrency = 1;
  #driver = new WebKitDriver();
  #programs;
  #started;
  #session;
  /** Known once it has started. */
  version = '';

  constructor(programs) {
    this.#programs = programs;
  }

  async initialize() {}

  async startSession(id, url) {
    this.#started ??= this.#driver.start(this.#programs);
    this.version = (await this.#started).browserVersion ?? '';
    await this.#resize({ width: 1024, height: 768 });
    this.#session = { id, url };
    await this.#driver.post('/url', { url });
  }

  isActive(id) {
    return this.#session?.id === id;
  }

  getBrowserUrl() {
    return this.#session?.url;
  }

  async stopSession() {
    this.#session = undefined;
    await this.#driver.post('/url', { url: 'about:blank' });
    return {};
  }

  async stop() {
    if (this.#started) await this.#driver.stop();
  }

  getPage() {
    const driver = this.#driver;
    const pointer = (...actions) =>
      driver.post('/actions', {
        actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
      });
    return {
      setViewportSize: (size) => this.#resize(size),
      emulateMedia: () => Promise.reject(new Error('WebKitWebDriver cannot emulate media.')),
      keyboard: {
        type: (text) => this.#strike([...text].flatMap((character) => [keyDown(character), keyUp(character)])),
        press: (combination) => {
          const names = combination === '+' ? ['+'] : combination.split('+');
          return this.#strike([...names.map(keyDown), ...names.reverse().map(keyUp)]);
        },
        down: (name) => this.#strike([keyDown(name)]),
        up: (name) => this.#strike([keyUp(name)]),
      },
      mouse: {
        move: (x, y) => pointer(pointerMove(x, y)),
        click: (x, y, options) => pointer(pointerMove(x, y), pointerDown(options), pointerUp(options)),
        down: (options) => pointer(pointerDown(options)),
        up: (options) => pointer(pointerUp(options)),
      },
    };
  }

  /** One request for each: the driver loses a key that comes twice in one. */
  async #strike(actions) {
    for (const action of actions)
      await this.#driver.post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions: [action] }] });
  }

  /** WebDriver sizes windows, tests mean what is inside. The toolbar keeps the window wider than some 450 pixels. */
  async #resize({ width, height }) {
    const inner = () => this.#driver.evaluate('return [innerWidth, innerHeight]');
    const [innerWidth, innerHeight] = await inner();
    if (innerWidth === width && innerHeight === height) return;
    const outer = await this.#driver.get('/window/rect');
    const size = { width: width + outer.width - innerWidth, height: height + outer.height - innerHeight };
    await this.#driver.post('/window/rect', size);
    for (let look = 0; look < 40; look++) {
      const [newWidth, newHeight] = await inner();
      if (newWidth === width && newHeight === height) return;
      await pause(25);
    }
  }
}

/** A launcher for WebKitGTK, from the paths of `driver` (WebKitWebDriver) and `browser` (MiniBrowser). */
export const webkitLauncher = (programs) => new WebKitLauncher(programs);
