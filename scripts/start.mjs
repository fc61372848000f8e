/**
 * `npm start`: builds the game and serves it on this computer, on the first free port.
 *
 * Serving needs no browser; the person opens the printed address. `PORT` asks for a port, `HOST` for another address than this computer's own.
 */
import { build, preview } from 'vite';

const host = process.env.HOST ?? '127.0.0.1';
const port = Number(process.env.PORT ?? 4173);

console.log('Building the game …');
await build({ logLevel: 'warn' });
const server = await preview({ preview: { host, port, open: false } });
const address = server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0] ?? `http://${host}:${port}/`;
console.log(`\nYifang is at ${address}\nOpen it in a browser; stop with Ctrl+C.`);
