// `npm start`: the clinic's article page on localhost, and the JSON endpoint that it asks.
import { ensurePackages } from './setup.mjs';

ensurePackages();
const { createServer } = await import('vite');
const server = await createServer({ mode: 'demo' });
await server.listen();
console.log("\n  The clinic's article page:");
server.printUrls();
server.bindCLIShortcuts({ print: false });
