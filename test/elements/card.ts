// The article of the tests of a card: as an endpoint gives it, and as a page writes it.

/** In the plain format. */
export const post = {
  title: 'Can Botox Help with Depression?',
  url: '/blog/botox',
  excerpt: 'New research asks whether it can.',
  image: { src: '/test/fixtures/images/smiling-woman-400.jpg', alt: 'A smiling woman', width: 400, height: 225 },
  date: '2026-10-19',
  author: 'PMN Health and Wellness',
  category: 'Botox',
};

/** The same in attributes. */
export const written = `<article-card heading="${post.title}" href="${post.url}" excerpt="${post.excerpt}"
  image="${post.image.src}" image-alt="${post.image.alt}" image-width="400" image-height="225"
  date="${post.date}" author="${post.author}" category="Botox" reading-minutes="4"></article-card>`;
