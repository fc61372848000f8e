import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const DIST = path.resolve(ROOT, process.env.YIFANG_TEST_DIST ?? 'dist') + path.sep;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg',
  '.webp': 'image/webp', '.woff2': 'font/woff2', '.mp3': 'audio/mpeg',
};

export interface StaticServer {
  /** Where the page is, with a slash at the end. */
  readonly address: string;
  /** Paths that were asked for and are not there. */
  readonly missing: readonly string[];
  close(): Promise<void>;
}

/** The plainest web host: `dist` under `below`, such as `/class/yifang/`, and nothing beside it. */
export async function serveBelow(below: string): Promise<StaticServer> {
  const missing: string[] = [];
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const file = asked.startsWith(below) ? path.join(DIST, asked.slice(below.length) || 'index.html') : null;
    if (file === null || !file.startsWith(DIST) || !existsSync(file)) {
      missing.push(asked);
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${below}`,
    missing,
    close: () => new Promise((done) => { server.closeAllConnections(); server.close(() => done()); }),
  };
}
