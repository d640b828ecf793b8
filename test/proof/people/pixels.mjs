// What is seen of a page, read from its pixels.

/** Compares two pictures of a page in a page of its own: how many pixels changed by a contrast of 3 and more. */
async function changed(page, one, other) {
  return page.evaluate(
    async ([one, other]) => {
      const light = ([red, green, blue]) => {
        const [r, g, b] = [red, green, blue].map((part) =>
          (part /= 255) <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const read = async (data) => {
        const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
        const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
        canvas.drawImage(image, 0, 0);
        return canvas.getImageData(0, 0, image.width, image.height).data;
      };
      const [a, b] = await Promise.all([read(one), read(other)]);
      let count = 0;
      for (let at = 0; at < a.length; at += 4) {
        const [low, high] = [light(a.subarray(at, at + 3)), light(b.subarray(at, at + 3))].sort((x, y) => x - y);
        if ((high + 0.05) / (low + 0.05) >= 3) count++;
      }
      return count;
    },
    [one, other],
  );
}

/** Every stop of the Tab key in `main`: its name, and which share of its perimeter, two pixels thick, the focus changes. */
export async function focusStops(page) {
  await page.evaluate(() => document.querySelector('#witness a').focus());
  const judge = await page.context().newPage();
  const stops = [];
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const link = document.activeElement;
      if (!link?.closest('main')) return undefined;
      link.scrollIntoView({ block: 'center' });
      const frame = link.assignedSlot?.closest('.action') ?? (link.slot === 'heading' ? link.parentElement : link);
      const { x, y, width, height } = frame.getBoundingClientRect();
      return {
        name: link.textContent,
        clip: { x: Math.max(0, x - 8), y: Math.max(0, y - 8), width: width + 16, height: height + 16 },
        perimeter: 2 * (width + height),
      };
    });
    if (!stop) break;
    const settled = () =>
      page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await settled();
    const shot = async () => (await page.screenshot({ clip: stop.clip, animations: 'disabled' })).toString('base64');
    const focused = await shot();
    await page.evaluate(() => {
      window.kept = document.activeElement;
      window.kept.blur();
    });
    await settled();
    const plain = await shot();
    await page.evaluate(() => window.kept.focus({ focusVisible: true }));
    stops.push({ name: stop.name, share: (await changed(judge, focused, plain)) / (2 * stop.perimeter) });
  }
  await judge.close();
  return stops;
}

/** The worst contrast of the words of each card over its picture, for pictures that make it hard. */
export async function worstContrast(page) {
  const pictures = { white: '#fff', black: '#000', yellow: '#ff0', grey: '#999' };
  const cards = await page.locator('[layout="overlay"]').all();
  const cases = Object.entries(pictures).flatMap((picture) => cards.map((card) => [...picture, card]));
  const results = [];
  for (const [picture, colour, over] of cases) {
    const box = await over.evaluate(async (card, colour) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 60, height: 40 });
      const paint = canvas.getContext('2d');
      paint.fillStyle = colour;
      paint.fillRect(0, 0, 60, 40);
      const image = card.querySelector('[slot="image"]');
      image.srcset = '';
      image.src = canvas.toDataURL();
      await image.decode();
      // The words go; what is behind them is measured.
      for (const child of card.children)
        if (child.slot !== 'image') child.style.setProperty('visibility', 'hidden', 'important');
      const own = new CSSStyleSheet();
      own.replaceSync('::slotted(:not([slot="image"])) { opacity: 0 !important }');
      card.shadowRoot.adoptedStyleSheets = [...card.shadowRoot.adoptedStyleSheets, own];
      const words = [...card.children].filter(
        ({ slot, textContent }) => slot && slot !== 'image' && textContent.trim(),
      );
      // A card may be taller than the window; its words stand at its end.
      words[0].scrollIntoView({ block: 'center' });
      const boxes = words.map((child) => child.getBoundingClientRect());
      const x = Math.min(...boxes.map(({ left }) => left));
      const y = Math.min(...boxes.map(({ top }) => top));
      return {
        x,
        y,
        width: Math.max(...boxes.map(({ right }) => right)) - x,
        height: Math.max(...boxes.map(({ bottom }) => bottom)) - y,
      };
    }, colour);
    const picked = (await page.screenshot({ clip: box })).toString('base64');
    const ratio = await page.evaluate(async (data) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
      canvas.drawImage(image, 0, 0);
      const all = canvas.getImageData(0, 0, image.width, image.height).data;
      let most = 0;
      for (let at = 0; at < all.length; at += 4) {
        const [r, g, b] = [0, 1, 2].map((part) =>
          all[at + part] / 255 <= 0.04045
            ? all[at + part] / 255 / 12.92
            : ((all[at + part] / 255 + 0.055) / 1.055) ** 2.4,
        );
        most = Math.max(most, 0.2126 * r + 0.7152 * g + 0.0722 * b);
      }
      return 1.05 / (most + 0.05);
    }, picked);
    results.push({ picture, ratio: Math.round(ratio * 100) / 100 });
  }
  return results;
}
