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

/** Right to left as an Arabic page has it. */
export const arabic = {
  heading: 'هل يمكن أن يساعد البوتوكس في علاج الاكتئاب؟',
  excerpt: 'يُعرف البوتوكس بتنعيم الخطوط. تسأل أبحاث جديدة عمّا إذا كان يرفع المزاج المنخفض أيضًا.',
} satisfies Args;

export const portrait = {
  image: 'endpoint/images/portrait.jpg',
  'image-width': 900,
  'image-height': 1350,
} satisfies Args;

/** A picture that is not there: its file holds no picture. */
export const brokenPicture = { image: 'endpoint/plain/post.json', 'image-alt': 'Smiling woman in her late fifties' };
