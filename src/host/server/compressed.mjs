// Sends text files of a folder compressed, where the browser takes that: a bundle of several megabytes is compressed once and kept
// in memory until its file changes.
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const COMPRESSIBLE = /\.(js|css|json|xml|html|svg)$/i;
/** Bytes below which compressing saves nothing. */
const LEAST = 1400;
const compress = promisify(gzip);
const kept = new Map();

async function compressedFile(file) {
  const { mtimeMs, size } = await stat(file);
  const known = kept.get(file);
  if (known?.mtimeMs === mtimeMs && known.size === size) return known;
  const body = await compress(await readFile(file));
  const made = { mtimeMs, size, body, etag: `"${size}-${Math.round(mtimeMs)}-gzip"` };
  kept.set(file, made);
  return made;
}

const takesGzip = ({ headers }) => /\bgzip\b/.test(String(headers['accept-encoding'] ?? ''));

/** The path below the folder; null where it leads out of it. */
function fileOf(directory, name) {
  const file = path.join(directory, path.join('/', name));
  return file.startsWith(path.resolve(directory) + path.sep) ? file : null;
}

/** Whether the file was sent; otherwise it is to be sent as it is. */
export async function sendCompressed({ request, response }, directory, name, setHeaders) {
  const file = fileOf(path.resolve(directory), name);
  if (!file || !COMPRESSIBLE.test(name) || !takesGzip(request)) return false;
  const info = await stat(file).catch(() => null);
  if (!info?.isFile() || info.size < LEAST) return false;
  const { body, etag } = await compressedFile(file);
  setHeaders(response, name);
  response.setHeader('vary', 'accept-encoding');
  response.setHeader('etag', etag);
  if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
  else
    response
      .writeHead(200, { 'content-encoding': 'gzip', 'content-length': body.length })
      .end(request.method === 'HEAD' ? undefined : body);
  return true;
}
