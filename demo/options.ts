// The ways in which the demo can show the clinic's page. The first of each is the usual one.
export const choices = {
  format: {
    plain: 'Plain JSON',
    wordpress: 'WordPress',
    'json-feed': 'JSON Feed',
    ghost: 'Ghost',
    'wordpress-com': 'WordPress.com',
    'json-ld': 'schema.org JSON-LD',
    contentful: 'Contentful',
    sanity: 'Sanity',
  },
  script: { on: 'With script', late: 'Script late', off: 'Without script' },
  language: { en: 'English', es: 'Español' },
  scheme: { light: 'Light', dark: 'Dark' },
  theme: { plain: 'Quiet theme', hostile: 'Hostile theme' },
  endpoint: { fine: 'Endpoint fine', slow: 'Slow', broken: 'Broken', down: 'Down' },
} as const;

type Choices = typeof choices;
export type Options = { [Name in keyof Choices]: keyof Choices[Name] };

/** What a query asks for; anything unknown is the usual. */
export function optionsIn(query: URLSearchParams): Options {
  const chosen = Object.entries(choices).map(([name, values]) => {
    const value = query.get(name) ?? '';
    return [name, Object.hasOwn(values, value) ? value : Object.keys(values)[0]];
  });
  return Object.fromEntries(chosen) as Options;
}
