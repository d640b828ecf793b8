// What happens inside is told by messages; the page cannot look there.
const frame = document.querySelector('iframe');
const answers = new Map();
let next = 0;
addEventListener('message', ({ source, data }) => {
  if (source !== frame.contentWindow) return;
  answers.get(data.number)?.(data.answer);
  answers.delete(data.number);
});
window.ask = (question) =>
  new Promise((resolve) => {
    answers.set(++next, resolve);
    frame.contentWindow.postMessage({ number: next, question }, '*');
  });
