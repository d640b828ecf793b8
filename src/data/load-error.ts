/** Why nothing came: one word that a page's script can act on. */
export type LoadErrorReason =
  'network' | 'timeout' | 'status' | 'too-large' | 'not-json' | 'unknown-format' | 'blocked';

/** The only error that leaves `data/`. Its message is one sentence for the page's developer that says what to do. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  declare readonly reason: LoadErrorReason;
  /** The HTTP status, where there was one. */
  declare readonly status: number | undefined;

  constructor(reason: LoadErrorReason, message: string, status?: number) {
    super(message);
    this.reason = reason;
    this.status = status;
  }
}
