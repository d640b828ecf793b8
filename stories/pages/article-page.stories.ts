import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { everyOne } from '../use.js';
import { spoken } from '../words.js';

// The welcome page shows it.
const meta: Meta = {
  title: 'Pages/Article page',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};
export default meta;

const page = `<clinic-article src="endpoint/plain/post.json">
  <book-consult-cta slot="after-body" heading="Talk to us" text="Questions about Botox, your skin or your mood? Call us, or book a consultation online." phone="786.701.5750" book-href="/book" book-label="Book a consultation"></book-consult-cta>
</clinic-article>
<related-posts src="endpoint/plain/posts.json" heading="You Might Also Enjoy..." order="source" style="display: block; margin-block-start: 64px"></related-posts>`;

const whole: StoryObj = {
  render: (_, { globals }) => {
    const drawn = document.createElement('main');
    drawn.innerHTML = spoken(page, globals['language']);
    return drawn;
  },
  play: everyOne('loaded'),
};

/** The clinic's article, its call to action and three more articles: four tags, and nothing around them. */
export const English: StoryObj = { ...whole };

/** The same page in Spanish. */
export const Spanish: StoryObj = { ...whole, globals: { language: 'es' } };

/** The same page at night. */
export const Dark: StoryObj = { ...whole, globals: { scheme: 'dark' } };
