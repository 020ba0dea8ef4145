// npm run validate: the built folder is in order, and each fault that is planted into a copy of it is told.
import { execFileSync, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, builtAddin, filesBelow } from '../support/built-addin';
import { temporaryFolder } from '../support/programs';

const built = builtAddin();
const parent = temporaryFolder();
const VERSION = `${(JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string }).version}.0`;

const validate = (folder: string): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [path.join(ROOT, 'src/dev/validate.mjs'), folder], { encoding: 'utf8' });

/** A copy of the built folder. */
function copied(): string {
  const folder = mkdtempSync(path.join(parent, 'addin-'));
  cpSync(built, folder, { recursive: true });
  return folder;
}

/** Replaces what stands in a file of the folder; fails where it does not stand there. */
function edit(folder: string, file: string, from: string | RegExp, to: string): void {
  const name = path.join(folder, file);
  const text = readFileSync(name, 'utf8');
  const edited = text.replace(from, to);
  if (edited === text) throw new Error(`${file} holds no ${String(from)}`);
  writeFileSync(name, edited);
}

test('the built folder is in order; of an address on this machine it says that it is for trying out', () => {
  const { status, stdout, stderr } = validate(built);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('https://localhost:3000/');
  expect(stdout).toContain('localhost chỉ để thử');
});

type Plant = (folder: string) => void;
const inManifest =
  (from: string | RegExp, to: string): Plant =>
  folder =>
    edit(folder, 'manifest.xml', from, to);
const inPane =
  (from: string | RegExp, to: string): Plant =>
  folder =>
    edit(folder, 'taskpane.html', from, to);
const without =
  (file: string): Plant =>
  folder =>
    rmSync(path.join(folder, file));

const FAULTS: readonly (readonly [fault: string, plant: Plant, told: RegExp])[] = [
  ['a tag that is not closed', inManifest('</Hosts>', ''), /manifest\.xml: /],
  [
    'an element that is missing',
    inManifest(/<Permissions>.*<\/Permissions>/, ''),
    /thiếu phần tử Permissions/,
  ],
  [
    'elements in another order',
    inManifest(/(<ProviderName>.*<\/ProviderName>)\s*(<DefaultLocale>.*<\/DefaultLocale>)/, '$2$1'),
    /ProviderName đứng sai thứ tự/,
  ],
  [
    'an element of no schema',
    inManifest('<Hosts>', '<Owner>x</Owner><Hosts>'),
    /không được có phần tử Owner/,
  ],
  ['an id that is no GUID', inManifest(/<Id>[^<]*/, '<Id>cchc'), /Id = “cchc”/],
  ['another version', inManifest(/<Version>[^<]*/, '<Version>0.9.0.0'), /Version = “0\.9\.0\.0”/],
  [
    'a resource that nobody declares',
    inManifest('resid="Pane.Url"', 'resid="Pane.Adress"'),
    /Pane\.Adress: chưa được khai báo/,
  ],
  ['a button’s id twice', inManifest('id="PAR.Undo"', 'id="PAR.FinalCopy"'), /PAR\.FinalCopy: dùng hai lần/],
  [
    'a name that is too long',
    inManifest('DefaultValue="Hoàn tác"', `DefaultValue="${'x'.repeat(126)}"`),
    /Undo\.Label: chữ phải/,
  ],
  ['no requirement', inManifest('MinVersion="1.14"', 'MinVersion="1.7"'), /thiếu ExcelApi 1\.14/],
  [
    'an address without https',
    inManifest('"https://localhost:3000/functions.js"', '"http://localhost:3000/functions.js"'),
    /không bắt đầu bằng https/,
  ],
  [
    'an address elsewhere',
    inManifest('"https://localhost:3000/functions.js"', '"https://example.com/functions.js"'),
    /nằm ngoài/,
  ],
  [
    'a trusted domain elsewhere',
    inManifest('<AppDomain>https://localhost:3000', '<AppDomain>https://example.com'),
    /AppDomain: https:\/\/example\.com/,
  ],
  ['an icon that is missing', without('assets/icons/undo-32.png'), /không có tệp của .*undo-32\.png/],
  [
    'an icon of another size',
    folder =>
      cpSync(path.join(folder, 'assets/icons/undo-16.png'), path.join(folder, 'assets/icons/undo-80.png')),
    /biểu tượng phải là PNG 80 × 80, không phải 16 × 16/,
  ],
  [
    'a script from elsewhere',
    inPane('office-js/office.js', 'https://example.com/office.js'),
    /tải từ nơi khác: https:\/\/example\.com/,
  ],
  ['a script that is missing', without('office-js/office.js'), /không có tệp office-js\/office\.js/],
  ['a script in the page', inPane('<body>', '<body><script>1</script>'), /viết thẳng trong trang/],
  ['no policy', inPane(/<meta http-equiv[^>]*>/, ''), /thiếu chính sách nội dung/],
  ['a wide policy', inPane("style-src 'self'", "style-src 'self' 'unsafe-inline'"), /chính sách quá rộng/],
  [
    'a policy for elsewhere',
    inPane("connect-src 'self'", "connect-src 'self' https://example.com"),
    /chính sách cho phép https:\/\/example\.com/,
  ],
  [
    'functions of one language',
    folder => edit(folder, 'functions.en.json', '"id": "TYLE"', '"id": "TI_LE"'),
    /không cùng danh sách hàm/,
  ],
  [
    'a file too large',
    folder => writeFileSync(path.join(folder, 'them.js'), 'x'.repeat(6 * 2 ** 20)),
    /them\.js: nặng 6,0 MB/,
  ],
  [
    'headers of another build',
    folder => edit(folder, 'nginx.conf', 'nosniff', 'none'),
    /nginx\.conf: không phải của thư mục này/,
  ],
  [
    'a file that IIS was not told of',
    folder => writeFileSync(path.join(folder, 'them.html'), '<p>'),
    /web\.config: không phải/,
  ],
];

/** What the same code says of many folders, in one process. */
function faultsOf(folders: readonly string[]): readonly (readonly string[])[] {
  const program = `import('./src/dev/validate/validate.mjs').then(({ validate }) =>
    console.log(JSON.stringify(${JSON.stringify(folders)}.map(folder => validate(folder, '${VERSION}').faults))))`;
  return JSON.parse(
    execFileSync(process.execPath, ['-e', program], { cwd: ROOT, encoding: 'utf8' }),
  ) as readonly (readonly string[])[];
}

describe('planted into a copy', () => {
  let told: readonly (readonly string[])[];
  beforeAll(() => {
    told = faultsOf(
      FAULTS.map(([, plant]) => {
        const folder = copied();
        plant(folder);
        return folder;
      }),
    );
  });

  test.each(FAULTS.map(([fault, , words], index) => [fault, words, index] as const))(
    '%s is told',
    (_, words, index) => {
      expect(told[index]?.join('\n')).toMatch(words);
    },
  );
});

test('a fault ends the command with status 1, and what to do', () => {
  const folder = copied();
  rmSync(path.join(folder, 'help.html'));
  const { status, stderr } = validate(folder);
  expect(status).toBe(1);
  expect(stderr).toContain('Sửa rồi dựng lại');
});

test('an nginx.conf whose place on the server was set stays in order', () => {
  const folder = copied();
  edit(folder, 'nginx.conf', /alias .*;/, 'alias /srv/cchc/;');
  expect(validate(folder).status).toBe(0);
});

test('what is no folder of the add-in is told with what to do', () => {
  const { status, stderr } = validate(parent);
  expect(status).toBe(2);
  expect(stderr).toContain('npm run build');
  expect(filesBelow(built).length).toBeGreaterThan(50);
});
