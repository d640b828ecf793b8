// What every framework's site shows at first.

const article = (title) => ({ title, url: `/blog/${title.toLowerCase().replaceAll(' ', '-')}` });

export const start = {
  shown: true,
  heading: 'First title',
  placeholder: false,
  minutes: 4,
  limit: 2,
  article: article('From an object'),
  articles: ['One', 'Two', 'Three'].map(article),
};
