// The clinic's article page, made of our four tags and nothing else; around it a switcher.
import { escaped } from '../src/content/print.js';
import { choices, type Options } from './options.js';

/** What a language's page says by itself. */
const words = {
  en: {
    title: 'Can Botox Help with Depression?',
    heading: 'Talk to us',
    text: 'Questions about Botox, your skin or your mood? Call us, or book a consultation online.',
    label: 'Book a consultation',
    related: 'You Might Also Enjoy...',
  },
  es: {
    title: '¿Puede el bótox ayudar con la depresión?',
    heading: 'Hable con nosotros',
    text: '¿Preguntas sobre el bótox, su piel o su ánimo? Llámenos o reserve una consulta en línea.',
    label: 'Reserve una consulta',
    related: 'También le puede interesar...',
  },
};

/** The addresses that the tags ask. */
const sources: Record<Options['format'], { list: string; one: string; format?: string }> = {
  plain: { list: 'plain/posts.json', one: 'plain/post.json' },
  wordpress: {
    list: 'wordpress/wp-json/wp/v2/posts',
    one: 'wordpress/wp-json/wp/v2/posts?slug=can-botox-help-with-depression',
  },
  'json-feed': { list: 'json-feed/posts.json', one: 'json-feed/post.json' },
  ghost: { list: 'ghost/posts.json', one: 'ghost/post.json' },
  'wordpress-com': { list: 'wordpress-com/posts.json', one: 'wordpress-com/post.json' },
  'json-ld': { list: 'json-ld/posts.json', one: 'json-ld/post.json' },
  contentful: { list: 'contentful/posts.json', one: 'contentful/post.json' },
  sanity: { list: 'sanity/posts.json', one: 'sanity/post.json' },
};

const orders = { fine: '', slow: '~delay=3000', broken: '~fault=truncated', down: '~status=503' };

/** The light children that stand in the tags where there is no script to fetch them. */
export interface Printed {
  article: string;
  related: string;
}

/** The whole page. */
export function page(options: Options, origin: string, printed: Printed): string {
  const { script, language, scheme, theme } = options;
  const { title } = words[language];
  return `<!doctype html>
<html lang="${language}" data-scheme="${scheme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} | PMN Health and Wellness</title>
<link rel="canonical" href="${origin}/blog/can-botox-help-with-depression">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/clinic-elements.css">
<link rel="stylesheet" href="/page.css">
${theme === 'hostile' ? '<link rel="stylesheet" href="/hostile.css">' : ''}
${script === 'on' ? '<script type="module" src="/clinic.ts"></script>' : ''}
${script === 'late' ? '<script type="module" src="/late.ts"></script>' : ''}
</head>
<body>
<main>
${tags(options, printed)}
</main>
<footer>${switcher(options)}</footer>
</body>
</html>`;
}

function tags({ format, script, language, endpoint }: Options, printed: Printed): string {
  const { heading, text, label, related } = words[language];
  const source = sources[format];
  const address = (path: string): string => {
    const spoken = language === 'es' ? path.replace(/^[^/]+\/.*?(posts?)(?:\.json|\?.*|)$/, spanish) : path;
    const order = orders[endpoint];
    return escaped(`/endpoint/${spoken}${order && `${spoken.includes('?') ? '&' : '?'}${order}`}`);
  };
  const from = (path: string): string =>
    script === 'off' ? '' : ` src="${address(path)}" link-template="/blog/{slug}"`;
  const held = script === 'off' ? printed : { article: '', related: '' };
  return `<clinic-article${from(source.one)}>${held.article}<book-consult-cta slot="after-body" layout="banner" heading="${heading}" text="${text}" phone="786.701.5750" book-href="/book" book-label="${label}">${
    script === 'off'
      ? `<span slot="heading">${heading}</span> <span slot="text">${text}</span> <a slot="phone" href="tel:+17867015750">786.701.5750</a> <a slot="book" href="/book">${label}</a>`
      : ''
  }</book-consult-cta></clinic-article>
<related-posts${from(source.list)} heading="${related}" limit="3" order="source">${held.related}</related-posts>`;
}

/** The Spanish page has one format: what is shown is the language. */
function spanish(_: string, file: string): string {
  return `plain-es/${file === 'posts' ? 'posts' : 'post'}.json`;
}

function switcher(options: Options): string {
  const fields = Object.entries(choices).map(([name, values]) => {
    const entries = Object.entries(values).map(
      ([value, label]) =>
        `<option value="${value}"${options[name as keyof Options] === value ? ' selected' : ''}>${label}</option>`,
    );
    return `<label><span>${name}</span><select name="${name}">${entries.join('')}</select></label>`;
  });
  // With a script a choice is shown at once.
  const button = options.script === 'on' ? '<noscript><button>Show</button></noscript>' : '<button>Show</button>';
  return `<form class="switcher" action="/">${fields.join('')}${button}</form>`;
}
