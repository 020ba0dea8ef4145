// The kinds of damage of the matrix: those of the sample, and those that only an edit of the file itself can make.

import legacy from '../../data/legacy-charsets.json';
import { DAMAGES } from '../../app/sample/damage';
import { serialOf } from '../../core/calendar';
import type { EntryValue } from '../../core/entries';
import { writeWorkbook } from '../../xlsx';
import {
  allDates,
  allFonts,
  datesTypedMonthFirst,
  hideColumn,
  hideRow,
  insertColumn,
  inTurn,
  mergeCells,
  moveCells,
  referencesFollow,
  renumberRows,
  setError,
  setFormula,
  setNumber,
  setPieces,
  setText,
  STYLES_PART,
  TASKS_PART,
  withoutTable,
  WORKBOOK_PART,
} from './edit-package';
import { edited, onTasks } from './kind';
import type { DamageKind } from './kind';
import { SECTION_KINDS } from './section-kinds';

const HEADER = 5;

const typed = (name: string, text: string, meant: number): DamageKind =>
  onTasks(name, row => setText(`G${row}`, text), { completion: meant });

/** Codes by letter, the shortest first seen; letters without a code stay. */
function encoder(table: Readonly<Record<string, string>>): (text: string) => string {
  const codes = new Map(Object.entries(table).map(([code, letter]) => [letter, code]));
  return text => [...text].map(letter => codes.get(letter) ?? letter).join('');
}

const LEGACY_TEXT = 'đã ban hành kế hoạch, kiểm tra đủ 12 đơn vị';

const inLegacyFont = (name: string, font: string, table: Readonly<Record<string, string>>): DamageKind => ({
  ...edited(name, row => ({
    [TASKS_PART]: setText(`I${row}`, encoder(table)(LEGACY_TEXT)),
    [STYLES_PART]: allFonts(font),
  })),
  meant: { result: LEGACY_TEXT },
});

const SERIALS_BETWEEN_SYSTEMS = 1462;

/** All dates counted from 1904, as an old Mac would save them. */
const in1904 = edited('ngay-tinh-tu-1904', () => ({
  [WORKBOOK_PART]: xml => xml.replace('<workbookPr', '<workbookPr date1904="1"'),
  [TASKS_PART]: xml =>
    xml.replace(
      /(<c r="[HK]\d+"(?: s="\d+")?><v>)(\d+)/g,
      (_, cell: string, serial: string) => `${cell}${Number(serial) - SERIALS_BETWEEN_SYSTEMS}`,
    ),
}));

/** No damage to a file but entries that an agency made so: they are read as they stand, and a rule speaks. */
const ENTERED_SO: Readonly<Record<string, Pick<DamageKind, 'meant' | 'mustReport'>>> = {
  'hoan-thanh-thieu-ngay': { meant: { dateDone: null }, mustReport: ['tasks.done-without-date'] },
  'ngay-tuong-lai': { meant: { dateDone: '2031-05-05' }, mustReport: ['tasks.dateDone-in-future'] },
  'bo-trong-dong': {
    meant: {
      status: null,
      completion: null,
      dateDone: null,
      result: null,
      evidenceNumber: null,
      evidenceDate: null,
    },
    mustReport: ['tasks.row-empty'],
  },
};

const ofSample: readonly DamageKind[] = DAMAGES.map(damage => ({
  ...ENTERED_SO[damage.name],
  name: damage.name,
  make: filled =>
    damage.kind === 'content' ? writeWorkbook(damage.apply(filled)) : damage.apply(writeWorkbook(filled)),
}));

/** What is meant of a sheet that came from another form: that none of it counts. */
const NOTHING_COUNTED: Readonly<Record<string, EntryValue>> = {
  status: null,
  completion: null,
  dateDone: null,
  result: null,
  evidenceNumber: null,
  evidenceDate: null,
  explanation: null,
};

/** A sheet of another form, as its title says. */
const ofOtherForm = (name: string, title: string): DamageKind =>
  onTasks(name, () => setText('A2', title), NOTHING_COUNTED);

/** The entry columns that every task has. */
const ENTERED: readonly string[] = ['F', 'G', 'H', 'I', 'J', 'K', 'L'];

export const KINDS: readonly DamageKind[] = [
  { name: 'nguyen-ven', make: filled => writeWorkbook(filled) },
  ...ofSample,
  inLegacyFont('phong-tcvn3', '.VnTime', legacy.tcvn3),
  inLegacyFont('phong-vni', 'VNI-Times', legacy.vni),
  {
    ...onTasks('hai-phong-trong-o', row =>
      setPieces(`I${row}`, [
        ['.VnTime', encoder(legacy.tcvn3)(LEGACY_TEXT)],
        ['Times New Roman', ' và gửi Sở Nội vụ'],
      ]),
    ),
    meant: { result: `${LEGACY_TEXT} và gửi Sở Nội vụ` },
  },
  onTasks('mat-dau', row => setText(`I${row}`, 'Đ? ban h?nh k? ho?ch'), { result: 'Đã ban hành kế hoạch' }),
  onTasks('loi-dang-chu', row => setText(`I${row}`, '#REF!'), { result: null }),
  {
    ...edited('ngay-thang-truoc', row => ({
      [TASKS_PART]: setNumber(`H${row}`, serialOf('2018-05-06')),
      [STYLES_PART]: allDates('mm/dd/yyyy'),
    })),
    meant: { dateDone: '2018-06-05' },
  },
  onTasks('du-nhi-phan', row => setNumber(`G${row}`, 99.99999999999999), { completion: 100 }),
  onTasks('ngay-theo-gio-utc', row => setNumber(`H${row}`, serialOf('2018-06-05') - 7 / 24), {
    dateDone: '2018-06-05',
  }),
  onTasks('ngay-sat-nua-dem', row => setNumber(`H${row}`, serialOf('2018-06-05') - 30 / 86_400), {
    dateDone: '2018-06-05',
  }),
  onTasks('ngay-utc-dang-chu', row => setText(`H${row}`, '2018-06-04T17:00:00.000Z'), {
    dateDone: '2018-06-05',
  }),
  {
    ...edited('thang-khong-co-ngay', row => ({
      [TASKS_PART]: setNumber(`H${row}`, serialOf('2018-06-01')),
      [STYLES_PART]: allDates('mm/yyyy'),
    })),
    meant: { dateDone: null },
  },
  {
    ...onTasks('cong-thuc-chua-tinh', row => setFormula(`G${row}`, '50*2', 0), { completion: 100 }),
    isFormula: true,
  },
  onTasks('ngay-bi-dao', () => datesTypedMonthFirst),
  typed('dau-phay-thap-phan', '95,53', 95.53),
  typed('hang-nghin-hay-thap-phan', '1.234', 1234),
  typed('chu-sau-so', '95 %  ', 95),
  onTasks('ty-le-085', row => setNumber(`G${row}`, 0.85), { completion: 85 }),
  in1904,
  onTasks('ngay-hai-chu-so-nam', row => setText(`H${row}`, '5/3/18'), { dateDone: '2018-03-05' }),
  onTasks('ngay-thang-dao', row => setText(`H${row}`, '6/25/2018'), { dateDone: '2018-06-25' }),
  onTasks('o-gop-doc', row => mergeCells(`I${row}:I${row + 1}`)),
  onTasks('o-gop-ngang', row => mergeCells(`I${row}:J${row}`)),
  onTasks('chen-dong-trong', row =>
    inTurn(
      withoutTable,
      renumberRows(number => (number >= row ? number + 2 : number)),
    ),
  ),
  onTasks('chen-dong-tren-tieu-de', () =>
    inTurn(
      withoutTable,
      renumberRows(number => (number >= HEADER ? number + 3 : number)),
    ),
  ),
  // The columns stay where they are; the words above them are others.
  onTasks('doi-ten-cot', () => setText(`G${HEADER}`, 'Tiến độ đạt được')),
  onTasks('chen-cot', () => inTurn(withoutTable, insertColumn(7))),
  onTasks('an-dong', row => hideRow(row)),
  onTasks('an-cot', () => hideColumn(9)),
  onTasks('cong-thuc', row => setFormula(`G${row}`, '50*2', 100), { completion: 100 }),
  onTasks('o-bao-loi', row => setError(`G${row}`, '#DIV/0!')),
  onTasks('xep-lai-dong', row =>
    inTurn(
      withoutTable,
      // The first row of the table goes below all others.
      renumberRows(number => (number === row ? 500 : number)),
      xml => xml.replace(/(<row r="500".*?<\/row>)(.*)(<\/sheetData>)/s, '$2$1$3'),
    ),
  ),
  onTasks('day-o-xuong', row =>
    inTurn(
      moveCells(ENTERED, at => (at < row ? 0 : at === row ? null : -1)),
      referencesFollow(ENTERED, at => (at < row ? at : at + 1)),
    ),
  ),
  onTasks('day-o-xuong-mot-cot', row =>
    inTurn(
      moveCells(['K'], at => (at < row ? 0 : at === row ? null : -1)),
      referencesFollow(['K'], at => (at < row ? at : at + 1)),
    ),
  ),
  onTasks('day-o-len', row =>
    inTurn(
      moveCells(ENTERED, at => (at < row ? 0 : 1)),
      referencesFollow(ENTERED, at => (at < row ? at : at === row ? null : at - 1)),
    ),
  ),
  onTasks('day-o-len-mot-cot', row =>
    inTurn(
      moveCells(['H'], at => (at < row ? 0 : 1)),
      referencesFollow(['H'], at => (at < row ? at : at === row ? null : at - 1)),
    ),
  ),
  {
    ...onTasks('noi-dung-doi-cho', row =>
      moveCells(['B', 'C', 'D', 'E'], at => (at === row ? 1 : at === row + 1 ? -1 : 0)),
    ),
    mustReport: ['structure.row-of-other'],
  },
  {
    ...onTasks('noi-dung-go-lai', row => setText(`B${row}`, 'Việc khác')),
    mustReport: ['structure.caption-changed'],
  },
  {
    ...onTasks('go-de-kiem-tra', row => setText(`P${row}`, 'Đã xong')),
    mustReport: ['structure.computed-typed'],
  },
  ofOtherForm('trang-cua-co-quan-khac', 'Sở Tài chính – Cả năm 2018'),
  ofOtherForm('trang-cua-nam-truoc', 'Sở Nội vụ – Cả năm 2017'),
  ofOtherForm('trang-cua-ky-khac', 'Sở Nội vụ – Quý III năm 2018'),
  ...SECTION_KINDS,
  onTasks('tien-bang-dong', row => setNumber(`M${row}`, 550_000_000), { plannedFunds: 550 }),
  onTasks('tien-bang-ty-dong', row => setNumber(`M${row}`, 0.55), { plannedFunds: 550 }),
  {
    ...onTasks('cong-thuc-tep-khac', row => setFormula(`G${row}`, '[1]Sheet1!$A$1', 0), { completion: 100 }),
    isFormula: true,
  },
  {
    ...onTasks('cong-thuc-hom-nay', row => setFormula(`H${row}`, 'TODAY()', serialOf('2018-06-06')), {
      dateDone: '2018-06-05',
    }),
    isFormula: true,
  },
  onTasks('van-ban-bat-dau-bang', row => setText(`I${row}`, '=1+1'), { result: '=1+1' }),
  onTasks('so-rat-lon', row => setText(`G${row}`, '99999999999999999999')),
];
