// Runs before anything else in a page: notes what a page must not do (throw, or say anything on the console), and what
// the elements have left behind on it.
(() => {
  const noted = { errors: [], said: [], left: () => [...listening, ...watching] };
  const listening = [];
  const watching = [];
  window.noted = noted;
  addEventListener('error', ({ message }) => noted.errors.push(String(message)));
  addEventListener('unhandledrejection', ({ reason }) => noted.errors.push(String(reason)));
  for (const level of ['log', 'info', 'warn', 'error']) {
    const say = console[level];
    console[level] = (...words) => {
      noted.said.push(`${level}: ${words.join(' ')}`);
      say.apply(console, words);
    };
  }

  // Of all that may listen on a page, these are what the elements listen to.
  const ours = ['online', 'beforeprint', 'focusin'];
  for (const target of [window, document]) {
    const { addEventListener, removeEventListener } = target;
    target.addEventListener = function (type, ...rest) {
      if (ours.includes(type)) listening.push(type);
      return addEventListener.call(target, type, ...rest);
    };
    target.removeEventListener = function (type, ...rest) {
      if (listening.includes(type)) listening.splice(listening.indexOf(type), 1);
      return removeEventListener.call(target, type, ...rest);
    };
  }
  for (const name of ['IntersectionObserver', 'ResizeObserver']) {
    const Observer = window[name];
    window[name] = class extends Observer {
      observe(...what) {
        if (!watching.includes(this)) watching.push(this);
        super.observe(...what);
      }
      disconnect() {
        if (watching.includes(this)) watching.splice(watching.indexOf(this), 1);
        super.disconnect();
      }
    };
  }
})();
