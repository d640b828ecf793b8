import type { Meta } from '@storybook/web-components-vite';
import { anatomy } from '../anatomy.js';
import { clinic, long, longWord } from '../content.js';
import { broken, comesTo, held, never, plain, type Story } from '../use.js';

const meta: Meta = {
  title: 'Elements/book-consult-cta',
  component: 'book-consult-cta',
  parameters: { room: '1040px' },
};
export default meta;

const src = `${plain}clinic.json`;
const fallback = '<a href="tel:+17867015750">Call the clinic: 786.701.5750</a>';

/** A band: what it is about on one side, the number and the booking on the other; the number stands first. */
export const Attributes: Story = { args: clinic, play: comesTo('loaded') };

/** Each part by the name that a style sheet calls it, each slot by the name that a child asks for. */
export const Anatomy: Story = {
  args: { ...clinic, 'sms-href': 'sms:+17867015750' },
  decorators: [anatomy],
  play: comesTo('loaded'),
};

/** The page's own children fill the slots. */
export const Children: Story = {
  args: {
    children:
      '<span slot="heading">Talk to us</span> <a slot="phone" href="tel:+17867015750">786.701.5750</a> <a slot="book" href="/book">Book a consultation</a>',
  },
  play: comesTo('loaded'),
};

/** The clinic's facts as JSON between the tags. */
export const InlineJson: Story = {
  name: 'Inline JSON',
  args: {
    children:
      '<script type="application/json">{"heading":"Talk to us","phone":"786.701.5750","bookUrl":"/book"}</script>',
  },
  play: comesTo('loaded'),
};

/** The clinic's facts as a script hands them over. */
export const Property: Story = {
  parameters: { properties: { clinic: { heading: 'Talk to us', phone: '786.701.5750', bookUrl: '/book' } } },
  play: comesTo('loaded'),
};

/** The clinic's facts from an address. */
export const Address: Story = { args: { src }, play: comesTo('loaded') };

/** The clinic's facts as schema.org has them. */
export const SchemaOrg: Story = {
  name: 'schema.org',
  args: { src: 'endpoint/json-ld/clinic.json', heading: 'Talk to us' },
  play: comesTo('loaded'),
};

/** A box with everything in its middle, for a column. */
export const Card: Story = {
  args: { ...clinic, layout: 'card' },
  parameters: { room: '420px' },
  play: comesTo('loaded'),
};

/** A part of a sentence: no box, the page's own type, links that look like links. */
export const Inline: Story = {
  args: { phone: clinic.phone, 'book-href': '/book', layout: 'inline' },
  parameters: { room: '60ch' },
  decorators: [
    (story) => {
      const sentence = document.createElement('p');
      sentence.append('Call us any day at ', story() as HTMLElement, ' and ask for Ana.');
      return sentence;
    },
  ],
  play: comesTo('loaded'),
};

/** On a small screen a bar at its bottom, within reach of a thumb; elsewhere a row of buttons. */
export const Bar: Story = {
  args: { ...clinic, layout: 'bar' },
  parameters: { docs: { story: { inline: false, height: '320px' } }, picture: 'screen' },
  play: comesTo('loaded'),
};

/** Booking stands first. */
export const BookingFirst: Story = { args: { ...clinic, primary: 'book' }, play: comesTo('loaded') };

/** Three ways to reach the clinic. */
export const TextMessage: Story = {
  args: { ...clinic, 'sms-href': 'sms:+17867015750' },
  play: comesTo('loaded'),
};

/** Only a number. */
export const PhoneOnly: Story = {
  args: { heading: clinic.heading, phone: clinic.phone },
  play: comesTo('loaded'),
};

/** Only a booking page, and no words of the page: the element has its own. */
export const BookingOnly: Story = { args: { 'book-href': '/book' }, play: comesTo('loaded') };

/** A number that nobody can dial stays what was written: words, and no link. */
export const NumberInWords: Story = {
  args: { heading: 'Talk to us', phone: 'Ask at the front desk', 'book-href': '/book' },
  play: comesTo('loaded'),
};

/** The focus on the first button: a ring with room around it. */
export const Focused: Story = {
  args: clinic,
  play: async (context) => {
    await comesTo('loaded')?.(context);
    context.canvasElement.querySelector<HTMLElement>('a[slot=phone]')?.focus({ focusVisible: true } as FocusOptions);
  },
};

/** The facts are on their way: quiet bars. */
export const Loading: Story = { args: { src: `${src}${never}` }, ...held };

/** The facts are on their way, and the page's own number is there already. */
export const LoadingWithFallback: Story = {
  args: { src: `${src}${never}&~key=fallback`, children: fallback },
  ...held,
};

/** The source names no way to reach the clinic: no room is taken. */
export const Empty: Story = {
  args: { src: 'endpoint/echo?body={}' },
  parameters: { between: true },
  play: comesTo('empty'),
};

/** The source names no way to reach the clinic: the page's own number stays. */
export const EmptyWithFallback: Story = {
  args: { src: 'endpoint/echo?body={}', children: fallback },
  play: comesTo('empty'),
};

/** The source fails: no room is taken. */
export const Failed: Story = {
  args: { src: `${src}${broken}` },
  parameters: { between: true },
  play: comesTo('error'),
};

/** The source fails: the page's own number is what a patient sees. */
export const FailedWithFallback: Story = {
  args: { src: `${src}${broken}`, children: fallback },
  play: comesTo('error'),
};

/** Nothing was asked: no room is taken. */
export const Idle: Story = { parameters: { between: true }, play: comesTo('idle') };

/** Words longer than the band break, in the buttons too. */
export const LongWords: Story = {
  args: { ...clinic, heading: long.heading, text: long.excerpt, 'book-label': `Book ${longWord}` },
  play: comesTo('loaded'),
};

/** One word and one number. */
export const OneWord: Story = { args: { heading: 'Questions?', phone: '911' }, play: comesTo('loaded') };

/** Emoji stand on the line of the words. */
export const Emoji: Story = {
  args: { ...clinic, heading: '📞 Talk to us 🙂', 'book-label': 'Book now 📅' },
  play: comesTo('loaded'),
};

/** Spanish takes two fifths more room, and gets it. */
export const Spanish: Story = {
  args: {
    ...clinic,
    heading: 'Hable con nuestro equipo de especialistas',
    text: '¿Tiene preguntas sobre los tratamientos, su piel o su estado de ánimo? Llámenos cuando le convenga, o reserve una consulta en línea en pocos minutos.',
    'book-label': 'Reserve una consulta en línea',
  },
  globals: { language: 'es' },
  play: comesTo('loaded'),
};

/** From right to left: the words on the right, and the number is still read from its left. */
export const RightToLeft: Story = {
  args: {
    ...clinic,
    heading: 'تحدث إلينا',
    text: 'اتصل بنا أو احجز استشارة عبر الإنترنت.',
    'book-label': 'احجز استشارة',
  },
  globals: { language: 'rtl' },
  play: comesTo('loaded'),
};
