// What the server of the trial answers: which files, how long they may be kept, and what it refuses.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const folder = mkdtempSync(path.join(tmpdir(), 'emulated-excel-'));
const HASHED = `taskpane.${'0a'.repeat(10)}.js`;
const FILES: Readonly<Record<string, string>> = {
  'secret.txt': 'not served',
  'host/index.html': '<p>Lưới</p>',
  'host/host.js': 'host',
  'host/long.js': 'const lưới = 1;\n'.repeat(1000),
  'host/photo.png': 'x'.repeat(5000),
  'host/office-stand-in.js': 'stand-in',
  'addin/taskpane.html': '<p>Ngăn</p>',
  'addin/usual.html': '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
  [`addin/${HASHED}`]: 'pane',
  'addin/functions.json': '{}',
  'office/office.js': 'microsoft',
  'office/excel-web-16.00.js': 'excel',
  'samples/Sở Nội vụ, 50%.xlsx': 'one',
  'samples/answers.json': '{}',
};

const PROGRAM = `
  import { serve } from 'emulated-excel/server';
  const at = name => ${JSON.stringify(folder)} + '/' + name;
  const { address } = await serve({ host: at('host'), addin: at('addin'), officeJs: at('office'), samples: () => at('samples') });
  console.log(address);`;

let program: ChildProcess;
let address = '';

beforeAll(async () => {
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  const started = spawn(process.execPath, ['--input-type=module', '-e', PROGRAM], {
    cwd: __dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  program = started;
  address = await new Promise(resolve => {
    started.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
  });
});

afterAll(() => {
  program.kill();
  rmSync(folder, { recursive: true, force: true });
});

const get = (name: string, init?: RequestInit) => fetch(address + name, init);

test.each([
  ['', '<p>Lưới</p>', 'text/html'],
  ['host/host.js', 'host', 'text/javascript'],
  ['addin/taskpane.html', '<p>Ngăn</p>', 'text/html'],
  [
    'addin/usual.html',
    ['office', 'excel-web-16.00', 'loaded']
      .map(file => `<script src="/addin/office-js/${file}.js"></script>`)
      .join(''),
    'text/html',
  ],
  ['addin/functions.json', '{}', 'application/json'],
  ['addin/office-js/office.js', 'stand-in', 'text/javascript'],
  ['addin/office-js/loaded.js', 'window.__emulatedExcelLoaded();', 'text/javascript'],
  ['addin/office-js/excel-web-16.00.js', 'excel', 'text/javascript'],
  [
    `samples/${encodeURIComponent('Sở Nội vụ, 50%.xlsx')}`,
    'one',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ],
])('/%s is served and asked for again each time', async (name, text, type) => {
  const response = await get(name);
  expect(response.status).toBe(200);
  expect(await response.text()).toBe(text);
  expect(response.headers.get('content-type')).toContain(type);
  expect(response.headers.get('cache-control')).toBe('no-cache');
});

test('a file whose name bears a hash of its content may be kept for good', async () => {
  const response = await get(`addin/${HASHED}`);
  expect(await response.text()).toBe('pane');
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

test('what has not changed is not sent again; a change shows at once', async () => {
  const first = await get('addin/taskpane.html');
  const again = { headers: { 'if-none-match': first.headers.get('etag') ?? '' } };
  expect((await get('addin/taskpane.html', again)).status).toBe(304);
  writeFileSync(path.join(folder, 'addin/taskpane.html'), '<p>Ngăn mới</p>');
  expect(await (await get('addin/taskpane.html', again)).text()).toBe('<p>Ngăn mới</p>');
});

/** As a browser asks: the bytes that travel, not what they unpack to. */
const travelling = async (name: string, encodings: string) => {
  const { headers } = await get(name, { headers: { 'accept-encoding': encodings } });
  return {
    encoding: headers.get('content-encoding'),
    bytes: Number(headers.get('content-length')),
    etag: headers.get('etag') ?? '',
  };
};

test('a long text travels compressed to who takes that, and unpacks to what stands in the file', async () => {
  const long = String(FILES['host/long.js']);
  const { encoding, bytes, etag } = await travelling('host/long.js', 'gzip, br');
  expect(encoding).toBe('gzip');
  expect(bytes).toBeLessThan(Buffer.byteLength(long) / 20);
  expect(await (await get('host/long.js')).text()).toBe(long);
  const again = { headers: { 'if-none-match': etag, 'accept-encoding': 'gzip' } };
  expect((await get('host/long.js', again)).status).toBe(304);
  expect((await travelling('host/long.js', 'identity')).encoding).toBeNull();
});

test('what compressing would not make smaller travels as it is', async () => {
  expect((await travelling('host/photo.png', 'gzip')).encoding).toBeNull();
  expect((await travelling('host/host.js', 'gzip')).encoding).toBeNull();
});

test('a compressed file that changed is sent anew', async () => {
  const { etag } = await travelling('host/long.js', 'gzip');
  writeFileSync(path.join(folder, 'host/long.js'), 'const mới = 22;\n'.repeat(900));
  const again = { headers: { 'if-none-match': etag, 'accept-encoding': 'gzip' } };
  expect(await (await get('host/long.js', again)).text()).toBe('const mới = 22;\n'.repeat(900));
});

test('the list of samples names workbooks alone', async () => {
  expect(await (await get('samples/')).json()).toEqual({ files: ['Sở Nội vụ, 50%.xlsx'] });
});

test.each([
  'secret.txt',
  'host/..%2fsecret.txt',
  'host/%2e%2e/secret.txt',
  'host/',
  'host/none.js',
  'other/x',
])('nothing is served for /%s', async name => {
  expect((await get(name)).status).toBe(404);
});

test('only reading is answered', async () => {
  expect((await get('', { method: 'POST' })).status).toBe(405);
});
