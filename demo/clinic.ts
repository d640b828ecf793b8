import '../src/define.js';

// The switcher answers at once where there is a script; its button is for where there is none.
const form = document.querySelector<HTMLFormElement>('form.switcher');
form?.addEventListener('change', () => form.submit());
