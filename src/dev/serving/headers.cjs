// The one list of headers that the add-in's files are served with: by `npm start`, and by nginx and IIS through the
// configurations that the build writes of it.
const path = require('node:path');
const { WORKER_POLICY, pagePolicy } = require('./policies.cjs');

const UTF8 = '; charset=utf-8';
/** Types of what the folder holds, by the ending of the name. */
const TYPES = {
  html: `text/html${UTF8}`,
  js: `text/javascript${UTF8}`,
  css: `text/css${UTF8}`,
  json: `application/json${UTF8}`,
  xml: `application/xml${UTF8}`,
  txt: `text/plain${UTF8}`,
  png: 'image/png',
};

/** Endings of text, which grows small when compressed. */
const COMPRESSED = Object.keys(TYPES).filter(ending => TYPES[ending].endsWith(UTF8));

/** What is for the server or for the next build and is not handed out. */
const NOT_SERVED = ['nginx.conf', 'web.config', '.modules.json', '.built.json'];

const ANY = /./;
const PAGES = /\.html$/;

/**
 * `{ name, of, value }`: files whose name `of` matches get the header; of several lines of one name the last one counts.
 * There is no X-Frame-Options and no frame-ancestors: Excel on the web shows the pane in a frame, from addresses that
 * Microsoft publishes no list of. Outside of Excel the pane does nothing.
 */
const headerRules = fromCdn => [
  { name: 'Content-Security-Policy', of: PAGES, value: pagePolicy(fromCdn) },
  { name: 'Content-Security-Policy', of: /\.js$/, value: WORKER_POLICY },
  { name: 'X-Content-Type-Options', of: ANY, value: 'nosniff' },
  { name: 'Referrer-Policy', of: ANY, value: 'no-referrer' },
  { name: 'Permissions-Policy', of: PAGES, value: 'camera=(), geolocation=(), microphone=()' },
  // Excel on the web reads what functions there are from a page of its own address.
  { name: 'Access-Control-Allow-Origin', of: /(^|\/)functions(\.en)?\.json$/, value: '*' },
  // Asked for again each time; a name with a hash changes with its content and may be kept for ever.
  { name: 'Cache-Control', of: ANY, value: 'no-cache' },
  {
    name: 'Cache-Control',
    of: /\.[0-9a-f]{16,}\.(js|css)$/,
    value: 'public, max-age=31536000, immutable',
  },
];

/** Header names and values of one file of the add-in's folder, without its type. */
const headersOf = (file, fromCdn = false) =>
  Object.fromEntries(
    headerRules(fromCdn)
      .filter(({ of }) => of.test(file))
      .map(({ name, value }) => [name, value]),
  );

/** The type of one file; undefined where the folder holds none of its kind. */
const typeOf = file => TYPES[path.extname(file).slice(1).toLowerCase()];

module.exports = { COMPRESSED, NOT_SERVED, TYPES, headerRules, headersOf, typeOf };
