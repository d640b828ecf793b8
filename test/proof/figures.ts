// What a suite measured, handed to the tool that writes docs/proof.md.
import { executeServerCommand } from '@web/test-runner-commands';

/** Keeps the figures of a suite, engine by engine. */
export async function figures(suite: string, found: object): Promise<void> {
  await executeServerCommand('proof-figures', { suite, found });
}
