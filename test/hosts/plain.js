// The page's own script where there is no framework.
(() => {
  const heard = [];
  const hear = (event) => {
    event.preventDefault();
    heard.push(event.type);
  };
  document.addEventListener('clinic-open', hear);
  document.addEventListener('clinic-book', hear);
  window.app = {
    heard,
    set: ({ heading }) => {
      document.getElementById('card').heading = heading;
    },
    unmount: () => document.querySelector('section').remove(),
  };
})();
