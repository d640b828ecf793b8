// Pictures in and out of a browser's page: it reads and writes every format, and no package is needed for that.

/** A page that reads and writes pictures. */
export class Canvas {
  #page;

  constructor(page) {
    this.#page = page;
  }

  /** The pixels of a picture file: `{ width, height, data }`. */
  async pixels(bytes, type = 'image/webp') {
    const { width, height, base64 } = await this.#page.evaluate(
      async ({ base64: source, type: format }) => {
        const image = await createImageBitmap(await (await fetch(`data:${format};base64,${source}`)).blob());
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        context.drawImage(image, 0, 0);
        const all = context.getImageData(0, 0, image.width, image.height).data;
        let binary = '';
        for (let at = 0; at < all.length; at += 32768) binary += String.fromCharCode(...all.subarray(at, at + 32768));
        return { width: image.width, height: image.height, base64: btoa(binary) };
      },
      { base64: bytes.toString('base64'), type },
    );
    return { width, height, data: new Uint8ClampedArray(Buffer.from(base64, 'base64')) };
  }

  /** A picture as a `data:` address. */
  async address({ width, height, data }) {
    return this.#page.evaluate(
      async (given) => {
        const binary = atob(given.base64);
        const all = Uint8ClampedArray.from(binary, (letter) => letter.charCodeAt(0));
        const canvas = document.createElement('canvas');
        canvas.width = given.width;
        canvas.height = given.height;
        canvas.getContext('2d').putImageData(new ImageData(all, given.width, given.height), 0, 0);
        return canvas.toDataURL();
      },
      { width, height, base64: Buffer.from(data).toString('base64') },
    );
  }
}
