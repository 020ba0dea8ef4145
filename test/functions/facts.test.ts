// What the functions must give, as an official would look it up in the plan.
import { builtInBook } from '../../src/app/book/built-in';
import { serialOf } from '../../src/core/calendar';
import { cell, CellErrorSign } from '../support/functions-in-cells';

const par = cell();
const day = (text: string): number => {
  const [date = '', month = '', year = ''] = text.split('/');
  return serialOf(`${year}-${month}-${date}`);
};

describe('PAR.HAN', () => {
  test.each([
    ['định kỳ', 'quý I', undefined, '04/03/2018'],
    ['định kỳ', '6 tháng', undefined, '04/06/2018'],
    ['định kỳ', 'quý III', 'huyện', '04/09/2018'],
    ['định kỳ', 'năm', 'sở', '24/11/2018'],
    ['định kỳ', null, null, '24/11/2018'],
    ['tự chấm điểm', undefined, undefined, '14/04/2019'],
    ['định kỳ', 'q1', 'Sở Nội vụ', '09/03/2018'],
    ['định kỳ', 'q2', 'SNV', '09/06/2018'],
    ['định kỳ', 'nam', 'Sở Nội vụ', '01/12/2018'],
    ['Báo cáo tự chấm điểm', 'năm', 'Sở Nội vụ', '31/05/2019'],
    ['báo cáo CCHC', 1, 'Sở Tư pháp', '04/03/2018'],
  ])('%s, %s, %s: the last day for 2018 is %s', (report, period, level, last) => {
    expect(par('HAN', report, 2018, period, level)).toBe(day(String(last)));
  });

  test('communes report to no date: #N/A with a sentence', () => {
    expect(par('HAN', 'định kỳ', 2018, 'q1', 'cấp xã')).toMatch(/^#N\/A Kế hoạch không quy định thời hạn/);
  });

  test('an unknown report or period is refused with the words that are known', () => {
    expect(par('HAN', 'tháng', 2018)).toMatch(/^#VALUE! .*"định kỳ".*"tự chấm điểm"/);
    expect(par('HAN', 'định kỳ', 2018, 'tuần')).toMatch(/^#VALUE! .*quý I/);
    expect(par('HAN', 'định kỳ', 'năm nay')).toMatch(/^#VALUE! .*bốn chữ số/);
  });
});

describe('PAR.MUCTIEU', () => {
  test.each([
    ['VII.4', 2018, 40],
    ['VII.4', 2020, 80],
    ['VII.5', 2018, 30],
    ['VII.5', 2020, 60],
  ])('%s in %d is %d', (code, year, threshold) => expect(par('MUCTIEU', code, year)).toBe(threshold));

  test('a code that does not exist is #N/A with the nearest codes', () => {
    expect(par('MUCTIEU', 'VII4', 2018)).toMatch(/^#N\/A .*"VII4".*VII\.4/);
    expect(par('MUCTIEU', '7.4', 2018)).toMatch(/^#N\/A .*VII\.4/);
  });

  test('a year without a threshold, or outside the plan, is #N/A and never 0', () => {
    expect(par('MUCTIEU', 'III.1', 2018)).toMatch(/^#N\/A .*không giao mức năm 2018/);
    expect(par('MUCTIEU', 'VII.4', 2021)).toMatch(/^#N\/A .*2017 đến 2020/);
    expect(par('MUCTIEU', 'VI.2', 2018)).toMatch(/^#N\/A .*năm trước/);
  });
});

describe('PAR.KIEMTRA and PAR.DAT', () => {
  test.each([
    [['VII.4', 45, 2018], 'Đạt', true],
    [['VII.4', 40, 2018], 'Đạt', true],
    [['VII.4', 35, 2018], 'Chưa đạt: thiếu 5,00 điểm %', false],
    [['VII.4', '35%', 2018], 'Chưa đạt: thiếu 5,00 điểm %', false],
    [['VII.4', 39.999, 2018], 'Chưa đạt: thiếu 0,01 điểm %', false],
    [['I.7', 2, 2018], 'Chưa đạt: thiếu 1,00', false],
    [['VI.2', 12, 2018, 10], 'Đạt', true],
    [['VI.2', 10, 2018, 10], 'Chưa đạt: chưa tăng so với năm trước (thấp hơn 0,00)', false],
  ])('%j: %s', (args, verdict, met) => {
    expect(par('KIEMTRA', ...args)).toBe(verdict);
    expect(par('DAT', ...args)).toBe(met);
  });

  test('what cannot be judged is said, and is neither TRUE nor FALSE', () => {
    expect(par('KIEMTRA', 'VI.2', 12, 2018)).toBe('Thiếu số liệu năm trước');
    expect(par('DAT', 'VI.2', 12, 2018)).toMatch(/^#N\/A /);
    expect(par('KIEMTRA', 'III.1', 70, 2018)).toBe('Kế hoạch không giao mức năm 2018');
    expect(par('DAT', 'III.1', 70, 2018)).toMatch(/^#N\/A /);
  });

  test('a rate of the year before below 1 is read as a percentage too, and the verdict says so', () => {
    const book = builtInBook(2018);
    const targets = book.targets.map(target =>
      target.code === 'VI.2' ? { ...target, unit: '%' as const } : target,
    );
    const inBook = cell({ book: { ...book, targets } });
    expect(inBook('KIEMTRA', 'VI.2', 12, 2018, 0.85)).toBe('Đạt (kết quả năm trước được hiểu là 0,85%)');
    expect(inBook('KIEMTRA', 'VI.2', 12, 2018, '0,85%')).toBe('Đạt');
    expect(inBook('KIEMTRA', 'VII.4', 45, 2018, 0.85)).toBe('Đạt');
    expect(par('KIEMTRA', 'VI.2', 12, 2018, 0.5)).toBe('Đạt');
  });

  test('0.85 is read as 0,85% and the verdict says so', () => {
    expect(par('KIEMTRA', 'VII.4', 0.85, 2018)).toBe(
      'Chưa đạt: thiếu 39,15 điểm % (giá trị được hiểu là 0,85%)',
    );
  });

  test('a rate above 100 or below 0 and a text that is no number are refused', () => {
    expect(par('KIEMTRA', 'VII.4', 101, 2018)).toMatch(/^#VALUE! .*100%/);
    expect(par('KIEMTRA', 'VII.4', -1, 2018)).toMatch(/^#VALUE! /);
    expect(par('KIEMTRA', 'VII.4', 'nhiều', 2018)).toMatch(/^#VALUE! "nhiều" không phải là số/);
    expect(par('KIEMTRA', 'VII.4', '80, 48', 2018)).toMatch(/^#VALUE! .*dấu cách/);
  });
});

describe('PAR.TYLE', () => {
  test('gives percent, unrounded', () => expect(par('TYLE', 1, 3)).toBe(100 / 3));
  test('0 of 0 did not arise', () => expect(par('TYLE', 0, 0)).toMatch(/^#N\/A Không phát sinh/));
  test('more than the whole is refused', () => expect(par('TYLE', 5, 4)).toMatch(/^#VALUE! Tử số lớn hơn/));
});

describe('PAR.TRANGTHAI', () => {
  test.each([
    [['04/6/2018', '04/6/2018'], 'Đúng hạn'],
    [[day('04/06/2018'), day('07/06/2018')], 'Trễ 3 ngày'],
    [['04/6/2018', null, '30/5/2018'], 'Còn 5 ngày'],
    [['05/6/2018'], 'Quá hạn 2 ngày'],
    [['12/6/2018', ''], 'Còn 5 ngày'],
  ])('%j: %s', (args, state) => expect(par('TRANGTHAI', ...args)).toBe(state));
});

describe('PAR.SO, PAR.NGAY, PAR.CHUNHOA', () => {
  test.each([
    ['95,53', 95.53],
    ['1.234,5', 1234.5],
    [95.53, 95.53],
    ['85%', 85],
  ])('the number in %j is %d', (text, value) => expect(par('SO', text)).toBe(value));

  test('"80, 48" is an error that says why', () => {
    expect(par('SO', '80, 48')).toBe(
      '#VALUE! "80, 48" có dấu cách giữa các chữ số. Tạm đọc là 80,48. Đề nghị xác nhận hoặc nhập lại.',
    );
  });

  test('days are serials', () => {
    expect(par('NGAY', '05/6/2018')).toBe(43256);
    expect(par('NGAY', 43256)).toBe(43256);
    expect(par('NGAY', '6/25/2018')).toMatch(/^#VALUE! .*tháng/);
  });

  test('text is composed and single-spaced, by its old code set where one is named', () => {
    expect(par('CHUNHOA', ' Sở  Nội vụ ')).toBe('Sở Nội vụ');
    expect(par('CHUNHOA', 'Së Néi vô', 'TCVN3')).toBe('Sở Nội vụ');
    expect(par('CHUNHOA', 'Së Néi vô', '.VnTime')).toBe('Sở Nội vụ');
    expect(par('CHUNHOA', 'x', 'EBCDIC')).toMatch(/^#VALUE! .*TCVN3/);
  });
});

describe('PAR.DONVI and PAR.MADONVI', () => {
  test.each([
    ['Sở TT&TT', 'Sở Thông tin và Truyền thông'],
    ['UBND TP. Pleiku', 'UBND thành phố Pleiku'],
    ['Huyện KBang', 'UBND huyện Kbang'],
    ["K'Bang", 'UBND huyện Kbang'],
    ['Đak Pơ', 'UBND huyện Đăk Pơ'],
    ['Đăk Pơ', 'UBND huyện Đăk Pơ'],
  ])('%s is %s', (text, name) => expect(String(par('DONVI', text)).toLowerCase()).toBe(name.toLowerCase()));

  test('Ia Bang and Ia Băng of Chư Prông stay two communes', () => {
    const codes = [
      par('MADONVI', 'xã Ia Bang, huyện Chư Prông'),
      par('MADONVI', 'xã Ia Băng, huyện Chư Prông'),
    ];
    expect(new Set(codes).size).toBe(2);
    for (const code of codes) expect(code).toMatch(/^X\d+$/);
  });

  test('a name that fits two agencies is refused with both named', () => {
    const refused = String(par('DONVI', 'xã Ia Băng'));
    expect(refused).toMatch(/^#VALUE! /);
    expect(refused.match(/\(X\d+\)/g)).toHaveLength(2);
  });

  test('an unknown name is #N/A with the likest ones', () => {
    expect(par('DONVI', 'Sở Nội vu vụ')).toMatch(/^#N\/A .*Sở Nội vụ/);
  });
});

describe('PAR.XEPHANG and PAR.XEPLOAI', () => {
  const scores = [[90], [85], [85], [70]];
  test('90; 85; 85; 70 rank 1; 2; 2; 4', () => {
    expect(par('XEPHANG', scores, scores)).toEqual([[1], [2], [2], [4]]);
    expect(par('XEPHANG', 85, scores)).toBe(2);
  });
  test('other rules for ties', () => {
    expect(par('XEPHANG', scores, scores, '1223')).toEqual([[1], [2], [2], [3]]);
    expect(par('XEPHANG', scores, scores, '1234')).toEqual([[1], [2], [3], [4]]);
    expect(par('XEPHANG', scores, scores, 'khác')).toMatch(/^#VALUE! .*1224/);
  });
  test('cells without points take no place, and a value outside the range is #N/A', () => {
    const gaps = [[90], [''], ['không xếp hạng'], [70]];
    expect(par('XEPHANG', gaps, gaps)).toEqual([[1], [''], [''], [2]]);
    expect(par('XEPHANG', 77, scores)).toMatch(/^#N\/A .*77/);
  });
  test('an index below 0 or above the ceiling has no grade', () => {
    expect(par('XEPLOAI', 101)).toMatch(/^#VALUE! /);
    expect(typeof par('XEPLOAI', 84.5)).toBe('string');
  });
});

describe('PAR.DIEM, PAR.CHISO, PAR.LECH', () => {
  test('points are of the set that is named, by its level', () => {
    const half = Number(par('DIEM', '7.4', 20, 'Cấp huyện'));
    expect(half * 2).toBe(par('DIEM', '7.4', 40, 'Cấp huyện'));
    expect(par('DIEM', '7.4', 150, 'Cấp huyện')).toBe(
      '#VALUE! Tỷ lệ 150 lớn hơn 100%. Đề nghị kiểm tra lại số liệu.',
    );
    expect(par('DIEM', '7.4', 40, 'district')).toBe(par('DIEM', '7.4', 90, 'Cấp huyện'));
  });
  test('a criterion that sets score differently asks for the set', () => {
    expect(par('DIEM', '7.4', 20)).toMatch(/^#VALUE! .*Minh họa UBND cấp huyện 2018/);
  });
  test('the index leaves out what does not apply and adds the survey as it is', () => {
    expect(par('CHISO', 40, 80)).toBe(50);
    expect(par('CHISO', 40, 85, 5)).toBe(50);
    expect(par('CHISO', 40, 80, 0, 10)).toBe(50);
    expect(par('CHISO', 90, 80)).toMatch(/^#VALUE! /);
    expect(par('CHISO', 0, 80, 80)).toMatch(/^#N\/A /);
  });
  test('difference and agreement stand in two cells', () => {
    expect(par('LECH', 8, 7.5)).toEqual([[-0.5, 93.75]]);
    expect(par('LECH', [[8], [10]], [[8], [5]])).toEqual([
      [0, 100],
      [-5, 50],
    ]);
  });
});

describe('PAR.NHIEMVU and PAR.CHITIEU', () => {
  test('spill the row', () => {
    const [row] = par('NHIEMVU', 'a.i.1') as unknown[][];
    expect(row?.slice(0, 3)).toEqual(['A.I.1', 'A', 'I']);
    expect(row).toHaveLength(8);
    expect(par('CHITIEU', 'VII.4')).toEqual([
      ['VII.4', expect.stringContaining('trực tuyến mức độ 3'), '%', '≥', 40, 40, 40, 80, 'II.B.1.2'],
    ]);
  });
  test('a column of codes spills a row each; a wrong one spoils only its own', () => {
    const rows = par('CHITIEU', [['VII.4'], ['sai'], ['']]) as unknown[][];
    expect(rows.map(row => row[0])).toEqual(['VII.4', expect.stringMatching(/^#N\/A /), '']);
    expect(new Set(rows.map(row => row.length))).toEqual(new Set([9]));
  });
  test('two columns of codes are refused', () => {
    expect(par('CHITIEU', [['VII.4', 'VII.5']])).toMatch(/^#VALUE! .*một cột/);
  });
});

test('sentences follow the language, results stay those of the workbook', () => {
  const english = cell({ language: 'en' });
  expect(english('MUCTIEU', 'xyz', 2018)).toMatch(/^#N\/A There is no target/);
  expect(english('KIEMTRA', 'VII.4', 45, 2018)).toBe('Đạt');
});

test('an error is the object that office.js takes for an error', () => {
  expect(new CellErrorSign('#N/A')).toBeInstanceOf(Error);
});
