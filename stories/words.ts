// What the stories say, in both languages: the toolbar's Spanish replaces each of these sentences.

/** English and Spanish, sentence by sentence; and the Spanish endpoint beside the English one. */
export const sentences: readonly (readonly [english: string, spanish: string])[] = [
  ['endpoint/plain/', 'endpoint/plain-es/'],
  ['Can Botox Help with Depression?', '¿Puede el bótox ayudar con la depresión?'],
  [
    'Botox is known for smoothing lines. New research asks whether it can also lift a low mood.',
    'El bótox es conocido por suavizar las líneas. Nuevas investigaciones preguntan si también puede levantar el ánimo.',
  ],
  ['4 Ways to Look and Feel Younger', '4 maneras de verse y sentirse más joven'],
  [
    'More energy and a fresher face: four places to begin, and what each can do for you.',
    'Más energía y un rostro más fresco: cuatro puntos de partida, y lo que cada uno puede hacer por usted.',
  ],
  ['Sun and Laser Hair Removal', 'El sol y la depilación láser'],
  ['Smiling woman in her late fifties', 'Mujer sonriente de casi sesenta años'],
  ['Two friends running along the bay at sunrise', 'Dos amigas corren junto a la bahía al amanecer'],
  ['Woman in a hat on the beach', 'Mujer con sombrero en la playa'],
  ['You Might Also Enjoy...', 'También le puede interesar...'],
  ['More on our blog', 'Más en nuestro blog'],
  ['Talk to us', 'Hable con nosotros'],
  [
    'Questions about Botox, your skin or your mood? Call us, or book a consultation online.',
    '¿Preguntas sobre el bótox, su piel o su ánimo? Llámenos o reserve una consulta en línea.',
  ],
  ['Book a consultation', 'Reserve una consulta'],
  ['Read the article on our blog', 'Lea el artículo en nuestro blog'],
  ['Call the clinic: 786.701.5750', 'Llame a la clínica: 786.701.5750'],
  ['or', 'o'],
  ['Botox', 'Bótox'],
  ['Anti-aging', 'Antienvejecimiento'],
  ['Mental health', 'Salud mental'],
];

const byLength = [...sentences].sort(([one], [other]) => other.length - one.length);
const spanish = new Map(sentences);

/** A text, or HTML between whose tags our sentences stand, in the language of the toolbar. */
export function spoken(text: string, language: string): string {
  if (language !== 'es') return text;
  const whole = spanish.get(text);
  if (whole !== undefined) return whole;
  return byLength.reduce((found, [from, to]) => (from.length > 4 ? found.replaceAll(from, to) : found), text);
}
