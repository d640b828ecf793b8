import type { Meta } from '@storybook/web-components-vite';
import { anatomy } from '../anatomy.js';
import { arabic, article, brokenPicture, emoji, fallback, long, longSpanish, portrait, spanish } from '../content.js';
import { broken, comesTo, held, never, nothing, plain, type Story } from '../use.js';

const meta: Meta = { title: 'Elements/article-card', component: 'article-card', parameters: { room: '380px' } };
export default meta;

/** A picture, a title in two lines at the most, a sentence or two and the date: all from attributes. */
export const Attributes: Story = { args: article, play: comesTo('loaded') };

/** Each part of the card by the name that a style sheet calls it, each slot by the name that a child asks for. */
export const Anatomy: Story = {
  args: { ...article, author: 'Dr. Ana Ruiz', category: 'Botox', 'reading-minutes': 4 },
  parameters: { room: '760px' },
  decorators: [anatomy],
  play: comesTo('loaded'),
};

/** Everything that a card can show: topic, author and reading time join the date without crowding it. */
export const Everything: Story = {
  args: { ...article, author: 'Dr. Ana Ruiz', category: 'Botox', 'reading-minutes': 4 },
  play: comesTo('loaded'),
};

/** The page's own children fill the slots; nothing was asked. */
export const Children: Story = {
  args: {
    children:
      '<img slot="image" src="endpoint/images/morning-run.jpg" alt="Two friends running along the bay at sunrise" width="1200" height="800"> <a slot="heading" href="/blog/4-ways-to-look-and-feel-younger">4 Ways to Look and Feel Younger</a> <span slot="excerpt">More energy and a fresher face: four places to begin, and what each can do for you.</span> <time slot="date" datetime="2026-09-28">September 28, 2026</time>',
  },
  play: comesTo('loaded'),
};

/** The article as JSON between the tags. */
export const InlineJson: Story = {
  name: 'Inline JSON',
  args: {
    children:
      '<script type="application/json">{"title":"Can Botox Help with Depression?","url":"/blog/can-botox-help-with-depression","image":{"src":"endpoint/images/smiling-woman.jpg","alt":"Smiling woman in her late fifties"},"published":"2026-10-19"}</script>',
  },
  play: comesTo('loaded'),
};

/** The article as a script hands it over. */
export const Property: Story = {
  parameters: {
    properties: {
      article: { title: 'Sun and Laser Hair Removal', url: '/blog/sun', image: 'endpoint/images/beach-hat.jpg' },
    },
  },
  play: comesTo('loaded'),
};

/** The article from an address with plain JSON. */
export const Address: Story = { args: { src: `${plain}post.json` }, play: comesTo('loaded') };

/** The article from the clinic's WordPress. */
export const WordPress: Story = {
  name: 'WordPress',
  args: { src: 'endpoint/wordpress/wp-json/wp/v2/posts?slug=can-botox-help-with-depression' },
  play: comesTo('loaded'),
};

/** An attribute speaks louder than the source: the title is the page's, the rest the source's. */
export const Mixed: Story = {
  args: { src: `${plain}post.json`, heading: 'Botox' },
  play: comesTo('loaded'),
};

/** Picture and words side by side where there is room for both, one above the other where there is not. */
export const Row: Story = {
  args: { ...article, layout: 'row' },
  parameters: { room: '720px' },
  play: comesTo('loaded'),
};

/** The words beside the picture are longer than it is tall: nothing is cut off. */
export const RowWithLongWords: Story = {
  args: { ...article, ...spanish, excerpt: longSpanish, layout: 'row' },
  parameters: { room: '720px' },
  globals: { language: 'es' },
  play: comesTo('loaded'),
};

/** The words stand on the picture, light on a shade that keeps them readable. */
export const Overlay: Story = {
  args: { ...article, layout: 'overlay' },
  parameters: { room: '480px' },
  play: comesTo('loaded'),
};

/** Words only. */
export const Text: Story = { args: { ...article, layout: 'text' }, play: comesTo('loaded') };

/** No box: picture and words stand on the page. */
export const Plain: Story = { args: { ...article, appearance: 'plain' }, play: comesTo('loaded') };

/** The page's own link and type styles; no box, no defence. */
export const PageStyles: Story = { args: { ...article, appearance: 'page' }, play: comesTo('loaded') };

/** The title's link has the focus: a ring around the whole card, for the whole card is the link. */
export const Focused: Story = {
  args: article,
  play: async (context) => {
    await comesTo('loaded')?.(context);
    context.canvasElement.querySelector<HTMLElement>('a[slot=heading]')?.focus({ focusVisible: true } as FocusOptions);
  },
};

/** Nothing was asked and nothing was written: the card takes no room. */
export const Idle: Story = { parameters: { between: true }, play: comesTo('idle') };

/** The answer is on its way: quiet bars in the shape of the card. */
export const Loading: Story = { args: { src: `${plain}post.json${never}` }, ...held };

/** The answer is on its way, and the page's own link is there already. */
export const LoadingWithFallback: Story = {
  args: { src: `${plain}post.json${never}&~key=fallback`, children: fallback },
  ...held,
};

/** The source has no article: the card takes no room. */
export const Empty: Story = {
  args: { src: `${plain}posts.json${nothing}` },
  parameters: { between: true },
  play: comesTo('empty'),
};

/** The source has no article: the page's own link is the card. */
export const EmptyWithFallback: Story = {
  args: { src: `${plain}posts.json${nothing}`, children: fallback },
  play: comesTo('loaded'),
};

/** The source fails: the card takes no room, and a visitor reads no status code. */
export const Failed: Story = {
  args: { src: `${plain}post.json${broken}` },
  parameters: { between: true },
  play: comesTo('error'),
};

/** The source fails: the page's own link is what a visitor sees. */
export const FailedWithFallback: Story = {
  args: { src: `${plain}post.json${broken}`, children: fallback },
  play: comesTo('error'),
};

/** No picture: the words take the whole card. */
export const NoPicture: Story = { args: { ...article, image: undefined }, play: comesTo('loaded') };

/** No picture beside cards that have one: its room stays, in the clinic's colour. */
export const Placeholder: Story = {
  args: { ...article, image: undefined, placeholder: true },
  play: comesTo('loaded'),
};

/** The picture does not come: its room keeps its shape, and its words stand in it. */
export const BrokenPicture: Story = { args: { ...article, ...brokenPicture }, play: comesTo('loaded') };

/** A tall picture is cropped to the card's shape, and keeps the face. */
export const PortraitPicture: Story = { args: { ...article, ...portrait }, play: comesTo('loaded') };

/** Words longer than the card break; nothing is cut off and nothing sticks out. */
export const LongWords: Story = { args: { ...article, ...long }, play: comesTo('loaded') };

/** One word is a title too. */
export const OneWord: Story = {
  args: { heading: 'Botox', href: '/botox', image: article.image },
  play: comesTo('loaded'),
};

/** Emoji stand on the line of the words. */
export const Emoji: Story = { args: { ...article, ...emoji }, play: comesTo('loaded') };

/** Spanish takes two fifths more room, and gets it. */
export const Spanish: Story = {
  args: { ...article, ...spanish },
  globals: { language: 'es' },
  play: comesTo('loaded'),
};

/** From right to left: words, date and box are mirrored, the picture is not. */
export const RightToLeft: Story = {
  args: { ...article, ...arabic, layout: 'row' },
  parameters: { room: '720px' },
  globals: { language: 'rtl' },
  play: comesTo('loaded'),
};
