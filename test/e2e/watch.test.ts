// What a department watches, in the trial page: its workbook comes as a download and holds its part alone.
import { readFileSync } from 'node:fs';
import { loadBook } from '../../src/app/book/load-book';
import { openXlsx } from '../../src/xlsx';
import { describeWith, temporaryFolder } from '../support/programs';
import { openPrepared, type PreparedTrial } from '../support/prepared-trial';

const LONG = 120_000;

describeWith(['chromium'], 'watching in the trial page', () => {
  const folder = temporaryFolder();
  let trial: PreparedTrial;
  beforeAll(async () => {
    trial = await openPrepared(3);
  }, 600_000);
  afterAll(() => trial.close());

  test(
    'the department’s workbook holds the areas that it watches',
    async () => {
      await trial.showScreen('Theo dõi');
      await trial.pane.getByLabel('Cơ quan theo dõi', { exact: true }).selectOption('STC');
      const [download] = await Promise.all([
        trial.page.waitForEvent('download', { timeout: LONG }),
        trial.pane.getByRole('button', { name: 'Tạo sổ theo dõi' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('theo-doi-STC-2018.xlsx');
      const file = `${folder}/theo-doi.xlsx`;
      await download.saveAs(file);
      const opened = openXlsx(new Uint8Array(readFileSync(file)));
      if (opened.kind === 'failed') throw new Error(opened.error);
      const { book } = loadBook(await opened.value.read(), 2018);
      expect([...new Set(book.plan.assignments.map(({ area }) => area))]).toEqual(['VI']);
    },
    LONG,
  );

  test('complains of nothing', () => {
    expect(trial.complaints).toEqual([]);
  });
});
