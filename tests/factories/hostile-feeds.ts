import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import type { Route } from './feed-server.ts';
import { rssItem } from './rss.ts';

const MEGABYTE = 1024 * 1024;
const HEAD = '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>big</title>';
const ENTRY = Buffer.from(
  rssItem({ guid: 'again', title: 'the same again', description: 'x'.repeat(1_000) }).repeat(60),
);

/** A feed that goes on until the reader has had enough. */
export const endless: Route = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/rss+xml' });
  response.write(HEAD);
  pump(response, Number.POSITIVE_INFINITY);
};

/** A feed of 200 MB that says so. */
export const twoHundredMegabytes: Route = (_request, response) => {
  const length = 200 * MEGABYTE;
  response.writeHead(200, { 'content-type': 'application/rss+xml', 'content-length': length });
  response.write(HEAD);
  pump(response, length - HEAD.length);
};

function pump(response: Parameters<Route>[1], bytes: number): void {
  let left = bytes;
  const more = () => {
    while (left > 0 && !response.destroyed) {
      const chunk = left < ENTRY.length ? ENTRY.subarray(0, left) : ENTRY;
      left -= chunk.length;
      if (!response.write(chunk)) return void response.once('drain', more);
    }
    response.end();
  };
  more();
}

/** A megabyte on the wire that unpacks to a gigabyte. */
export const gzipBomb: Route = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/rss+xml', 'content-encoding': 'gzip' });
  const member = gzipSync(Buffer.alloc(16 * MEGABYTE, ' '));
  response.end(Buffer.concat(Array.from({ length: 64 }, () => member)));
};

/** A few kilobytes on the wire that unpack to a hundred megabytes. */
export const deflateBomb: Route = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/rss+xml', 'content-encoding': 'deflate' });
  response.end(deflateSync(Buffer.alloc(100 * MEGABYTE, ' ')));
};

export const brotliBomb: Route = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/rss+xml', 'content-encoding': 'br' });
  const params = { [constants.BROTLI_PARAM_QUALITY]: 1 };
  response.end(brotliCompressSync(Buffer.alloc(100 * MEGABYTE, ' '), { params }));
};

/** Sends the reader on, and on. */
export const endlessRedirects: Route = (request, response) => {
  response.writeHead(302, { location: request.url }).end();
};

export function redirectTo(location: string): Route {
  return (_request, response) => void response.writeHead(302, { location }).end();
}

export const hugeHeaders: Route = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/rss+xml', 'x-long': 'a'.repeat(64 * 1024) }).end(HEAD);
};

/** A header now and a header then, and never the last one. */
export const slowHeaders: Route = (request) => {
  const { socket } = request;
  socket.write('HTTP/1.1 200 OK\r\n');
  const dripping = setInterval(() => socket.write('X-A: b\r\n'), 500);
  socket.once('close', () => clearInterval(dripping));
};

/** Entities that unfold to a billion words. */
export function xmlBomb(): string {
  const levels = Array.from({ length: 9 }, (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`);
  const dtd = `<!DOCTYPE rss [<!ENTITY e0 "boom">${levels.join('')}]>`;
  return `<?xml version="1.0"?>${dtd}<rss version="2.0"><channel><title>&e9;</title><item><title>&e9;</title></item></channel></rss>`;
}

/** A byte now and a byte then, for ever. */
export const slowLoris: Route = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/rss+xml' });
  response.write(HEAD);
  const dripping = setInterval(() => response.write(' '), 500);
  response.once('close', () => clearInterval(dripping));
};
