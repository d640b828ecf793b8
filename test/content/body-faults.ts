const every = ['dir', 'lang', 'title'];
/** What may come out, said a second time: element by element. */
export const vocabulary: Record<string, readonly string[]> = Object.fromEntries(
  `a:href,hreflang,rel,target abbr address b bdi bdo blockquote br caption cite code col:span colgroup:span data:value dd
  del:datetime details:open dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i
  img:alt,decoding,height,loading,referrerpolicy,sizes,src,srcset,width ins:datetime kbd li:value mark menu
  ol:reversed,start,type p picture pre q rp rt ruby s samp small source:height,media,sizes,src,srcset,type,width span
  strong sub summary sup table tbody td:colspan,rowspan tfoot th:abbr,colspan,rowspan,scope thead time:datetime tr
  track:kind,label,src,srclang u ul var video:controls,height,preload,src,width audio:controls,preload,src wbr`
    .split(/\s+/)
    .map((entry) => {
      const [tag = '', attributes = ''] = entry.split(':');
      return [tag, [...every, ...attributes.split(',')]];
    }),
);

/** What is wrong with clean nodes, in words: nothing, one hopes. */
export function faults(root: ParentNode & Node): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(root);
  let count = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    count++;
    if (node instanceof Text) continue;
    if (!(node instanceof HTMLElement)) {
      found.push(`a node that is neither element nor text: ${node.nodeName}`);
      continue;
    }
    const { localName } = node;
    const names = vocabulary[localName];
    if (!names) found.push(`<${localName}>`);
    for (const { name, value } of node.attributes) {
      if (!names?.includes(name)) found.push(`<${localName} ${name}>`);
      if (
        /^(?:href|src)$/.test(name) &&
        !/^(?:https?:\/\/|data:image\/(?:png|jpe?g|gif|webp|avif);base64,|(?:mailto|tel|sms):[^*]+$)/.test(value)
      )
        found.push(`${name}=${value}`);
      if (value.startsWith('data:') && localName !== 'img') found.push(`data in <${localName}>`);
      if (name === 'srcset' && !value.split(', ').every((each) => /^https?:\/\/\S+ [\d.]+[wx]$/.test(each)))
        found.push(`srcset=${value}`);
      if (/user:secret|bcc=/.test(value) && name !== 'title') found.push(`${name}=${value}`);
    }
    if (
      node.getAttribute('target') &&
      (node.getAttribute('rel') !== 'noopener' || node.getAttribute('target') !== '_blank')
    )
      found.push('a new window that knows its opener');
    if (
      localName === 'img' &&
      (node.getAttribute('loading') !== 'lazy' || node.getAttribute('referrerpolicy') !== 'no-referrer')
    )
      found.push('an eager or talkative picture');
    if (/^(?:audio|video)$/.test(localName) && node.getAttribute('preload') !== 'none')
      found.push('an eager recording');
  }
  if (count > 2000) found.push(`${count} nodes`);
  return found;
}
