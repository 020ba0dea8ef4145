// The full handshake: Microsoft's own loader and Excel API file, unmodified, over https with a certificate of our
// own; the trial page plays Excel on the web.
import { strFromU8, unzipSync } from 'fflate';
import { localCertificate } from '../support/certificate';
import { describeWith, temporaryFolder } from '../support/programs';
import { openTrial, type TrialPage } from '../support/trial-page';

describeWith(['chromium', 'openssl'], 'Microsoft’s own loader in the trial page', () => {
  const folder = temporaryFolder();
  let trial: TrialPage;
  beforeAll(async () => {
    const { key, cert } = localCertificate(folder);
    trial = await openTrial({ start: ['--tls-key', key, '--tls-cert', cert] });
  }, 300_000);
  afterAll(() => trial.close());

  test('is served as npm delivered it, and starts the add-in', async () => {
    const loader = await trial.pane.evaluate(() =>
      [...document.scripts].map(script => script.src).filter(src => src.includes('office-js/')),
    );
    expect(loader.some(src => src.endsWith('/office-js/office.js'))).toBe(true);
    expect(loader.some(src => src.endsWith('excel-web-16.00.js'))).toBe(true);
    expect(await trial.pane.locator('#root').innerText()).toContain('Tổng quan');
    expect(await trial.pane.evaluate(() => Office.context.host)).toBe('Excel');
  });

  test('carries batches, refusals and events', async () => {
    const seen = await trial.pane.evaluate(() =>
      Excel.run(async context => {
        const addresses: string[] = [];
        const sheet = context.workbook.worksheets.add('Bắt tay');
        sheet.onChanged.add(async event => void addresses.push(event.address));
        await context.sync();
        sheet.getRange('A1:A2').values = [[20], ['=A1+1']];
        const range = sheet.getRange('A2');
        range.load('values');
        await context.sync();
        await new Promise(resolve => setTimeout(resolve, 200));
        let refusal = '';
        try {
          context.workbook.worksheets.add('Bắt tay');
          await context.sync();
        } catch (error) {
          refusal = (error as { code: string }).code;
        }
        return { addresses, value: range.values[0]?.[0] as number, refusal };
      }),
    );
    expect(seen).toEqual({ addresses: ['A1:A2'], value: 21, refusal: 'ItemAlreadyExists' });
  });

  test('hands the open workbook out as a file, in slices', async () => {
    const bytes = await trial.pane.evaluate(
      () =>
        new Promise<number[]>((resolve, reject) => {
          const { document } = Office.context;
          const sliceSize = 3000;
          document.getFileAsync(Office.FileType.Compressed, { sliceSize }, opened => {
            if (opened.status === Office.AsyncResultStatus.Failed)
              return reject(new Error(opened.error.message));
            const file = opened.value;
            const all: number[] = [];
            const take = (index: number): void => {
              if (index === file.sliceCount) {
                file.closeAsync(() => resolve(all));
                return;
              }
              file.getSliceAsync(index, slice => {
                all.push(...(slice.value.data as number[]));
                take(index + 1);
              });
            };
            take(0);
          });
        }),
    );
    const parts = unzipSync(Uint8Array.from(bytes));
    expect(bytes.length).toBeGreaterThan(3000);
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toContain('Bắt tay');
  });

  test('presses ribbon buttons, and settings are saved with the workbook', async () => {
    await trial.page.click('.welcome > button');
    await trial.page.getByRole('button', { name: 'Tổng hợp' }).click();
    await trial.page.waitForFunction(() => document.querySelector('#status')?.textContent === 'Sẵn sàng.');
    const saved = await trial.pane.evaluate(
      () =>
        new Promise<string>(resolve => {
          Office.context.document.settings.set('thu', { giaTri: 1 });
          Office.context.document.settings.saveAsync(result => resolve(String(result.status)));
        }),
    );
    expect(saved).toBe('succeeded');
    const retained = await trial.page.evaluate(() => {
      const { emulatedExcel } = window as unknown as {
        emulatedExcel: { workbook: { settings: Map<string, unknown> } };
      };
      return emulatedExcel.workbook.settings.get('thu');
    });
    expect(retained).toEqual({ giaTri: 1 });
  });
});
