// Beside each field for a colour, a colour to choose: few people know theirs by six letters and digits.
for (const field of document.querySelectorAll('.clinic-elements-colour')) {
  const chooser = document.createElement('input');
  chooser.type = 'color';
  chooser.setAttribute('aria-label', field.dataset.choose);
  const follow = () => (chooser.value = /^#[0-9a-f]{6}$/i.test(field.value) ? field.value : field.placeholder);
  follow();
  field.addEventListener('input', follow);
  chooser.addEventListener('input', () => (field.value = chooser.value));
  field.after(' ', chooser);
}
