import fc from 'fast-check';
import legacy from '../../../src/data/legacy-charsets.json';
import {
  charsetOfFont,
  cleanText,
  foldDiacritics,
  fromLegacy,
  looksLegacy,
  matchChoice,
} from '../../../src/core/text';

const anyText = fc.string({ unit: 'binary' });

describe('cleaning text', () => {
  test.each([
    ['Hoàn thành', 'Hoàn thành', []],
    ['Hoàn thành'.normalize('NFD'), 'Hoàn thành', ['text.nfc']],
    ['Sở\u00a0Nội\u2003vụ', 'Sở Nội vụ', ['text.nbsp']],
    ['  Sở  Nội vụ ', 'Sở Nội vụ', ['text.spaces']],
    ['Sở\u200b Nội\u0007 vụ\ufeff', 'Sở Nội vụ', ['text.control']],
    ['dòng một \r\n  dòng hai\n', 'dòng một\ndòng hai', ['text.spaces']],
    ['một\n\nhai', 'một\n\nhai', []],
    ['một\tba', 'một ba', ['text.control']],
    ['một \nhai', 'một\nhai', ['text.spaces']],
    ['một\n hai', 'một\nhai', ['text.spaces']],
    ['\n\nmột', 'một', ['text.spaces']],
    ['một\n\n', 'một', ['text.spaces']],
    ['\u00d0ak \u0189oa', 'Đak Đoa', ['text.eth']],
    ['', '', []],
  ])('%j becomes %j', (text, expected, repairs) => {
    expect(cleanText(text)).toEqual({ text: expected, repairs });
  });

  test('clean text needs no repair', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { text: once } = cleanText(text);
        expect(cleanText(once)).toEqual({ text: once, repairs: [] });
      }),
    );
  });
});

describe('folding marks', () => {
  test('leaves lower case without marks, whatever the composition', () => {
    expect(foldDiacritics('  ĐẮK  PƠ\u00a0')).toBe('dak po');
    expect(foldDiacritics('Ủy ban nhân dân'.normalize('NFD'))).toBe('uy ban nhan dan');
    expect(foldDiacritics('\u00d0ak \u00d0oa')).toBe('dak doa');
  });

  test('is what taking marks off letter by letter of the whole text gives', () => {
    const byTheBook = (text: string): string =>
      text
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .replace(/[đðɖ]/gu, 'd')
        .replace(/\s+/gu, ' ')
        .trim();
    const latin = fc.string({
      unit: fc.integer({ min: 0x20, max: 0x36f }).map(code => String.fromCharCode(code)),
    });
    const vietnamese = fc.string({
      unit: fc.oneof(
        fc.integer({ min: 0x1e00, max: 0x1eff }).map(code => String.fromCharCode(code)),
        fc.constantFrom('đ', 'Đ', 'ư', 'Ơ', ' ', '\u00a0', '\t', 'a', '\u0301', '\u0323'),
      ),
    });
    for (const texts of [latin, vietnamese, anyText])
      fc.assert(fc.property(texts, text => foldDiacritics(text) === byTheBook(text)));
  });

  test('letters of other alphabets follow their own rules of case', () => {
    expect(foldDiacritics('ΟΔΟΣ')).toBe('οδος');
    expect(foldDiacritics('\u{10400}')).toBe('\u{10428}');
  });

  test('folded text stays as it is', () => {
    fc.assert(fc.property(anyText, text => foldDiacritics(foldDiacritics(text)) === foldDiacritics(text)));
  });
});

describe('legacy fonts', () => {
  test.each([
    ['.VnTime', 'tcvn3'],
    ['.VnTimeH', 'tcvn3-capitals'],
    ['.VnArial NarrowH', 'tcvn3-capitals'],
    ['VNI-Times', 'vni'],
    ['Times New Roman', null],
    ['Verdana', null],
    [' .VnTime ', 'tcvn3'],
    ['.VnHelvetica', 'tcvn3'],
    ['My.VnTimeH', null],
    ['Avni-Times', null],
    ['', null],
  ])('%j is %s', (font, charset) => {
    expect(charsetOfFont(font)).toBe(charset);
  });

  test('TCVN3 is read; the capitals font gives capitals', () => {
    expect(fromLegacy('Hoµn thµnh', 'tcvn3')).toEqual({
      text: 'Hoàn thành',
      repairs: ['text.tcvn3'],
      unread: [],
    });
    expect(fromLegacy('Së Néi vô', 'tcvn3').text).toBe('Sở Nội vụ');
    expect(fromLegacy('së néi vô', 'tcvn3-capitals').text).toBe('SỞ NỘI VỤ');
    expect(fromLegacy('t\u00ad ph¸p', 'tcvn3').text).toBe('tư pháp');
  });

  test('VNI is read, letters of two codes before letters of one', () => {
    expect(fromLegacy('Sôû Noäi vuï', 'vni')).toEqual({
      text: 'Sở Nội vụ',
      repairs: ['text.vni'],
      unread: [],
    });
    expect(fromLegacy('Kyõ thuaät, kyû luaät', 'vni').text).toBe('Kỹ thuật, kỷ luật');
  });

  test('each letter of both tables is read back', () => {
    for (const [code, letter] of Object.entries(legacy.vni))
      expect(fromLegacy(code, 'vni').text).toBe(letter);
    for (const [code, letter] of Object.entries(legacy.tcvn3)) {
      expect(fromLegacy(code, 'tcvn3').text).toBe(letter);
    }
    expect([Object.keys(legacy.vni).length, Object.keys(legacy.tcvn3).length]).toEqual([134, 74]);
  });

  test('signs that no old code set has are neither letters nor unread', () => {
    expect(fromLegacy('“Hoµn\u00a0thµnh”\u007f', 'tcvn3')).toEqual({
      text: '“Hoàn\u00a0thành”\u007f',
      repairs: ['text.tcvn3'],
      unread: [],
    });
    expect(fromLegacy('Sở Hoµn', 'tcvn3')).toEqual({ text: 'Sở Hoµn', repairs: [], unread: [] });
    expect(fromLegacy('abc', 'tcvn3')).toEqual({ text: 'abc', repairs: [], unread: [] });
  });

  test('Unicode text in a legacy font is left as it is, and unknown codes are named', () => {
    expect(fromLegacy('Sở Nội vụ', 'vni')).toEqual({ text: 'Sở Nội vụ', repairs: [], unread: [] });
    expect(fromLegacy('a\u00ff', 'tcvn3').unread).toEqual(['\u00ff']);
  });
});

describe('choices', () => {
  const choices = ['Chưa thực hiện', 'Đang thực hiện', 'Hoàn thành', 'Không áp dụng'] as const;

  test.each([
    ['Hoàn thành', { kind: 'exact', choice: 'Hoàn thành', repairs: [] }],
    [' Hoàn  thành', { kind: 'exact', choice: 'Hoàn thành', repairs: ['text.spaces'] }],
    ['hoan thanh.', { kind: 'folded', choice: 'Hoàn thành', repairs: ['choice.spelling'] }],
    ['ĐANG THỰC HIỆN', { kind: 'folded', choice: 'Đang thực hiện', repairs: ['choice.spelling'] }],
    ['xong', { kind: 'unknown' }],
    ['', { kind: 'unknown' }],
  ])('%j', (text, expected) => {
    expect(matchChoice(text, choices)).toEqual(expected);
  });

  test('words stay apart, and signs alone are no answer', () => {
    expect(matchChoice('hoan, thanh', choices)).toMatchObject({ kind: 'folded', choice: 'Hoàn thành' });
    expect(matchChoice('hoanthanh', choices)).toEqual({ kind: 'unknown' });
    expect(matchChoice('...', ['---'])).toEqual({ kind: 'unknown' });
  });

  test('a text that fits two choices is unknown', () => {
    expect(matchChoice('ia bang', ['Ia Băng', 'Ia Bang'])).toEqual({ kind: 'unknown' });
    expect(matchChoice('Ia Bang', ['Ia Băng', 'Ia Bang'])).toMatchObject({ choice: 'Ia Bang' });
  });
});

test('a text of an old code set is suspected without its font, Unicode text and plain signs are not', () => {
  expect(['®¬n vÞ', 'ñaõ ban haønh', 'kÕ ho¹ch'].map(looksLegacy)).toEqual([true, true, true]);
  expect(
    ['đơn vị', 'là hà nội', '25 °C ± 1', '100 m²', 'a · b', 'Điều 3 § 2', '', 'đã ®ăng'].map(looksLegacy),
  ).toEqual([false, false, false, false, false, false, false, false]);
});
