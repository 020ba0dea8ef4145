// Statements that contradict each other, from returned files to the command line: planted ones are found with both cells,
// and returns without any give none.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { json, par } from '../support/par';
import type { FillRow } from '../support/issued-samples';
import { returnOf, rightEntries } from '../support/own-return';
import { temporaryFolder } from '../support/programs';
import { mustRead, valuesIn } from '../support/read-cells';

interface Found {
  readonly agency: string;
  readonly rule: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
  readonly other: {
    readonly file: string | null;
    readonly sheet: string | null;
    readonly cell: string | null;
  };
}

interface Answer {
  readonly contradictions: readonly Found[];
  readonly evidence: { readonly matched: number; readonly unnamed: readonly string[] } | null;
}

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);

function consolidated(name: string, fills: Readonly<Record<string, FillRow>>): string {
  mkdirSync(at(name));
  const files = Object.entries(fills).map(([agency, fill]) => {
    const file = at(`${name}/${agency}_2018_nam.xlsx`);
    writeFileSync(file, returnOf(agency, fill));
    return file;
  });
  const book = at(`${name}.xlsx`);
  const done = par('consolidate', at('so.xlsx'), ...files, '--out', book, '--on', '2018-12-20');
  expect(done.err).not.toMatch(/Bị từ chối/);
  return book;
}

const done = (evidenceNumber: string, evidenceDate: string) => ({
  status: 'Hoàn thành',
  completion: 100,
  dateDone: '2018-05-04',
  evidenceNumber,
  evidenceDate,
});

/** What stands in a cell of a file that was returned. */
function cellOf(book: string, { file, sheet, cell }: Answer['contradictions'][number]['other']): unknown {
  const read = mustRead(new Uint8Array(readFileSync(path.join(book.replace(/\.xlsx$/, ''), file ?? ''))));
  const found = read.sheets.find(({ name }) => name === sheet);
  return found ? valuesIn(found)[cell ?? ''] : undefined;
}

beforeAll(() => {
  expect(par('new', at('so.xlsx'), '--year', '2018').code).toBe(0);
});

test('returns that say the same give none', () => {
  const book = consolidated('dung', { SNV: rightEntries, STP: rightEntries });
  const run = par('contradictions', book);
  expect(run.out).toContain('Không thấy báo cáo nào mâu thuẫn');
  expect(run.code).toBe(0);
});

test('what was planted is found, each with both cells', () => {
  const book = consolidated('sai', {
    SNV: (section, id) => {
      if (section === 'tasks' && id === 'A.I.1') return done('15/BC-SNV', '2018-05-04');
      if (section === 'tasks' && id === 'A.I.2') return done('15/BC-SNV', '2018-06-04');
      return rightEntries(section, id);
    },
    STP: (section, id) =>
      section === 'tasks' && id === 'A.I.1'
        ? { status: 'Chưa thực hiện', explanation: 'Chưa được phân công' }
        : rightEntries(section, id),
  });
  mkdirSync(at('tai-lieu/so-noi-vu'), { recursive: true });
  writeFileSync(at('tai-lieu/so-noi-vu/16-BC-SNV.pdf'), '');
  const run = par('contradictions', book, '--evidence', at('tai-lieu'), '--json');
  expect(run.code).toBe(1);
  const { contradictions, evidence } = json(run) as Answer;
  expect(contradictions.map(({ agency, rule }) => `${agency} ${rule}`).sort()).toEqual([
    'SNV statement.paper-not-delivered',
    'SNV statement.paper-not-delivered',
    'SNV statement.paper-two-dates',
    'STP statement.lead-and-coordinator',
  ]);
  expect(evidence).toEqual({ matched: 0, unnamed: ['16-BC-SNV.pdf'] });
  const [told] = contradictions.filter(({ rule }) => rule === 'statement.lead-and-coordinator');
  if (!told) throw new Error('nothing found');
  expect([cellOf(book, told), cellOf(book, told.other)]).toEqual(['Chưa thực hiện', 'Hoàn thành']);
  for (const words of ['A.I.1', 'Sở Nội vụ', 'SNV_2018_nam.xlsx', `${told.other.sheet}!${told.other.cell}`])
    expect(told.message).toContain(words);
  writeFileSync(at('tai-lieu/so-noi-vu/15_BC-SNV (ký số).pdf'), '');
  const again = json(par('contradictions', book, '--evidence', at('tai-lieu'), '--json')) as Answer;
  expect(again.contradictions.map(({ rule }) => rule)).not.toContain('statement.paper-not-delivered');
});

test('a folder that is not there is told', () => {
  const run = par('contradictions', at('so.xlsx'), '--evidence', at('khong-co'));
  expect([run.code, run.err]).toEqual([2, expect.stringContaining('Không có thư mục')]);
});
