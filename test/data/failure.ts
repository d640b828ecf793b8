import { expect } from '@open-wc/testing';
import { LoadError } from '../../src/data/load-error.js';

/** The error of a promise that must not be kept. */
export async function failure(promise: Promise<unknown>): Promise<LoadError> {
  const error: unknown = await promise.then(
    (value) => expect.fail(`it came: ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  );
  if (!(error instanceof LoadError)) throw error;
  expect(error.message).to.match(/^[A-Z][^\n]{20,}\.$/);
  return error;
}
