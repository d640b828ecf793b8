const heard = [];
for (const name of ['clinic-open', 'clinic-book'])
  document.addEventListener(name, (event) => {
    event.preventDefault();
    heard.push(event.type);
  });
window.app = {
  heard,
  set: () => document.getElementById('second').click(),
  unmount: () => document.getElementById('nothing').click(),
  back: () => document.getElementById('first').click(),
};
