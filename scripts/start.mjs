// `npm start`: the clinic's article page on localhost, and the JSON endpoint that it asks.
import { ensurePackages } from './setup.mjs';

ensurePackages();
const { createServer } = await import('vite');
const server = await createServer({ mode: 'demo' });
await server.listen();
console.log("\n  The clinic's article page:");
server.printUrls();
console.log('\n  The builder, where one chooses a tag and copies its line: /builder');
server.bindCLIShortcuts({ print: false });
