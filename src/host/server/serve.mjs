// Serves the trial: the page with the grid, the built add-in, and Microsoft's files as npm delivered them.
// Listens on this machine alone.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import path from 'node:path';
import sirv from 'sirv';
import { sendCompressed } from './compressed.mjs';

const JAVASCRIPT = 'text/javascript; charset=utf-8';
/** Texts of ours are UTF-8, and sirv leaves workbooks without a type. */
const TYPES = {
  '.js': JAVASCRIPT,
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A name with a hash changes with its content; all others are asked for again each time. */
const cachingOf = name =>
  /\.[0-9a-f]{16,}\.(js|css)$/.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache';

const noMore = () => ({});

/** What every file is sent with, and after it what `headersOf` says of its name. */
const headerSetter = headersOf => (response, name) => {
  response.setHeader('cache-control', cachingOf(name));
  response.setHeader('x-content-type-options', 'nosniff');
  const type = TYPES[path.extname(name).toLowerCase()];
  if (type) response.setHeader('content-type', type);
  for (const [header, value] of Object.entries(headersOf(name))) response.setHeader(header, value);
};

/** Files are looked up at each request, because a build may take the place of another while the server runs. */
const folderOf = (directory, setHeaders) =>
  sirv(directory, { dev: true, etag: true, extensions: [], setHeaders });

const notFound = response =>
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404');

/** The file of that name below the folder, compressed where that saves something. */
async function sendFile(exchange, directory, name, headersOf = noMore) {
  const { request, response } = exchange;
  const setHeaders = headerSetter(headersOf);
  // A file that a build has just replaced is looked up once more.
  if (await sendCompressed(exchange, directory, name, setHeaders).catch(() => false)) return;
  request.url = encodeURI(`/${name}`);
  folderOf(directory, setHeaders)(request, response, () => notFound(response));
}

const sendJson = (response, status, value) =>
  response
    .writeHead(status, { 'content-type': TYPES['.json'], 'cache-control': 'no-cache' })
    .end(JSON.stringify(value));

/** Where pages of add-ins usually take office.js from. */
const MICROSOFTS_OFFICE_JS = /https:\/\/appsforoffice\.microsoft\.com\/lib\/[^"']*\/office(\.debug)?\.js/g;

/** The line of a page that loads office.js from the add-in's own folder. */
const OFFICE_JS_LINE = /(<script\b[^>]*\ssrc=["']?(?:[^"'\s>]*\/)?)office\.js(["']?[^>]*><\/script>)/;

/** What stands in for office.js on plain http needs the Excel API file behind it, and to be told that it has come. */
const withStandIn = page =>
  page.replace(
    OFFICE_JS_LINE,
    (line, before, after) => `${line}${before}excel-web-16.00.js${after}${before}loaded.js${after}`,
  );

/** A page of the add-in; one that takes office.js from Microsoft's address takes it from here. */
function sendPage(exchange, { addin, headersOf = noMore, secure }, name) {
  const { response } = exchange;
  const file = path.join(addin, path.join('/', name));
  if (!existsSync(file)) {
    notFound(response);
    return;
  }
  const page = readFileSync(file, 'utf8');
  const ownOffice = page.replace(MICROSOFTS_OFFICE_JS, '/addin/office-js/office.js');
  const sent = secure ? ownOffice : withStandIn(ownOffice);
  if (sent === page) {
    void sendFile(exchange, addin, name, headersOf);
    return;
  }
  headerSetter(headersOf)(response, name);
  response.writeHead(200).end(sent);
}

/** office.js itself on https; on http what stands in for it, and the line that ends its loading. */
function sendOfficeFile(exchange, name, places) {
  if (!places.secure && name === 'office.js') void sendFile(exchange, places.host, 'office-stand-in.js');
  else if (!places.secure && name === 'loaded.js')
    exchange.response
      .writeHead(200, { 'content-type': JAVASCRIPT, 'cache-control': 'no-cache' })
      .end('window.__emulatedExcelLoaded();');
  else void sendFile(exchange, places.officeJs, name);
}

async function sendSample(exchange, name, places) {
  if (!places.samples) {
    notFound(exchange.response);
    return;
  }
  try {
    const folder = await places.samples();
    const names = readdirSync(folder).filter(file => /\.(xlsx|xlsm|xls|ods)$/i.test(file));
    if (name === '') sendJson(exchange.response, 200, { files: names.sort() });
    else await sendFile(exchange, folder, name);
  } catch (error) {
    console.error(error.message);
    sendJson(exchange.response, 500, { error: error.message });
  }
}

const answer = places => (request, response) => {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405).end();
    return;
  }
  const exchange = { request, response };
  let address;
  try {
    address = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  } catch {
    response.writeHead(400).end();
    return;
  }
  const [, area, ...rest] = address.split('/');
  const name = rest.join('/');
  if (area === '') void sendFile(exchange, places.host, 'index.html');
  else if (area === 'host') void sendFile(exchange, places.host, name);
  else if (area === 'addin' && rest[0] === 'office-js')
    sendOfficeFile(exchange, rest.slice(1).join('/'), places);
  else if (area === 'addin' && /\.html?$/.test(name)) sendPage(exchange, places, name);
  else if (area === 'addin') void sendFile(exchange, places.addin, name, places.headersOf);
  else if (area === 'samples') void sendSample(exchange, name, places);
  else notFound(response);
};

/**
 * `places`: folders `host`, `addin` and `officeJs`; `samples()`, where there is one, gives the folder of sample files, made
 * on the first call; `headersOf(name)`, where there is one, gives further headers of a file of the add-in. With `tls` ({key, cert}) the full loader is served over https. Port 0 takes a free one.
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
