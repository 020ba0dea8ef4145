// Files that were made to harm, and broken ones, among good returns in the pane of a real browser: each is refused with
// its own reason, the good one counts, and the pane goes on.
import { issuedFor } from '../support/issued-samples';
import { packageOf, packageWithRows } from '../support/package-by-hand';
import { describeWith } from '../support/programs';
import { openTrial, type TrialPage } from '../support/trial-page';
import { writeWorkbook } from '../../src/xlsx';

const LONG = 120_000;
const ROWS = 1_100;
const COLUMNS = 2_000;

/** Two million and some cells of different values, so that it is no bomb. */
const tooManyCells = (): Uint8Array => {
  const columns = Array.from({ length: COLUMNS }, (_, column) => column);
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const cells = columns.map(column => `<c><v>${(row * 7919 + column * 104729) % 99991}</v></c>`);
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  });
  return packageWithRows(rows.join(''));
};

const good = (): Uint8Array => writeWorkbook(issuedFor('SNV'));

const FILES: readonly (readonly [name: string, bytes: () => Uint8Array, reason: RegExp])[] = [
  [
    'bom.xlsx',
    () => packageOf({ 'xl/worksheets/sheet1.xml': new Uint8Array(200 * 2 ** 20).fill(32) }),
    /tỷ lệ nén bất thường/,
  ],
  ['nhieu-o.xlsx', tooManyCells, /quá nhiều ô/],
  ['cat.xlsx', () => good().slice(0, 9_000), /bị cắt ngắn/],
  [
    'gia-mao.xlsx',
    () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(2000)]),
    /không phải là sổ tính Excel/,
  ],
  ['rong.xlsx', () => new Uint8Array(), /Tệp rỗng/],
];

describeWith(['chromium'], 'hostile and broken files in the pane', () => {
  let trial: TrialPage;
  beforeAll(async () => {
    trial = await openTrial();
    await trial.page.click('.welcome > button');
  }, 300_000);
  afterAll(() => trial.close());

  const paneShows = (text: RegExp) =>
    trial.pane.waitForFunction(
      ([source, flags]) => new RegExp(source as string, flags as string).test(document.body.innerText),
      [text.source, text.flags],
      { timeout: LONG },
    );

  test(
    'each is refused with its reason, the good return is written, and the pane goes on',
    async () => {
      await trial.page.locator('.group button', { hasText: 'Đưa kế' }).click();
      await paneShows(/Sẽ ghi vào sổ/);
      await trial.pane.getByRole('combobox', { name: 'Năm' }).selectOption('2018');
      await trial.pane.getByRole('button', { name: 'Đưa kế hoạch vào sổ' }).last().click();
      await paneShows(/Hoàn tác: /);
      await trial.page.locator('.group button', { hasText: 'Tổng hợp' }).click();
      await paneShows(/Chọn tệp…/);
      const mimeType = 'application/octet-stream';
      await trial.pane
        .locator('input[aria-label="Chọn tệp…"]')
        .setInputFiles([
          ...FILES.map(([name, bytes]) => ({ name, mimeType, buffer: Buffer.from(bytes()) })),
          { name: 'SNV_2018_nam.xlsx', mimeType, buffer: Buffer.from(good()) },
        ]);
      await paneShows(/Ghi \d+ biểu vào sổ|Ghi kết quả vào sổ nộp/);
      for (const [name, , reason] of FILES) {
        const item = trial.pane.locator('li', { hasText: name });
        expect(await item.innerText()).toMatch(/Bị từ chối/);
        const [, ...lines] = (await item.innerText()).split('\n');
        expect(lines.join('\n')).toMatch(reason);
      }
      await trial.pane
        .getByRole('button', { name: /^Ghi .* vào sổ/ })
        .last()
        .click();
      await paneShows(/Đã tổng hợp 1 biểu; 5 tệp bị từ chối/);
      await trial.page.locator('.group button', { hasText: 'Hoàn tác' }).click();
      await paneShows(/Đã hoàn tác|Hoàn tác: Đưa kế hoạch/);
      expect(trial.complaints).toEqual([]);
    },
    LONG,
  );
});
