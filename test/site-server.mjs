import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};
/** What a host that is strict would send: nothing from elsewhere, no code but files of the site. */
const POLICY =
  "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'; worker-src 'self'; connect-src 'self'";

/**
 * Serves a folder as a strict host would, packed, and counts what it sends.
 *
 * @param {string} folder
 */
export async function serveSite(folder) {
  let sent = 0;
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname)).replace(
      /^(\.\.[/\\])+/,
      '',
    );
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    try {
      const packed = gzipSync(await readFile(file));
      sent += packed.length;
      response.writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'content-encoding': 'gzip',
        'content-security-policy': POLICY,
      });
      response.end(packed);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { address: `http://127.0.0.1:${server.address().port}`, sent: () => sent, close: () => server.close() };
}
