// Suites that measure time: one engine after the other, for engines at once would measure the machine.
import all, { engines } from '../web-test-runner.config.mjs';

export { engines };
export default { ...all, concurrency: 1, concurrentBrowsers: 1 };
