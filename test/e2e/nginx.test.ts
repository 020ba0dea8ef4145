// The built folder served by nginx with the configuration that the build writes: Microsoft's own loader, the pane and its
// workers under the policies, in a browser, over https.
import type { IncomingHttpHeaders } from 'node:http';
import { get } from 'node:https';
import { writeWorkbook } from '../../src/xlsx';
import { builtAddin, filesBelow } from '../support/built-addin';
import { localCertificate } from '../support/certificate';
import { issuedFor } from '../support/issued-samples';
import { startNginx, type Nginx } from '../support/nginx';
import { describeWith, temporaryFolder } from '../support/programs';
import { injectPlan, openTrial, pressRibbon, type TrialPage } from '../support/trial-page';

const { nginxConfig } = jest.requireActual<{
  readonly nginxConfig: (settings: { readonly address: string; readonly folder: string }) => string;
}>('../../src/dev/serving/nginx-config.cjs');
const { headersOf } = jest.requireActual<{
  readonly headersOf: (file: string) => Readonly<Record<string, string>>;
}>('../../src/dev/serving/headers.cjs');
const LONG = 240_000;

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
}

const ask = (address: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    get(address, { rejectUnauthorized: false, headers: { 'accept-encoding': 'gzip' } }, response => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, headers: response.headers });
    }).once('error', reject);
  });

describeWith(['chromium', 'openssl', 'nginx'], 'the built folder behind nginx', () => {
  const folder = temporaryFolder();
  const addin = builtAddin();
  let nginx: Nginx;
  let trial: TrialPage;
  beforeAll(async () => {
    const certificate = localCertificate(folder);
    const front = async (behind: string): Promise<string> => {
      nginx = await startNginx(`${folder}/nginx`, certificate, behind, address =>
        nginxConfig({ address: `${address}addin`, folder: addin }),
      );
      return nginx.address;
    };
    trial = await openTrial({ start: ['--tls-key', certificate.key, '--tls-cert', certificate.cert], front });
  }, 300_000);
  afterAll(async () => {
    await trial.close();
    nginx.close();
  });

  const answerTo = (file: string) => ask(`${nginx.address}addin/${file}`);

  test('every file has its headers, its type and nothing more to guess', async () => {
    const files = filesBelow(addin).filter(file => !/^\.|^nginx\.conf$|^web\.config$/.test(file));
    expect(files.length).toBeGreaterThan(50);
    for (const file of files) {
      const { status, headers } = await answerTo(file);
      const expected = Object.fromEntries(
        Object.entries(headersOf(file)).map(([name, value]) => [name.toLowerCase(), value]),
      );
      expect([file, status, headers]).toEqual([file, 200, expect.objectContaining(expected)]);
      expect([file, headers['content-type']]).not.toEqual([file, undefined]);
      if (!file.endsWith('.js')) expect([file, headers['content-type']]).not.toEqual([file, 'text/plain']);
    }
  });

  test('text is compressed and bears its encoding; a bundle may be kept for ever, a page never', async () => {
    const bundle = filesBelow(addin).find(file => /^taskpane\.[0-9a-f]+\.js$/.test(file)) ?? '';
    const { headers } = await answerTo(bundle);
    expect(headers['content-encoding']).toBe('gzip');
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await answerTo('taskpane.html')).headers['cache-control']).toBe('no-cache');
  });

  test.each(['nginx.conf', 'web.config', '.modules.json', '.built.json', 'assets/', ''])(
    'addin/%s is not handed out',
    async file => {
      expect([403, 404]).toContain((await answerTo(file)).status);
    },
  );

  test(
    'the pane works on every screen, its workers read returns, and the browser has nothing to complain of',
    async () => {
      await trial.page.click('.welcome > button');
      expect(await trial.pane.evaluate(() => Office.context.host)).toBe('Excel');
      for (const name of await trial.pane.getByRole('tab').allInnerTexts()) {
        await trial.pane.getByRole('tab', { name, exact: true }).click();
        await trial.pane.getByRole('heading', { level: 1, name, exact: true }).waitFor();
      }
      await injectPlan(trial);
      await pressRibbon(trial, 'Tổng hợp');
      const buffer = Buffer.from(writeWorkbook(issuedFor('SNV')));
      await trial.pane
        .locator('input[aria-label="Chọn tệp…"]')
        .setInputFiles([{ name: 'so-noi-vu.xlsx', mimeType: 'application/octet-stream', buffer }]);
      await trial.pane.getByText('so-noi-vu.xlsx').first().waitFor();
      expect(trial.complaints).toEqual([]);
    },
    LONG,
  );

  test('no text becomes markup, and no script of another place is loaded', async () => {
    const refused = await trial.pane.evaluate(() => {
      const refusal = (act: () => void): string => {
        try {
          act();
          return 'allowed';
        } catch (error) {
          return (error as Error).name;
        }
      };
      return [
        refusal(() => {
          document.createElement('div').innerHTML = '<img src="x">';
        }),
        refusal(() => {
          document.createElement('script').src = 'https://example.com/a.js';
        }),
        refusal(() => {
          document.createElement('script').src = 'functions.js';
        }),
      ];
    });
    expect(refused).toEqual(['TypeError', 'TypeError', 'allowed']);
  });
});
