import type { Picture } from '../data/article.js';
import type { Child } from './child.js';

/**
 * A picture in the `image` slot. The address comes last: engines start to fetch when they see it, and must know by
 * then that it is lazy and which candidates there are.
 */
export function picture(image: Picture, loading: 'lazy' | 'eager', sizes: string): Child {
  const { src, srcset, width, height, alt } = image;
  const attributes = {
    slot: 'image',
    alt,
    width: width && String(width),
    height: height && String(height),
    loading: loading || 'lazy',
    decoding: 'async',
    referrerpolicy: 'no-referrer',
    sizes: srcset && (loading === 'eager' ? sizes : `auto, ${sizes}`),
    srcset,
    src,
  };
  return { tag: 'img', attributes: attributes as Child['attributes'] };
}
