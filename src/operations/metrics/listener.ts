import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Scrape } from './scrape.ts';

interface MetricsPlace {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
}

interface MetricsListener {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves `/metrics` and nothing else on a port of its own, so that its privacy depends on no rule of a proxy.
 * @throws Error of the system call when the place cannot be listened on.
 */
export async function listenForScrapes(
  { host, port }: MetricsPlace,
  scrape: () => Promise<Scrape>,
): Promise<MetricsListener> {
  const server = createServer({ requestTimeout: 10_000 }, (request, response) => {
    if (request.method !== 'GET' || request.url?.split('?')[0] !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    scrape().then(
      ({ contentType, text }) => response.writeHead(200, { 'content-type': contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, resolve);
  });
  const address = server.address() as AddressInfo; // it listens on a port
  return {
    url: `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}/metrics`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
