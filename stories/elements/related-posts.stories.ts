import type { Meta } from '@storybook/web-components-vite';
import { anatomy } from '../anatomy.js';
import { articles, hardArticles, longArticles, longWord } from '../content.js';
import { broken, comesTo, heldLong, never, nothing, plain, type Story } from '../use.js';

const meta: Meta = { title: 'Elements/related-posts', component: 'related-posts', parameters: { room: '1120px' } };
export default meta;

const heading = 'You Might Also Enjoy...';
const src = `${plain}posts.json`;
const fallback = '<a href="/blog">More on our blog</a>';

/** A heading and three cards of one height, side by side where there is room. */
export const Address: Story = { args: { src, heading }, play: comesTo('loaded') };

/** The parts and slots of the list by their names; each card has its own. */
export const Anatomy: Story = { args: { src, heading }, decorators: [anatomy], play: comesTo('loaded') };

/** From the clinic's WordPress. */
export const WordPress: Story = {
  name: 'WordPress',
  args: { src: 'endpoint/wordpress/wp-json/wp/v2/posts', heading },
  play: comesTo('loaded'),
};

/** From a WordPress search. */
export const WordPressSearch: Story = {
  name: 'WordPress search',
  args: { src: 'endpoint/wordpress-search/posts.json', heading },
  play: comesTo('loaded'),
};

/** From WordPress.com. */
export const WordPressCom: Story = {
  name: 'WordPress.com',
  args: { src: 'endpoint/wordpress-com/posts.json', heading },
  play: comesTo('loaded'),
};

/** From a JSON Feed. */
export const JsonFeed: Story = {
  name: 'JSON Feed',
  args: { src: 'endpoint/json-feed/posts.json', heading },
  play: comesTo('loaded'),
};

/** From Ghost. */
export const Ghost: Story = { args: { src: 'endpoint/ghost/posts.json', heading }, play: comesTo('loaded') };

/** From schema.org JSON-LD. */
export const SchemaOrg: Story = {
  name: 'schema.org',
  args: { src: 'endpoint/json-ld/posts.json', heading },
  play: comesTo('loaded'),
};

/** From Contentful; the page says where its articles live. */
export const Contentful: Story = {
  args: { src: 'endpoint/contentful/posts.json', heading, 'link-template': '/blog/{slug}' },
  play: comesTo('loaded'),
};

/** From Sanity; the page says where its articles live. */
export const Sanity: Story = {
  args: { src: 'endpoint/sanity/posts.json', heading, 'link-template': '/blog/{slug}' },
  play: comesTo('loaded'),
};

/** Cards that the page wrote by hand. */
export const Children: Story = {
  args: {
    heading,
    children:
      '<article-card slot="card" heading="4 Ways to Look and Feel Younger" href="/blog/4-ways" image="endpoint/images/morning-run.jpg"></article-card> <article-card slot="card" heading="Sun and Laser Hair Removal" href="/blog/sun" image="endpoint/images/beach-hat.jpg"></article-card>',
  },
  play: comesTo('loaded'),
};

/** The articles as JSON between the tags. */
export const InlineJson: Story = {
  name: 'Inline JSON',
  args: {
    heading,
    children:
      '<script type="application/json">[{"title":"4 Ways to Look and Feel Younger","url":"/blog/4-ways","image":"endpoint/images/morning-run.jpg"},{"title":"Sun and Laser Hair Removal","url":"/blog/sun","image":"endpoint/images/beach-hat.jpg"}]</script>',
  },
  play: comesTo('loaded'),
};

/** The articles as a script hands them over; the one without a picture keeps the room of one. */
export const Property: Story = {
  args: { heading },
  parameters: { properties: { articles } },
  play: comesTo('loaded'),
};

/** One below the other, picture and words side by side. */
export const List: Story = {
  args: { src, heading, layout: 'list' },
  parameters: { room: '760px' },
  play: comesTo('loaded'),
};

/** The words beside a picture are longer than it is tall: nothing is cut off. */
export const ListWithLongWords: Story = {
  args: { heading, layout: 'list' },
  parameters: { room: '760px', properties: { articles: longArticles } },
  globals: { language: 'es' },
  play: comesTo('loaded'),
};

/** A row that scrolls; the next card shows that there is more. */
export const Row: Story = { args: { src, heading, layout: 'row', limit: 4 }, play: comesTo('loaded') };

/** Two side by side at the most. */
export const TwoColumns: Story = { args: { src, heading, columns: 2, limit: 4 }, play: comesTo('loaded') };

/** No boxes around the cards. */
export const Plain: Story = { args: { src, heading, appearance: 'plain' }, play: comesTo('loaded') };

/** The page's own link and type styles. */
export const PageStyles: Story = { args: { src, heading, appearance: 'page' }, play: comesTo('loaded') };

/** Everything that a card can show. */
export const Everything: Story = {
  args: { src, heading, show: 'image excerpt date author category reading-minutes' },
  play: comesTo('loaded'),
};

/** Titles alone, in a list. */
export const TitlesOnly: Story = {
  args: { src, heading, show: 'date', layout: 'list' },
  parameters: { room: '560px' },
  play: comesTo('loaded'),
};

/** One article is a list too. */
export const One: Story = { args: { src, heading, limit: 1 }, play: comesTo('loaded') };

/** No heading. */
export const NoHeading: Story = { args: { src, heading: '' }, play: comesTo('loaded') };

/** The cards are on their way: as much room as they will take. */
export const Loading: Story = { args: { src: `${src}${never}`, heading }, ...heldLong };

/** The cards are on their way, and the page's own links are there already. */
export const LoadingWithFallback: Story = {
  args: { src: `${src}${never}&~key=fallback`, heading, children: fallback },
  ...heldLong,
};

/** The source has no article: the list takes no room, its heading included. */
export const Empty: Story = {
  args: { src: `${src}${nothing}`, heading },
  parameters: { between: true },
  play: comesTo('empty'),
};

/** The source has no article: the page's own links stay. */
export const EmptyWithFallback: Story = {
  args: { src: `${src}${nothing}`, heading, children: fallback },
  play: comesTo('empty'),
};

/** The source fails: the list takes no room. */
export const Failed: Story = {
  args: { src: `${src}${broken}`, heading },
  parameters: { between: true },
  play: comesTo('error'),
};

/** The source fails: the page's own links are what a visitor sees. */
export const FailedWithFallback: Story = {
  args: { src: `${src}${broken}`, heading, children: fallback },
  play: comesTo('error'),
};

/** Nothing was asked: no room is taken. */
export const Idle: Story = { parameters: { between: true }, play: comesTo('idle') };

/** A very long word, one word and emoji side by side: one height, nothing cut off. */
export const HardWords: Story = {
  args: { heading: `${longWord} and More` },
  parameters: { properties: { articles: hardArticles } },
  play: comesTo('loaded'),
};

/** Spanish: heading, dates and articles. */
export const Spanish: Story = { args: { src, heading }, globals: { language: 'es' }, play: comesTo('loaded') };

/** From right to left: the first card stands on the right. */
export const RightToLeft: Story = { args: { src, heading }, globals: { language: 'rtl' }, play: comesTo('loaded') };
