// What Excel is told about our custom functions, declared once in both languages: names, parameters, examples.
// What a function computes is not here; the sentences are in src/texts/*/function-help.ts.

import { BUILT_IN_PLAN, EXAMPLES, exampleDay } from '../core/plan';
import { functionResults, TEXTS } from '../texts';
import type { FunctionId } from '../texts';

interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

interface FunctionParameter {
  /** Name shown in the formula's tooltip, of ASCII letters and digits. */
  readonly name: string;
  readonly description: Bilingual;
  readonly optional: boolean;
}

/** An argument of an example: a value, a column of values, or one left out. */
export type ExampleArgument = string | number | readonly (string | number)[] | null;

export interface FunctionDeclaration {
  /** ASCII; the name in cells is `PAR.` and this. */
  readonly id: FunctionId;
  readonly description: Bilingual;
  /** Every parameter takes anything, as one cell or a range: text that is no number must reach us to be explained. */
  readonly parameters: readonly FunctionParameter[];
  /** The answer depends on the clock. */
  readonly volatile: boolean;
  /** The answer is a day, as the serial that Excel keeps it as. */
  readonly givesDay: boolean;
  readonly example: readonly ExampleArgument[];
}

interface Shape {
  /** An optional parameter ends with `?`. */
  readonly parameters: readonly string[];
  readonly example: readonly ExampleArgument[];
  readonly volatile?: boolean;
  readonly givesDay?: boolean;
}

/** Of as many dossiers, a rate is their number. */
const HUNDRED = 100;

const RANKED = [90, 85, 85, 70];

const SHAPES: Readonly<Record<FunctionId, Shape>> = {
  MUCTIEU: { parameters: ['ma', 'nam'], example: [EXAMPLES.target, BUILT_IN_PLAN.decision.lastYear] },
  TYLE: { parameters: ['tu', 'mau'], example: [172, 180] },
  KIEMTRA: {
    parameters: ['ma', 'giaTri', 'nam', 'namTruoc?'],
    example: [EXAMPLES.target, EXAMPLES.lower, EXAMPLES.year],
  },
  DAT: {
    parameters: ['ma', 'giaTri', 'nam', 'namTruoc?'],
    example: [EXAMPLES.target, EXAMPLES.higher, EXAMPLES.year],
  },
  HAN: {
    parameters: ['loaiBaoCao', 'nam', 'ky?', 'cap?'],
    example: ['định kỳ', EXAMPLES.year, EXAMPLES.period],
    givesDay: true,
  },
  TRANGTHAI: {
    parameters: ['han', 'ngayNop', 'homNay?'],
    example: [exampleDay('04/6'), exampleDay('07/6')],
    volatile: true,
  },
  DIEM: {
    parameters: ['maTieuChi', 'giaTri', 'boTieuChi?'],
    example: [EXAMPLES.criterion, EXAMPLES.criterionValue, functionResults.level(EXAMPLES.level)],
  },
  CHISO: { parameters: ['diem', 'toiDa', 'khongApDung?', 'dieuTra?'], example: [72.5, 85, 5] },
  LECH: { parameters: ['tuCham', 'thamDinh'], example: [8, 7.5] },
  XEPHANG: { parameters: ['diem', 'vung', 'quyTac?'], example: [RANKED, RANKED] },
  XEPLOAI: { parameters: ['chiSo'], example: [84.5] },
  DONVI: { parameters: ['ten'], example: [EXAMPLES.department] },
  MADONVI: { parameters: ['ten'], example: [EXAMPLES.place] },
  SO: { parameters: ['chu'], example: ['95,53'] },
  NGAY: { parameters: ['chu'], example: [exampleDay('05/6')], givesDay: true },
  CHUNHOA: { parameters: ['chu', 'bangMa?'], example: ['  Sở   Nội vụ '] },
  NHIEMVU: { parameters: ['ma'], example: [EXAMPLES.task] },
  CHITIEU: { parameters: ['ma'], example: [EXAMPLES.target] },
  TINH: { parameters: ['ma', 'nam'], example: [EXAMPLES.target, EXAMPLES.year] },
  NEU: {
    parameters: ['coQuan', 'maChiTieu', 'tuSo', 'mauSo?'],
    example: [EXAMPLES.department, EXAMPLES.target, EXAMPLES.higher, HUNDRED],
  },
};

const OPTIONAL = /\?$/u;

function declared(id: FunctionId): FunctionDeclaration {
  const { parameters, example, volatile = false, givesDay = false } = SHAPES[id];
  const [vi, en] = [TEXTS.vi.functionHelp.entries[id], TEXTS.en.functionHelp.entries[id]];
  return {
    id,
    description: { vi: vi.description, en: en.description },
    parameters: parameters.map((name, at) => ({
      name: name.replace(OPTIONAL, ''),
      description: { vi: vi.parameters[at] ?? '', en: en.parameters[at] ?? '' },
      optional: OPTIONAL.test(name),
    })),
    volatile,
    givesDay,
    example,
  };
}

export const FUNCTIONS: readonly FunctionDeclaration[] = (Object.keys(SHAPES) as FunctionId[]).map(declared);

type DecimalSeparator = ',' | '.';

const literal = (argument: ExampleArgument, decimal: DecimalSeparator): string => {
  if (argument === null) return '';
  if (typeof argument === 'number') return String(argument).replace('.', decimal);
  if (typeof argument === 'string') return `"${argument.replaceAll('"', '""')}"`;
  return `{${argument.map(value => literal(value, decimal)).join(';')}}`;
};

/** What sets arguments apart in an Excel with these decimals. */
export const listSeparator = (decimal: DecimalSeparator): string => (decimal === ',' ? ';' : ',');

/**
 * The example as it is typed in an Excel with these decimals: `=PAR.MUCTIEU("VII.4",2020)`, which is also how its API
 * takes it, or `=PAR.MUCTIEU("VII.4";2020)`.
 */
export const exampleFormula = (
  { id, example }: FunctionDeclaration,
  decimal: DecimalSeparator = '.',
): string =>
  `=PAR.${id}(${example.map(argument => literal(argument, decimal)).join(listSeparator(decimal))})`;
