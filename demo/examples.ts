// What a tag shows before anybody has said what it is to show: the demo's own posts, or a number to call.

/** What each tag begins with. */
const examples: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'related-posts': { src: '/endpoint/plain/posts.json' },
  'clinic-article': { src: '/endpoint/plain/post.json' },
  'article-card': { src: '/endpoint/plain/post.json' },
  'book-consult-cta': { heading: 'Talk to us', phone: '786.701.5750', 'book-href': '/book' },
};

/** What a tag is filled with, given the endpoint before it: a client's own stays, an example's gives way. */
export function filling(tag: string, src: string | null): Readonly<Record<string, string>> {
  const isOwn = src && !Object.values(examples).some((example) => example['src'] === src);
  return isOwn ? { src } : (examples[tag] ?? {});
}
