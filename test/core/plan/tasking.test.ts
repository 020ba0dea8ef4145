import fc from 'fast-check';
import { type AgencyLevel } from '../../../src/core/agencies';
import { resolveTasking } from '../../../src/core/assignments';
import { BUILT_IN_PLAN } from '../../../src/core/plan';
import { BODIES } from '../../support/gia-lai-bodies';

const DEPARTMENTS_AND_DISTRICTS: readonly AgencyLevel[] = ['department', 'district'];
const ALL_LEVELS: readonly AgencyLevel[] = ['department', 'district', 'commune'];

type Row = [
  text: string,
  agencies: readonly string[],
  levels: readonly AgencyLevel[],
  unresolved: readonly string[],
];

const PRINTED: readonly Row[] = [
  ['Sở Nội vụ', ['SNV'], [], []],
  ['Sở Tư pháp', ['STP'], [], []],
  ['Sở Thông tin và Truyền thông', ['STTTT'], [], []],
  ['Sở Khoa học và Công nghệ', ['SKHCN'], [], []],
  ['Sở Khoa học và công nghệ', ['SKHCN'], [], []],
  [
    'Các sở: Tư pháp; Tài chính; Khoa học và Công nghệ; Thông tin và truyền thông; Đài PTTH, Báo Gia Lai',
    ['STP', 'STC', 'SKHCN', 'STTTT', 'PTTH', 'BGL'],
    [],
    [],
  ],
  [
    'Các sở: Tư pháp; Tài chính; Khoa học và công nghệ; Thông tin và truyền thông và các cơ quan, đơn vị khác có liên quan',
    ['STP', 'STC', 'SKHCN', 'STTTT'],
    [],
    ['các cơ quan, đơn vị khác có liên quan'],
  ],
  ['Sở, ban, ngành tỉnh', [], ['department'], []],
  ['Sở, ban, ngành tỉnh; UBND cấp huyện', [], DEPARTMENTS_AND_DISTRICTS, []],
  ['Sở, ban, ngành tỉnh; UBND cấp huyện; UBND cấp xã', [], ALL_LEVELS, []],
  ['Sở, ban, ngành tỉnh; UBND cấp xã', [], ['department', 'commune'], []],
  ['UBND cấp huyện', [], ['district'], []],
  ['UBND cấp xã', [], ['commune'], []],
  ['UBND cấp huyện; UBND cấp xã', [], ['district', 'commune'], []],
  ['Sở Tài chính; UBND cấp huyện', ['STC'], ['district'], []],
  [
    'Văn phòng HĐND tỉnh, Văn phòng UBND tỉnh và cơ quan, đơn vị có liên quan',
    ['VPHDND', 'VPUBND'],
    [],
    ['cơ quan, đơn vị có liên quan'],
  ],
  ['Sở Tư pháp; Phòng Tư pháp cấp huyện', ['STP'], ['district'], []],
  ['Phòng Tư pháp cấp huyện', [], ['district'], []],
  ['-', [], [], []],
  ['Sở Tư pháp đôn đốc thực hiện, tổng hợp, báo cáo kết quả', ['STP'], [], []],
  ['Sở Nội vụ phối hợp; tổng hợp, báo cáo', ['SNV'], [], []],
  [
    'Sở, ban, ngành tỉnh; UBND cấp huyện; UBND cấp xã; cơ quan, đơn vị có thẩm quyền giải quyết TTHC',
    [],
    ALL_LEVELS,
    ['cơ quan, đơn vị có thẩm quyền giải quyết TTHC'],
  ],
  [
    'Sở, ban, ngành tỉnh; UBND cấp huyện; các đơn vị sự nghiệp công lập thuộc tỉnh, huyện',
    [],
    ['department', 'district', 'publicServiceUnit'],
    [],
  ],
  [
    'Các sở, ban, ngành tỉnh; UBND cấp huyện; các đơn vị sự nghiệp công lập thuộc tỉnh, huyện',
    [],
    ['department', 'district', 'publicServiceUnit'],
    [],
  ],
  ['Sở Nội vụ; các đơn vị liên quan', ['SNV'], [], ['các đơn vị liên quan']],
  [
    '- Sở Tài chính tham mưu triển khai đối với các đơn vị sự nghiệp cấp tỉnh;\n- UBND cấp huyện triển khai đối với các đơn vị sự nghiệp trực thuộc.',
    ['STC'],
    ['district'],
    [],
  ],
];

describe('who a text of the appendix tasks', () => {
  test.each(PRINTED)('%j', (text, agencies, levels, unresolved) => {
    expect(resolveTasking(text, BODIES)).toEqual({ agencies, levels, unresolved });
  });

  test('the table above has every text that the 41 rows print, and no other', () => {
    const printed = BUILT_IN_PLAN.assignments.flatMap(row => [row.leadAgency, row.coordinatingAgencies]);
    expect(new Set(PRINTED.map(([text]) => text))).toEqual(new Set(printed));
  });
});

describe('texts as offices write them', () => {
  test.each<Row>([
    ['Ủy ban nhân dân cấp huyện, Uỷ ban nhân dân cấp xã', [], ['district', 'commune'], []],
    ['UBND các huyện, thị xã, thành phố; UBND các xã, phường, thị trấn', [], ['district', 'commune'], []],
    ['Sở Văn hóa, Thể thao và Du lịch, Sở Y tế', ['SVHTTDL', 'SYT'], [], []],
    ['Sở Lao động-Thương binh và Xã hội', ['SLDTBXH'], [], []],
    ['SỞ NỘI VỤ', ['SNV'], [], []],
    ['Sở Nội vụ'.normalize('NFD'), ['SNV'], [], []],
    ['UBND thành phố Pleiku và Thanh tra tỉnh', ['H622', 'TTT'], [], []],
    ['1. Sở Nội vụ;\n2. Hội Nông dân tỉnh.', ['SNV'], [], ['Hội Nông dân tỉnh']],
    ['Sở Nội vụ phối hợp; Hội Nông dân tỉnh', ['SNV'], [], ['Hội Nông dân tỉnh']],
    ['', [], [], []],
  ])('%j', (text, agencies, levels, unresolved) => {
    expect(resolveTasking(text, BODIES)).toEqual({ agencies, levels, unresolved });
  });

  test('a name that two agencies share is not guessed', () => {
    expect(resolveTasking('An Phú', BODIES)).toEqual({ agencies: [], levels: [], unresolved: ['An Phú'] });
  });

  test('a name is not found inside a longer word', () => {
    expect(resolveTasking('Sở Nội vụng', BODIES).agencies).toEqual([]);
  });

  test('no text makes it throw, and what it names is known', () => {
    const codes = new Set(BODIES.map(({ code }) => code));
    const word = fc.constantFrom(
      'Các sở:',
      'Sở',
      'Tư pháp',
      'và',
      ',',
      ';',
      '\n',
      '-',
      'UBND',
      'cấp huyện',
      '…',
      'x',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word).map(words => words.join(' ')),
        ),
        text => {
          for (const code of resolveTasking(text, BODIES).agencies) expect(codes).toContain(code);
        },
      ),
    );
  });
});
