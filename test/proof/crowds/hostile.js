// What scripts of other people do to a page before ours comes: `crowd.html?host=<name>`. A classic script, run at once.
{
  const gone = (object, ...names) => {
    for (const name of names) {
      delete object[name];
      if (name in object) Object.defineProperty(object, name, { value: undefined, configurable: true, writable: true });
    }
  };
  const foreign = (item) =>
    item === null || item === undefined
      ? []
      : typeof item === 'object' && 'length' in item
        ? [].slice.call(item)
        : [item];
  const hosts = {
    'enumerable names in Array.prototype and Object.prototype'() {
      for (const name of ['first', 'last', 'remove', 'contains', 'clone', 'each', 'extend', 'title', 'url']) {
        Array.prototype[name] = () => 'polluted';
        Object.prototype[name] = () => 'polluted';
      }
    },
    'like Prototype'() {
      Array.from = foreign;
      Array.prototype.toJSON = undefined;
      Array.prototype.reduce = Array.prototype.reduceRight;
      Array.prototype.each = Array.prototype.forEach;
      Array.prototype.flatten = Array.prototype.flat;
      window.$ = (id) => document.getElementById(id);
      for (const name of ['show', 'hide', 'update', 'insert', 'select', 'down', 'up'])
        Element.prototype[name] = HTMLElement.prototype[name] = () => 'polluted';
    },
    'like MooTools'() {
      Array.from = foreign;
      Array.prototype.contains = Array.prototype.includes;
      String.prototype.contains = String.prototype.includes;
      Element.prototype.set = Element.prototype.get = Element.prototype.inject = () => 'polluted';
      Function.prototype.bind = function (self, ...first) {
        return (...rest) => this.apply(self, [...first, ...rest]);
      };
    },
    'remove and contains that throw'() {
      Element.prototype.contains = Node.prototype.contains = () => {
        throw new Error('contains');
      };
      Array.prototype.remove = () => {
        throw new Error('remove');
      };
    },
    'fetch that is wrapped and adds headers'() {
      const { fetch } = window;
      window.fetch = function (...all) {
        const request = new Request(...all);
        window.wrapped = (window.wrapped ?? 0) + 1;
        return fetch.call(this, request, { headers: { Accept: 'application/json', 'X-Requested-With': 'x' } });
      };
    },
    'fetch made of XMLHttpRequest'() {
      window.fetch = (url) =>
        new Promise((resolve, reject) => {
          const request = new XMLHttpRequest();
          request.open('GET', url);
          request.onload = () =>
            resolve({
              ok: request.status < 400,
              status: request.status,
              headers: { get: (name) => request.getResponseHeader(name) },
              text: () => Promise.resolve(request.responseText),
            });
          request.onerror = () => reject(new TypeError('failed'));
          request.send();
        });
    },
    'customElements that is wrapped'() {
      const { define } = customElements;
      customElements.define = function (name, ...rest) {
        if (customElements.get(name)) return;
        define.call(customElements, name, ...rest);
      };
      customElements.get = (
        (get) => (name) =>
          get.call(customElements, name)
      )(customElements.get);
    },
    'attachShadow that is wrapped'() {
      const { attachShadow } = Element.prototype;
      Element.prototype.attachShadow = function (options) {
        const root = attachShadow.call(this, { ...options, mode: 'open' });
        root.watched = true;
        return root;
      };
    },
    'no observers'() {
      gone(window, 'IntersectionObserver', 'ResizeObserver', 'PerformanceObserver');
    },
    'no AbortController'() {
      gone(window, 'AbortController', 'AbortSignal');
    },
    'no ElementInternals'() {
      gone(HTMLElement.prototype, 'attachInternals');
    },
    'storage that throws'() {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
    },
    'a console that throws'() {
      for (const level of Object.keys(console))
        console[level] = () => {
          throw new Error('console');
        };
    },
    'a Promise of its own'() {
      const Native = Promise;
      window.Promise = class extends Native {};
    },
    'a JSON of its own'() {
      const { parse, stringify } = JSON;
      window.JSON = { parse: (text) => parse(text), stringify: (value) => stringify(value) };
    },
    'frozen intrinsics'() {
      for (const { prototype } of [Object, Array, Function, String, RegExp, Promise, Map, Set, Error])
        Object.freeze(prototype);
    },
    'no newer built-ins'() {
      gone(Array.prototype, 'toSorted', 'toSpliced', 'toReversed', 'with', 'findLast', 'group', 'groupToMap');
      gone(String.prototype, 'isWellFormed', 'toWellFormed');
      gone(Object, 'groupBy');
      gone(Map, 'groupBy');
      gone(Promise, 'withResolvers', 'try');
      gone(Set.prototype, 'union', 'intersection');
      gone(Array, 'fromAsync');
      gone(window, 'Sanitizer', 'trustedTypes', 'scheduler', 'requestIdleCallback', 'navigation');
      gone(Element.prototype, 'setHTML', 'getHTML', 'checkVisibility', 'moveBefore');
      if (window.AbortSignal) gone(AbortSignal, 'any', 'timeout');
    },
    'timers that are slow'() {
      const { setTimeout } = window;
      window.setTimeout = (action, time, ...rest) => setTimeout(action, (time ?? 0) + 200, ...rest);
    },
    'an event listener that is wrapped'() {
      const { addEventListener } = EventTarget.prototype;
      EventTarget.prototype.addEventListener = function (type, listener, ...rest) {
        const wrapped =
          typeof listener === 'function'
            ? function (...all) {
                return listener.apply(this, all);
              }
            : listener;
        return addEventListener.call(this, type, wrapped, ...rest);
      };
    },
    'loose globals and a module loader'() {
      Object.assign(window, { module: { exports: {} }, exports: {}, require: () => ({}), process: {}, global: window });
      window.define = Object.assign(() => {}, { amd: {} });
      for (const name of ['html', 'css', 'nothing', 'render', 'Lit', 'e', 't', 'n', 'clinic']) window[name] = 'theirs';
    },
    'elements that stand for properties of the document'() {
      addEventListener('DOMContentLoaded', () => {
        document.body.insertAdjacentHTML(
          'beforeend',
          ['body', 'head', 'title', 'readyState', 'documentElement', 'activeElement', 'forms', 'images', 'cookie']
            .map((name) => `<img name="${name}" alt=""><form name="${name}" id="${name}"></form>`)
            .join(''),
        );
      });
    },
    'a Date of its own'() {
      const Native = Date;
      window.Date = class extends Native {
        constructor(...all) {
          super(...(all.length ? all : [Native.UTC(2020, 1, 29)]));
        }
        static now() {
          return Native.UTC(2020, 1, 29);
        }
      };
    },
    'a URL of its own'() {
      const Native = URL;
      window.URL = class extends Native {};
      window.URLSearchParams = class extends URLSearchParams {};
    },
    'methods of nodes that are wrapped'() {
      for (const [{ prototype }, names] of [
        [Node, ['appendChild', 'insertBefore', 'removeChild', 'replaceChild', 'cloneNode']],
        [Element, ['append', 'prepend', 'remove', 'replaceWith', 'replaceChildren', 'setAttribute', 'removeAttribute']],
        [Document, ['createElement', 'createTextNode', 'importNode', 'createTreeWalker']],
      ])
        for (const name of names) {
          const own = prototype[name];
          prototype[name] = function (...all) {
            window.wrapped = (window.wrapped ?? 0) + 1;
            return own.apply(this, all);
          };
        }
    },
    'no animation frames for a while'() {
      const { requestAnimationFrame } = window;
      window.requestAnimationFrame = (run) => setTimeout(() => requestAnimationFrame(run), 50);
      window.requestIdleCallback = undefined;
    },
    'a fetch that is counted by a Proxy'() {
      window.fetch = new Proxy(window.fetch, { apply: (run, self, all) => Reflect.apply(run, window, all) });
      window.Response = new Proxy(window.Response, {});
      window.AbortController = new Proxy(window.AbortController, {});
    },
    'an Intl that knows no style'() {
      const { DateTimeFormat } = Intl;
      Intl.DateTimeFormat = function (language, options) {
        return new DateTimeFormat(language, options);
      };
    },
    'MutationObserver that writes'() {
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes) if (node.nodeType === 1 && !node.dataset.seen) node.dataset.seen = 'yes';
      }).observe(document, { subtree: true, childList: true });
    },
  };
  window.hosts = Object.keys(hosts);
  hosts['no sheets that scripts make'] = () => {
    window.CSSStyleSheet = function () {
      throw new TypeError('Illegal constructor');
    };
    gone(Document.prototype, 'adoptedStyleSheets');
    gone(ShadowRoot.prototype, 'adoptedStyleSheets');
  };
  const name = new URLSearchParams(location.search).get('host');
  if (name) hosts[name]();
}
