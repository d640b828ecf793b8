// What is seen of a page, told by the page itself. Each function runs there.

/** Words that are cut off, and whether the page scrolls sideways. `sheet`: rules for the frames too. */
export function clipped(sheet) {
  const lost = [];
  const roots = (root) => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : [])),
  ];
  if (sheet) {
    const own = new CSSStyleSheet();
    own.replaceSync(sheet);
    for (const root of roots(document)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, own];
  }
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth + 1) lost.push(`the page is ${scrollWidth} px wide in ${innerWidth}`);
  const above = (node) =>
    node.assignedSlot ?? node.parentElement ?? (node.parentNode instanceof ShadowRoot ? node.parentNode.host : null);
  for (const words of document.querySelectorAll('main [slot]')) {
    if (words.slot === 'body' || words.localName === 'article-card' || !words.textContent.trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(words);
    const { top, right, bottom, left } = range.getBoundingClientRect();
    for (let frame = above(words); frame && frame !== document.body; frame = above(frame)) {
      const { overflowX, display } = getComputedStyle(frame);
      if (overflowX === 'visible' || overflowX === 'auto' || display === 'contents') continue;
      const box = frame.getBoundingClientRect();
      if (top < box.top - 1 || right > box.right + 1 || bottom > box.bottom + 1 || left < box.left - 1)
        lost.push(
          `${words.slot} of <${words.parentElement.localName}> is cut by ${frame.getAttribute('part') ?? frame.localName}`,
        );
    }
    if (right > innerWidth + 1 || left < -1) lost.push(`${words.slot} reaches from ${left} to ${right}`);
  }
  return lost;
}

/** What can be clicked, and its smaller side in pixels: of a card's link, the card. */
export function targets() {
  return [...document.querySelectorAll('main a[href]')].map((link) => {
    const frame = link.assignedSlot?.closest('.action') ?? (link.slot === 'heading' ? link.parentElement : link);
    const { width, height } = frame.getBoundingClientRect();
    // A target within a sentence is as high as its line: WCAG 2.5.8 excepts it.
    const inline = !!link.closest('[layout="inline"]');
    const action = !inline && !!link.assignedSlot?.closest('.action');
    return {
      name: link.textContent,
      size: Math.round(Math.min(width, height)),
      action,
      prose: inline || !!link.closest('[slot="body"]'),
    };
  });
}

/** How many animations run, in frames too. */
export function motion() {
  const hosts = [...document.querySelectorAll('main *')].filter(({ shadowRoot }) => shadowRoot);
  return hosts.flatMap(({ shadowRoot }) => shadowRoot.getAnimations()).length;
}
