// What each function in cells gives and takes: for Excel's dialog, the screen of functions and the help page.

import type { FunctionHelp, FunctionId, functionHelp as vietnamese } from '../vi/function-help';
import { examples } from '../examples';

const YEAR = `Year of four digits, such as ${examples.year}.`;
const TARGET_CODE = `Code of a target on the sheet Chỉ tiêu, such as ${examples.target}; one cell or a range.`;
const VALUE = 'The value reached in the target’s unit: a rate as 0 to 100 (85, not 0.85) or "85%".';
const PREVIOUS = 'Value of the year before, only for targets that must rise above it.';

const entries: Readonly<Record<FunctionId, FunctionHelp>> = {
  MUCTIEU: {
    description: 'The threshold that the plan sets for a target in a year.',
    parameters: [TARGET_CODE, YEAR],
  },
  TYLE: {
    description: 'A rate in percent (0–100) from two checked counts; with denominator 0 nothing arose.',
    parameters: ['What was reached (numerator).', 'The whole (denominator).'],
  },
  KIEMTRA: {
    description: 'Says whether a value meets the target of the year, and what is lacking.',
    parameters: [TARGET_CODE, VALUE, YEAR, PREVIOUS],
  },
  DAT: {
    description: 'TRUE where a value meets the target of the year, FALSE where it does not.',
    parameters: [TARGET_CODE, VALUE, YEAR, PREVIOUS],
  },
  HAN: {
    description: 'The last day on which a report is in time. Format the cell as a date.',
    parameters: [
      'The report: "định kỳ" (periodic) or "tự chấm điểm" (self-score).',
      `The year reported on, such as ${examples.year}.`,
      `The period, by its code: ${examples.periodCodes}; ${examples.yearlyCode} where left out.`,
      `A level (${examples.levelWords}) or the name or code of an agency; ${examples.levelWithADay.en} where left out.`,
    ],
  },
  TRANGTHAI: {
    description: 'Says whether a deadline was met, or how many days it is late, left or overdue.',
    parameters: [
      'The last day that is in time.',
      'The day of submission; blank where not yet submitted.',
      'The day to compare with where not yet submitted; today where left out.',
    ],
  },
  DIEM: {
    description: 'Points of a criterion by the rule of its criteria set.',
    parameters: [
      'Code of the criterion, such as 7.4.',
      'What is scored: a rate, a count, points, yes/no, or the name of a level.',
      'Id, name or level of the criteria set; needed where sets differ.',
    ],
  },
  CHISO: {
    description: 'The index in percent from points and maximum.',
    parameters: [
      'Points reached, without survey points.',
      'Maximum points, without the survey.',
      'Maximum of the criteria that do not apply; 0 where left out.',
      'Survey points; left out where no survey was held.',
    ],
  },
  LECH: {
    description: 'Two cells: the difference (appraisal − self-score) and the agreement in percent.',
    parameters: ['Self-score.', 'Appraisal score.'],
  },
  XEPHANG: {
    description: 'Rank of points within a range, the highest first.',
    parameters: [
      'Points to rank; one cell or the ranked range itself.',
      'Points of all agencies of the level.',
      'For ties: "1224" (shared), "1223" or "1234"; as set in the workbook where left out.',
    ],
  },
  XEPLOAI: {
    description: 'Grade of an index by the scale on the sheet Cài đặt.',
    parameters: ['Index in percent, 0 to 100.'],
  },
  DONVI: {
    description: 'Official name of an agency from any known spelling.',
    parameters: ['Name or code of the agency as it was typed.'],
  },
  MADONVI: {
    description: 'Code of an agency from any known spelling.',
    parameters: ['The agency’s name or code as it was typed.'],
  },
  SO: {
    description: 'Reads a number from text: decimal comma, grouping dot; what is doubtful is an error.',
    parameters: ['Cell with a number typed as text, such as "95,53".'],
  },
  NGAY: {
    description: 'Reads a day from text as day/month/year. Format the cell as a date.',
    parameters: [`Cell with a day typed as text, such as "${examples.day}".`],
  },
  CHUNHOA: {
    description: 'Composed Unicode text without extra blanks and invisible characters.',
    parameters: [
      'Cell with the text to clean.',
      'Old code set of the text: TCVN3, TCVN3H, VNI or a font’s name; Unicode where left out.',
    ],
  },
  NHIEMVU: {
    description: 'The row of a task: code, group, area, content, lead, coordination, deliverable, timing.',
    parameters: [`Code of a task on the sheet Kế hoạch, such as ${examples.task}; one cell or a column.`],
  },
  CHITIEU: {
    description: 'The row of a target: code, name, unit, comparison, threshold of each year, clause.',
    parameters: [`Code of a target on the sheet Chỉ tiêu, such as ${examples.target}; one cell or a column.`],
  },
  TINH: {
    description:
      'A figure of the province added over its agencies: a rate in percent, a count, or TRUE/FALSE; words while nobody has reported.',
    parameters: [
      `Code on the sheet Số liệu tỉnh, such as ${examples.target}; one cell or a range.`,
      `Year with four digits, such as ${examples.year}.`,
    ],
  },
  NEU: {
    description:
      'Tries other figures of an agency and writes nothing. Six cells: points of the criterion, index, its change, rank, points of the province, their change.',
    parameters: [
      'Name or code of the agency.',
      `Code of a target that the agency reports, such as ${examples.target}.`,
      'Number reached (numerator) to try.',
      'Whole (denominator) to try; left out only where the target is a count.',
    ],
  },
};

export const functionHelp = {
  decimalSeparator: '.' as ',' | '.',
  entries,
  title: 'PAR functions in cells',
  about:
    'These functions use the targets, agencies, deadlines and settings in the tables of the open workbook. Each argument takes one cell or a whole range; with a column, one formula answers for the column.',
  blanks: list =>
    `A blank cell gives a blank. Some versions of Excel pass a blank cell as 0, so that a missing figure may be taken for 0: where a column of figures has blanks, write IF(B2:B9=""${list}""${list}B2:B9) instead of B2:B9. Codes, names, years and days need no such care.`,
  separators:
    'Arguments are set apart by semicolons where Excel uses the decimal comma, by commas where it uses the decimal point.',
  argument: 'Argument',
  meaning: 'Meaning',
  optional: 'may be left out',
  example: 'Example',
  result: 'Result',
  insert: 'Insert into the active cell',
  inserted: (sheet: string, cell: string) => `The formula was put into cell ${cell} of sheet ${sheet}.`,
  occupied: (sheet: string, cell: string) =>
    `Cell ${cell} of sheet ${sheet} holds something, so the formula was not put in. Select an empty cell and press again.`,
  inserting: (name: string) => `Insert function ${name}`,
  search: 'Find a function',
  none: 'No function fits. Try another word.',
} satisfies typeof vietnamese;
