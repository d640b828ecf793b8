import type { Article } from '../article.js';
import type { Selection, Topic } from '../selection.js';

/** The HTML of a body that is a tree. `resolve` gives what a part of it stands for, such as the address of a picture. */
export type Trees = (tree: unknown, resolve: (part: unknown) => unknown) => string;

/**
 * One JSON format: how it is recognised, asked for and read. Pure and synchronous: an adapter is given addresses and
 * JSON, and gives back addresses and articles. A bad item is left out; what is no list at all is a `LoadError`.
 */
export interface Adapter {
  /** The word for the `format` attribute. */
  readonly format: string;
  /** Whether an address is of this format's kind, before anything has been asked. */
  serves?(address: URL): boolean;
  /** Whether JSON that nobody has checked has this format's shape. */
  recognizes(json: unknown): boolean;
  /** The address that asks for what is selected and shown, and no more. What the page wrote in it stays. */
  prepare?(address: URL, selection: Selection, topic?: Topic): URL;
  /** The address that tells what the current page is about, where the endpoint can; `topic` reads its answer. */
  prepareTopic?(address: URL, selection: Selection): URL | undefined;
  /** `page`: the canonical address; an answer about another page is none. */
  topic?(json: unknown, page?: string): Topic | undefined;
  /**
   * The articles in a JSON answer. `base`: the address it came from, for relative addresses in it; `trees`: what makes
   * HTML of bodies that are trees, where bodies are shown.
   */
  read(json: unknown, base: string, trees?: Trees): Article[];
}
