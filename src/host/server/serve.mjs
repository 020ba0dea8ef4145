// Serves the trial: the page with the grid, the built add-in, and Microsoft's files as npm delivered them.
// Depends on nothing but Node. Listens on this machine alone.
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import path from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A file below a folder; null for one that is not there or would lie outside. */
function fileIn(folder, name) {
  const file = path.resolve(folder, `.${path.posix.normalize(`/${name}`)}`);
  if (!file.startsWith(path.resolve(folder) + path.sep)) return null;
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

/** A name with a hash changes with its content; all others are asked for again each time. */
const cachingOf = file =>
  /\.[0-9a-f]{16,}\.(js|css)$/.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache';

function sendFile(response, file) {
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404');
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream',
    'cache-control': cachingOf(file),
    'last-modified': statSync(file).mtime.toUTCString(),
    'x-content-type-options': 'nosniff',
  });
  createReadStream(file).pipe(response);
}

const sendJson = (response, status, value) =>
  response.writeHead(status, { 'content-type': TYPES['.json'] }).end(JSON.stringify(value));

/** office.js itself on https; on http what stands in for it, and the line that ends its loading. */
function officeFile(name, response, places) {
  if (!places.secure && name === 'office.js')
    return sendFile(response, fileIn(places.host, 'office-stand-in.js'));
  if (!places.secure && name === 'loaded.js') {
    response.writeHead(200, { 'content-type': TYPES['.js'] }).end('window.__parHostLoaded();');
    return undefined;
  }
  return sendFile(response, fileIn(places.officeJs, name));
}

async function sampleFile(name, response, places) {
  let folder;
  try {
    folder = await places.samples();
  } catch (error) {
    console.error(error.message);
    return sendJson(response, 500, { error: error.message });
  }
  const names = readdirSync(folder).filter(file => /\.(xlsx|xlsm|xls|ods)$/i.test(file));
  return name === ''
    ? sendJson(response, 200, { files: names.sort() })
    : sendFile(response, fileIn(folder, name));
}

const answer = places => (request, response) => {
  let address;
  try {
    address = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  } catch {
    response.writeHead(400).end();
    return undefined;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405).end();
    return undefined;
  }
  if (address === '/') return sendFile(response, fileIn(places.host, 'index.html'));
  const [, area, ...rest] = address.split('/');
  const name = rest.join('/');
  if (area === 'host') return sendFile(response, fileIn(places.host, name));
  if (area === 'addin' && rest[0] === 'office-js')
    return officeFile(rest.slice(1).join('/'), response, places);
  if (area === 'addin') return sendFile(response, fileIn(places.addin, name));
  if (area === 'samples') return sampleFile(name, response, places);
  return sendFile(response, null);
};

/**
 * `places`: folders `host`, `addin` and `officeJs`; `samples()` gives the folder of sample returns, made on the
 * first call. With `tls` ({key, cert}) the full loader is served over https. Port 0 takes a free one.
 * Resolves to `{ address, close }`.
 */
export function serve(places, { port = 0, tls } = {}) {
  const handler = answer({ ...places, secure: Boolean(tls) });
  const server = tls ? createSecureServer(tls, handler) : createServer(handler);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = `${tls ? 'https' : 'http'}://localhost:${server.address().port}/`;
      resolve({ address, close: () => new Promise(done => server.close(done)) });
    });
  });
}
