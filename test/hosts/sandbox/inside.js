const card = document.getElementById('card');
const frames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
const questions = {
  text: () => card.textContent,
  state: () => ['card', 'list', 'cta'].map((id) => document.getElementById(id).dataset.state),
  update: async () => {
    window.app.set({ heading: 'Second title' });
    await frames();
    return card.textContent;
  },
  click: () => {
    card.querySelector('a').click();
    return window.app.heard;
  },
  remove: async () => {
    window.app.unmount();
    await frames();
    return window.noted.left().map(String);
  },
  noted: () => ({ errors: window.noted.errors, said: window.noted.said, origin: window.origin }),
};
addEventListener('message', ({ source, data: { number, question } }) => {
  void Promise.resolve(questions[question]()).then((answer) => source.postMessage({ number, answer }, '*'));
});
