/** Serves pages that are made in memory, each under its own path, with the headers it asks for. */
import { createServer } from 'node:http';
import type { Served } from '../../../src/cli/serve';
import type { HostilePage } from './pages';

/** The path of a page. */
export const pathOf = ({ name }: Pick<HostilePage, 'name'>): string =>
  `/${encodeURIComponent(name.replaceAll(' ', '-'))}`;

/** Serves them on 127.0.0.1, on any free port. */
export const servePages = (pages: readonly Pick<HostilePage, 'name' | 'html' | 'headers'>[]): Promise<Served> => {
  const byPath = new Map(pages.map((page) => [pathOf(page), page]));
  const server = createServer((request, response) => {
    const page = byPath.get(request.url ?? '');
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.html ?? 'Nothing here');
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      resolve({ origin: `http://127.0.0.1:${port}`, close: () => server.close() });
    });
  });
};
