// Counts what a page keeps running: timers, listeners on the window and the document, observers that observe something.
const alive = { timers: new Map(), listeners: new Map(), observers: new Map() };
window.alive = alive;

const { setTimeout: start, clearTimeout: end } = window;
window.setTimeout = (action, time, ...rest) => {
  const id = start(() => alive.timers.delete(id) && action(...rest), time);
  alive.timers.set(id, time);
  return id;
};
window.clearTimeout = (id) => {
  alive.timers.delete(id);
  end(id);
};

const ids = new WeakMap();
let count = 0;
const idOf = (listener) => ids.get(listener) ?? ids.set(listener, ++count).get(listener);
for (const [name, target] of Object.entries({ window, document })) {
  const { addEventListener: add, removeEventListener: remove } = target;
  target.addEventListener = (type, listener, ...rest) => {
    if (listener) alive.listeners.set(`${name} ${type} ${idOf(listener)}`, 1);
    return add.call(target, type, listener, ...rest);
  };
  target.removeEventListener = (type, listener, ...rest) => {
    if (listener) alive.listeners.delete(`${name} ${type} ${idOf(listener)}`);
    return remove.call(target, type, listener, ...rest);
  };
}

for (const name of ['IntersectionObserver', 'MutationObserver', 'ResizeObserver']) {
  const Native = window[name];
  window[name] = class extends Native {
    #id = ++count;
    observe(...what) {
      alive.observers.set(this.#id, name);
      super.observe(...what);
    }
    disconnect() {
      alive.observers.delete(this.#id);
      super.disconnect();
    }
  };
}

/** What is running beyond what was running at the last call. */
let known = new Set();
window.running = () => {
  const now = Object.entries(alive).flatMap(([kind, map]) => [...map].map(([key, value]) => `${kind} ${key} ${value}`));
  return now.filter((entry) => !known.has(entry));
};
window.settle = () => {
  known = new Set();
  known = new Set(window.running());
};
