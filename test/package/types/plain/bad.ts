import 'clinic-elements/define';

const card = document.createElement('article-card');
card.layout = 'sideways'; // wrong
card.placeholder = 'yes'; // wrong
card.headline = 'Title'; // wrong
document.addEventListener('clinic-book', ({ detail }) => console.log(detail.title)); // wrong
