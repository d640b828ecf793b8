// The blocks of a paper, word for word: ```js link-click is a block `js` that is called `link-click`.

/** The text of every block of that language and name. */
export async function snippets(paper: string, language: string, name: string): Promise<string[]> {
  const text = await (await fetch(paper)).text();
  const block = new RegExp(`^( *)\`\`\`${language} ${name}\\n([^]*?)^\\1\`\`\`$`, 'gm');
  const found = Array.from(text.matchAll(block), ([, indent = '', code = '']) => code.replaceAll(`\n${indent}`, '\n'));
  if (found.length === 0) throw new Error(`${paper} has no block ${language} ${name}.`);
  return found;
}
