/** Serves files on loopback, for `npm start` and the tests: the sample article, a file of the reader's, fixtures. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

/** A running server: its address without a slash at the end, and how to end it. */
export interface Served {
  readonly origin: string;
  close(): void;
}

/** What to serve: the folder, and optionally the port (any free one by default) and headers by path. */
export interface ServeOptions {
  readonly folder: string;
  readonly port?: number;
  readonly headers?: (path: string) => Readonly<Record<string, string>>;
}

/** Serves a folder on 127.0.0.1. Rejects with a plain message when the port is taken. */
export const serveFolder = ({ folder, port = 0, headers }: ServeOptions): Promise<Served> => {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    try {
      const content = await readFile(join(folder, path));
      const type = contentTypes[extname(path)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, ...headers?.(path) });
      response.end(content);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(`Nothing at ${path}`);
    }
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is taken: end the program that uses it, or choose another with --port`)
          : error,
      ),
    );
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const actual = typeof address === 'object' && address ? address.port : port;
      resolve({ origin: `http://127.0.0.1:${actual}`, close: () => server.close() });
    });
  });
};
