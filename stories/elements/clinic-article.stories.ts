import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { anatomy } from '../anatomy.js';
import { arabic, article, brokenPicture, emoji, long, portrait, spanish } from '../content.js';
import { broken, comesTo, held, heldLong, never, nothing, ours, plain, type Story } from '../use.js';

const meta: Meta = { title: 'Elements/clinic-article', component: 'clinic-article', parameters: { room: '860px' } };
export default meta;

const src = `${plain}post.json`;
const fallback = '<a href="/blog">Read the article on our blog</a>';
const { heading, image, date } = article;
const written = { heading, image, date, 'image-width': 1600, 'image-height': 900, lede: article.excerpt };
const body =
  '<div slot="body"><p>Depression is common, and most people treat it with medication, with counseling, or with both.</p><h2>What the researchers saw</h2><p>A team went through more than 40,000 reports. These are reports, not a trial.</p></div>';

/** A whole article from an address: topic, title, byline, picture, first words, text and tags. */
export const Address: Story = { args: { src }, play: comesTo('loaded') };

/** Each part by the name that a style sheet calls it, each slot by the name that a child asks for. */
export const Anatomy: Story = {
  args: { src },
  parameters: { room: '1120px' },
  decorators: [anatomy],
  play: comesTo('loaded'),
};

/** A call to action between the text and the end, where the page put it. */
export const WithCallToAction: Story = {
  args: {
    src,
    children:
      '<book-consult-cta slot="after-body" heading="Talk to us" phone="786.701.5750" book-href="/book" book-label="Book a consultation"></book-consult-cta>',
  },
  play: comesTo('loaded'),
};

/** Title, picture and first words from attributes, the text from the page. */
export const Attributes: Story = { args: { ...written, children: body }, play: comesTo('loaded') };

/** Everything from the page's own children. */
export const Children: Story = {
  args: { children: `<span slot="heading">Can Botox Help with Depression?</span> ${body}` },
  play: comesTo('loaded'),
};

/** The article as JSON between the tags. */
export const InlineJson: Story = {
  name: 'Inline JSON',
  args: {
    children:
      '<script type="application/json">{"title":"Can Botox Help with Depression?","author":"Dr. Ana Ruiz","html":"<p>Depression is common.</p>"}</script>',
  },
  play: comesTo('loaded'),
};

/** The article as a script hands it over: who wrote it, who reviewed it, when it changed. */
export const Property: Story = {
  parameters: {
    properties: {
      article: {
        title: 'Sun and Laser Hair Removal',
        published: '2026-08-03',
        modified: '2026-11-02',
        authors: [{ name: 'Ana Ruiz', credential: 'PA-C' }],
        reviewers: [{ name: 'Jo Lee', credential: 'MD' }],
        readingMinutes: 3,
        categories: ['Laser'],
        tags: ['sun', 'skin', 'laser'],
        image: { src: 'endpoint/images/beach-hat.jpg', alt: 'Woman in a hat on the beach' },
        html: '<p>Wait two weeks after a day at the beach.</p><ul><li>Wear a hat.</li><li>Use SPF 50.</li></ul>',
      },
    },
  },
  play: comesTo('loaded'),
};

/** From the clinic's WordPress. */
export const WordPress: Story = {
  name: 'WordPress',
  args: { src: 'endpoint/wordpress/wp-json/wp/v2/posts?slug=can-botox-help-with-depression' },
  play: comesTo('loaded'),
};

/** From WordPress.com. */
export const WordPressCom: Story = {
  name: 'WordPress.com',
  args: { src: 'endpoint/wordpress-com/post.json' },
  play: comesTo('loaded'),
};

/** From a JSON Feed. */
export const JsonFeed: Story = {
  name: 'JSON Feed',
  args: { src: 'endpoint/json-feed/post.json' },
  play: comesTo('loaded'),
};

/** From Ghost. */
export const Ghost: Story = { args: { src: 'endpoint/ghost/post.json' }, play: comesTo('loaded') };

/** From schema.org JSON-LD. */
export const SchemaOrg: Story = {
  name: 'schema.org',
  args: { src: 'endpoint/json-ld/post.json' },
  play: comesTo('loaded'),
};

/** From Contentful, whose text is a tree. */
export const Contentful: Story = { args: { src: 'endpoint/contentful/post.json' }, play: comesTo('loaded') };

/** From Sanity, whose text is a list of blocks. */
export const Sanity: Story = { args: { src: 'endpoint/sanity/post.json' }, play: comesTo('loaded') };

/** The article is on its way: quiet bars in the shape of an article. */
export const Loading: Story = { args: { src: `${src}${never}` }, ...heldLong };

/** The article is on its way, and the page's own link is there already. */
export const LoadingWithFallback: Story = {
  args: { src: `${src}${never}&~key=fallback`, children: fallback },
  ...held,
};

/** The source has no article: no room is taken. */
export const Empty: Story = {
  args: { src: `${src}${nothing}` },
  parameters: { between: true },
  play: comesTo('empty'),
};

/** The source has no article: the page's own link stays. */
export const EmptyWithFallback: Story = {
  args: { src: `${src}${nothing}`, children: fallback },
  play: comesTo('empty'),
};

/** The article does not come: one sentence and a button, and no status code. */
export const Failed: Story = {
  args: { src: `${src}${broken}` },
  play: async (context) => {
    await comesTo('error')?.(context);
    const [element] = ours(context.canvasElement);
    await expect(element?.shadowRoot?.querySelector('button')).toBeVisible();
  },
};

/** The article does not come: the page's own link is what a reader sees. */
export const FailedWithFallback: Story = {
  args: { src: `${src}${broken}`, children: fallback },
  play: comesTo('error'),
};

/** Nothing was asked: no room is taken. */
export const Idle: Story = { parameters: { between: true }, play: comesTo('idle') };

/** No picture: the text follows the title. */
export const NoPicture: Story = { args: { ...written, image: undefined, children: body }, play: comesTo('loaded') };

/** The picture does not come: its room keeps its shape, and its words stand in it. */
export const BrokenPicture: Story = { args: { ...written, ...brokenPicture, children: body }, play: comesTo('loaded') };

/** A tall picture is cropped to the article's shape. */
export const PortraitPicture: Story = { args: { ...written, ...portrait, children: body }, play: comesTo('loaded') };

/** Words longer than the column break. */
export const LongWords: Story = {
  args: {
    ...written,
    heading: long.heading,
    lede: long.excerpt,
    children: `<div slot="body"><p>${long.heading}</p></div>`,
  },
  play: comesTo('loaded'),
};

/** One word is a title too. */
export const OneWord: Story = {
  args: { heading: 'Botox', children: '<div slot="body"><p>Yes.</p></div>' },
  play: comesTo('loaded'),
};

/** Emoji stand on the line of the words. */
export const Emoji: Story = {
  args: { ...written, heading: emoji.heading, lede: emoji.excerpt, children: body },
  play: comesTo('loaded'),
};

/** A Spanish article on a Spanish page: byline, dates and tags too. */
export const Spanish: Story = { args: { src }, globals: { language: 'es' }, play: comesTo('loaded') };

/** A Spanish title two fifths longer than the English that the page was drawn with. */
export const SpanishLength: Story = {
  args: { ...written, heading: spanish.heading, lede: spanish.excerpt, author: 'Dra. María Fernanda Hernández' },
  globals: { language: 'es' },
  play: comesTo('loaded'),
};

/** From right to left. */
export const RightToLeft: Story = {
  args: { ...written, heading: arabic.heading, lede: arabic.excerpt },
  globals: { language: 'rtl' },
  play: comesTo('loaded'),
};
