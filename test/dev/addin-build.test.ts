// What the add-in's folder holds: Microsoft's files untouched, nothing of the embedded host, strict policy,
// and the addresses of the place where it will be served.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { TEXTS } from '../../src/texts';
import { ROOT, builtAddin, filesBelow } from '../support/built-addin';
import { temporaryFolder } from '../support/programs';

const folder = builtAddin();
const read = (file: string) => readFileSync(path.join(folder, file));

/** The one file of that name, which bears a hash of its content. */
function hashed(name: string, ending: string): string {
  const found = filesBelow(folder).filter(file =>
    new RegExp(`^${name}\\.[0-9a-f]{16,}\\.${ending}$`).test(file),
  );
  if (found.length !== 1) throw new Error(`${name}.*.${ending}: ${found.join(', ') || 'none'}`);
  return String(found[0]);
}

const WEBPACK = path.join(ROOT, 'node_modules/webpack-cli/bin/cli.js');
const webpack = (out: string, ...env: readonly string[]) =>
  spawnSync(
    process.execPath,
    [WEBPACK, ...['part=addin', `out=${out}`, ...env].flatMap(item => ['--env', item])],
    { cwd: ROOT, encoding: 'utf8' },
  );

test("Microsoft's files are those of the npm package, byte for byte", () => {
  const files = filesBelow(path.join(folder, 'office-js'));
  expect(files).toEqual(
    expect.arrayContaining([
      'office.js',
      'excel-web-16.00.js',
      'excel-win32-16.01.js',
      'vi-vn/office_strings.js',
      'en-us/office_strings.js',
    ]),
  );
  for (const file of files) {
    const original = readFileSync(path.join(ROOT, 'node_modules/@microsoft/office-js/dist', file));
    expect([file, read(`office-js/${file}`).equals(original)]).toEqual([file, true]);
    expect(file).toBe(file.toLowerCase());
  }
});

test('the bundle holds nothing of the embedded host and no development package', () => {
  const modules: readonly string[] = JSON.parse(read('.modules.json').toString());
  const packageOf = (folder: string) =>
    JSON.parse(readFileSync(path.join(ROOT, folder, 'package.json'), 'utf8')) as {
      readonly dependencies: Readonly<Record<string, string>>;
      readonly devDependencies?: Readonly<Record<string, string>>;
    };
  const { dependencies, devDependencies = {} } = packageOf('.');
  const ofHost = Object.keys(packageOf('src/host').dependencies).filter(name => !(name in dependencies));
  expect(ofHost).toContain('exceljs');
  const development = [...Object.keys(devDependencies), ...ofHost].map(name => `node_modules/${name}/`);
  // Written into the bundle by the build's own loaders.
  const allowed = ['node_modules/css-loader/', 'node_modules/mini-css-extract-plugin/'];
  expect(modules).toContain('src/taskpane/index.tsx');
  expect(
    modules.filter(
      file =>
        file.startsWith('src/host/') ||
        (development.some(name => file.startsWith(name)) && !allowed.some(name => file.startsWith(name))),
    ),
  ).toEqual([]);
});

test('the page allows no script from elsewhere, no inline script and no eval', () => {
  const page = read('taskpane.html').toString();
  const policy = /Content-Security-Policy"? content="([^"]+)"/.exec(page)?.[1] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toMatch(/unsafe-/);
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types default");
  expect(page).not.toMatch(/<script(?![^>]*src=)|<style| style=/);
  const scripts = [...page.matchAll(/<script[^>]*? src="?([^"\s>]+)/g)].map(([, src]) => src);
  expect(scripts[0]).toMatch(/^allowed-scripts\.[0-9a-f]{16,}\.js$/);
  expect(scripts[1]).toBe('office-js/office.js');
});

test('both metadata files list the same functions, by ASCII ids', () => {
  const [vi, en] = ['functions.json', 'functions.en.json'].map(
    file => JSON.parse(read(file).toString()).functions as readonly { readonly id: string }[],
  );
  expect(vi?.map(({ id }) => id)).toEqual(en?.map(({ id }) => id));
  expect(vi?.filter(({ id }) => !/^[A-Z]+$/.test(id))).toEqual([]);
});

test('the pane is small enough for a slow line: under 600 KB compressed', () => {
  expect(gzipSync(read(hashed('taskpane', 'js'))).length).toBeLessThan(600_000);
});

test('a script or style of ours bears a hash of its content, but for the one that the manifest names', () => {
  const ours = filesBelow(folder).filter(file => /\.(js|css)$/.test(file) && !file.startsWith('office-js/'));
  expect(ours.filter(file => !/\.[0-9a-f]{16,}\.(js|css)$/.test(file))).toEqual(['functions.js']);
  const page = read('taskpane.html').toString();
  for (const file of [hashed('taskpane', 'js'), hashed('taskpane', 'css')])
    expect(page).toContain(`=${file}`);
  expect(read('functions.js').toString()).toContain(hashed('taskpane', 'js'));
  hashed('pane-worker', 'js');
  hashed('reader-worker', 'js');
});

test('the manifest bears the version of package.json in four parts, and the news are of that version', () => {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(read('manifest.xml').toString()).toContain(`<Version>${version}.0</Version>`);
  expect([TEXTS.vi, TEXTS.en].map(({ paneUpdate }) => paneUpdate.news.version)).toEqual([version, version]);
});

describe('another address', () => {
  const out = path.join(temporaryFolder(), 'addin');

  test('every address of the built manifest begins with it', () => {
    const address = 'https://may-chu.example/cchc';
    expect(webpack(out, `baseUrl=${address}/`, 'officeJs=cdn').status).toBe(0);
    const manifest = readFileSync(path.join(out, 'manifest.xml'), 'utf8');
    const addresses = [...manifest.matchAll(/https:\/\/[^"<]+/g)].map(match => match[0]);
    expect(addresses.filter(found => !found.startsWith(address))).toEqual(['https://may-chu.example']);
    expect(manifest).not.toContain('localhost');
  });

  test('nginx and IIS are told to serve it there, with a policy that knows that address', () => {
    const nginx = readFileSync(path.join(out, 'nginx.conf'), 'utf8');
    expect(nginx).toContain('location ^~ /cchc/ {');
    expect(nginx).toContain('alias /var/www/cchc/;');
    const iis = readFileSync(path.join(out, 'web.config'), 'utf8');
    const named = [...iis.matchAll(/<location path="([^"]+)">/g)].map(([, file]) => file);
    expect(named).toEqual(expect.arrayContaining(['taskpane.html', 'functions.json', 'functions.js']));
    expect(named.filter(file => !filesBelow(out).includes(String(file)))).toEqual([]);
    for (const config of [nginx, iis])
      expect(config).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  });

  test('npm run validate finds it in order, and says so of no other address', () => {
    const run = (folder: string) =>
      spawnSync(process.execPath, [path.join(ROOT, 'src/dev/validate.mjs'), folder], { encoding: 'utf8' });
    const { status, stdout, stderr } = run(out);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('địa chỉ https://may-chu.example/cchc/');
    expect(stdout).not.toContain('localhost');
    expect(run(path.join(out, 'assets')).status).toBe(2);
  });

  test("with officeJs=cdn the page loads Microsoft's address and ships none of its files", () => {
    const page = readFileSync(path.join(out, 'taskpane.html'), 'utf8');
    expect(page).toContain('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    expect(page).toMatch(/script-src 'self' https:\/\/appsforoffice\.microsoft\.com;/);
    expect(filesBelow(out).filter(file => file.startsWith('office-js/'))).toEqual([]);
  });

  test.each(['http://may-chu.example', 'may-chu', 'https://may-chu.example/?a=1'])(
    'baseUrl=%s is refused with a sentence',
    address => {
      const { status, stderr } = webpack(`${out}-refused`, `baseUrl=${address}`);
      expect(status).not.toBe(0);
      expect(stderr).toMatch(/--env baseUrl=.*(must|is no address)/);
    },
  );
});

test('excel:manifest without an address says what it needs', () => {
  const script = path.join(ROOT, 'src/dev/excel-manifest.mjs');
  const run = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  expect(run.status).toBe(2);
  expect(run.stderr).toContain('https://');
});

test('a build over unchanged sources leaves the folder alone', () => {
  const written = () => statSync(path.join(folder, hashed('taskpane', 'js'))).ino;
  const before = written();
  execFileSync(process.execPath, [path.join(ROOT, 'src/dev/build.mjs')]);
  expect(written()).toBe(before);
});

test("the functions' files and the help pages that they name lie beside the page", () => {
  for (const [file, help] of [
    ['functions.json', 'help.html'],
    ['functions.en.json', 'help.en.html'],
  ] as const) {
    const page = read(help).toString();
    const { functions } = JSON.parse(read(file).toString()) as { functions: { helpUrl: string }[] };
    expect(functions.length).toBeGreaterThan(15);
    for (const { helpUrl } of functions) {
      const [address, id] = helpUrl.split('#');
      expect(address).toBe(`https://localhost:3000/${help}`);
      expect(page).toContain(`id="${id}"`);
    }
  }
});

test('the trial sheet for real Excel lies beside the page, needs nothing from outside and runs no script', () => {
  const style = hashed('trial', 'css');
  expect(read(style).toString()).toContain('prefers-color-scheme: dark');
  for (const [file, step] of [
    ['trial.html', 'Bước'],
    ['trial.en.html', 'Step'],
  ] as const) {
    const page = read(file).toString();
    expect(page).toContain(`href="${style}"`);
    const steps = page.match(new RegExp(`<h2>${step} \\d+\\. `, 'g')) ?? [];
    expect(steps.length).toBeGreaterThanOrEqual(10);
    expect(steps.length).toBeLessThanOrEqual(15);
    for (const kind of ['Windows 365', 'Windows 2021', 'Web', 'Mac'])
      expect(page.split(`<li>${kind}</li>`)).toHaveLength(steps.length + 1);
    expect(page).toContain(
      `content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page).not.toMatch(/<script|<style| style=|https?:\/\//);
  }
});
