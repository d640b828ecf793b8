// What the stories show: the clinic's own article, and what is hard to lay out.
import type { Args } from './args.js';

/** The clinic's article, as attributes. */
export const article = {
  heading: 'Can Botox Help with Depression?',
  href: '/blog/can-botox-help-with-depression',
  image: 'endpoint/images/smiling-woman.jpg',
  'image-width': 1600,
  'image-height': 900,
  excerpt: 'Botox is known for smoothing lines. New research asks whether it can also lift a low mood.',
  date: '2026-10-19',
} satisfies Args;

/** The clinic, as attributes. */
export const clinic = {
  heading: 'Talk to us',
  text: 'Questions about Botox, your skin or your mood? Call us, or book a consultation online.',
  phone: '786.701.5750',
  'book-href': '/book',
  'book-label': 'Book a consultation',
} satisfies Args;

/** What the page shows until something is there, and when nothing comes. */
export const fallback = '<a href="/blog">Read the article on our blog</a>';

/** A word without a place to break. */
export const longWord = 'Electroencephalographically-Otorhinolaryngological';

export const long = {
  heading: `${longWord} Findings on Neuromodulators, Dermatology and Hypercholesterolaemia`,
  excerpt: `Gastroenterologists and ${longWord.toLowerCase()} colleagues compared immunohistochemical stains; dichlorodiphenyltrichloroethane was never involved, whatever the internet says about it.`,
} satisfies Args;

export const emoji = {
  heading: '💉 Botox & mood: 👩🏽‍⚕️ answers 🙂',
  excerpt: 'Feeling low? 🌧️ Here is what 40,000 reports say 📊, and what they do not. ❤️‍🩹',
} satisfies Args;

/** Spanish takes about two fifths more room than the English that a design was drawn with. */
export const spanish = {
  heading: 'Recomendaciones imprescindibles para protegerse del sol antes y después de la depilación láser',
  excerpt:
    'Antes de cada sesión conviene evitar la exposición solar prolongada; después, utilice a diario un protector de amplio espectro y consulte con nuestro equipo cualquier enrojecimiento persistente.',
} satisfies Args;

/** More words than stand beside a picture. */
export const longSpanish = `${spanish.excerpt} Si tiene la piel sensible, toma medicamentos que aumentan la sensibilidad a la luz o ha pasado unos días en la playa, avísenos antes de la cita: quizá convenga esperar un par de semanas.`;

/** Right to left as an Arabic page has it. */
export const arabic = {
  heading: 'هل يمكن أن يساعد البوتوكس في علاج الاكتئاب؟',
  excerpt: 'يُعرف البوتوكس بتنعيم الخطوط. تسأل أبحاث جديدة عمّا إذا كان يرفع المزاج المنخفض أيضًا.',
} satisfies Args;

/** Articles as a script hands them over; the one in the middle has no picture. */
export const articles = [
  { title: 'Can Botox Help with Depression?', url: '/a', image: 'endpoint/images/smiling-woman.jpg' },
  { title: 'Sun and Laser Hair Removal', url: '/b', excerpt: 'Wait two weeks after a day at the beach.' },
  { title: '4 Ways to Look and Feel Younger', url: '/c', image: 'endpoint/images/morning-run.jpg' },
];

/** A very long word, one word, emoji. */
export const hardArticles = [
  { title: long.heading, url: '/a', excerpt: long.excerpt, image: 'endpoint/images/portrait.jpg' },
  { title: 'Botox', url: '/b', image: 'endpoint/images/panorama.jpg' },
  { title: emoji.heading, url: '/c', excerpt: emoji.excerpt, image: 'endpoint/images/beach-hat.jpg' },
];

/** Titles and sentences that are longer than the picture beside them is tall. */
export const longArticles = [
  { title: spanish.heading, url: '/a', excerpt: longSpanish, image: 'endpoint/images/beach-hat.jpg' },
  { title: 'Bótox', url: '/b', excerpt: 'Pregunte.', image: 'endpoint/images/smiling-woman.jpg' },
];

export const portrait = {
  image: 'endpoint/images/portrait.jpg',
  'image-width': 900,
  'image-height': 1350,
} satisfies Args;

/** A picture that is not there: its file holds no picture. */
export const brokenPicture = { image: 'endpoint/plain/post.json', 'image-alt': 'Smiling woman in her late fifties' };
