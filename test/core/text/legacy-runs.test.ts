// Cells whose text is in pieces of several fonts: each piece is read by its own font.
import { fromLegacyPieces } from '../../../src/core/text';

test('one piece is read by its font, or by the cell’s where it names none', () => {
  const read = { text: 'Hoàn thành', repairs: ['text.tcvn3'], unread: [] };
  expect(fromLegacyPieces([{ text: 'Hoµn thµnh', fontName: null }], '.VnTime')).toEqual(read);
  expect(fromLegacyPieces([{ text: 'Hoµn thµnh', fontName: '.VnTime' }], 'Arial')).toEqual(read);
  expect(fromLegacyPieces([{ text: 'Hoµn', fontName: 'Arial' }], '.VnTime')).toEqual({
    text: 'Hoµn',
    repairs: [],
    unread: [],
  });
});

test('pieces are joined in their order; each repair and each unread letter is named once', () => {
  expect(
    fromLegacyPieces(
      [
        { text: 'Së ', fontName: '.VnTime' },
        { text: 'Nội ', fontName: 'Times New Roman' },
        { text: 'vô\u00ff', fontName: '.VnTime' },
        { text: '\u00ff', fontName: null },
      ],
      '.VnArial',
    ),
  ).toEqual({ text: 'Sở Nội vụ\u00ff\u00ff', repairs: ['text.tcvn3'], unread: ['\u00ff'] });
});

test('a cell without text has none', () => {
  expect(fromLegacyPieces([], '.VnTime')).toEqual({ text: '', repairs: [], unread: [] });
});
