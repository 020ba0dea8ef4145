import { FUNCTIONS } from '../../src/functions';
import { ANSWERS } from '../../src/functions/implementations';
import { functionsJson, helpPage } from '../../src/functions/metadata-json';
import { cellsOf } from '../support/functions-in-cells';

const ADDRESS = 'https://may-chu.example/cchc';
const files = { vi: functionsJson('vi', ADDRESS), en: functionsJson('en', ADDRESS) };

/** The table of the specification. */
const NAMES = [
  ...['MUCTIEU', 'TYLE', 'KIEMTRA', 'DAT', 'HAN', 'TRANGTHAI', 'DIEM', 'CHISO', 'LECH', 'XEPHANG', 'XEPLOAI'],
  ...['DONVI', 'MADONVI', 'SO', 'NGAY', 'CHUNHOA', 'NHIEMVU', 'CHITIEU', 'TINH', 'NEU'],
];

test('every function of the specification is declared, computed and associated, and no other', () => {
  expect(FUNCTIONS.map(({ id }) => id)).toEqual(NAMES);
  expect(Object.keys(ANSWERS).sort()).toEqual([...NAMES].sort());
  expect([...cellsOf().keys()].sort()).toEqual([...NAMES].sort());
});

test.each(['vi', 'en'] as const)(
  'the %s file lists all functions with every parameter described',
  language => {
    const { functions } = files[language];
    expect(functions.map(({ id }) => id)).toEqual(NAMES);
    for (const { id, name, description, helpUrl, parameters } of functions) {
      expect(id).toMatch(/^[A-Z]+$/);
      expect(name).toBe(id);
      expect(description.length).toBeGreaterThan(20);
      expect(helpUrl).toMatch(/^https:\/\/may-chu\.example\/cchc\/help(?:\.en)?\.html#[A-Z]+$/);
      expect(parameters.length).toBeGreaterThan(0);
      for (const parameter of parameters) {
        expect(parameter.name).toMatch(/^[a-zA-Z]+$/);
        expect([id, parameter.name, parameter.description.length > 10]).toEqual([id, parameter.name, true]);
      }
    }
  },
);

test('both files tell the same but for the language', () => {
  const bare = (file: (typeof files)['vi']) =>
    file.functions.map(({ id, parameters, result }) => ({
      id,
      result,
      parameters: parameters.map(parameter => ({ ...parameter, description: '' })),
    }));
  expect(bare(files.en)).toEqual(bare(files.vi));
  for (const [at, vietnamese] of files.vi.functions.entries()) {
    const english = files.en.functions[at];
    expect(english?.description).not.toBe(vietnamese.description);
    vietnamese.parameters.forEach(({ description }, index) =>
      expect(english?.parameters[index]?.description).not.toBe(description),
    );
  }
});

test('the texts of the help name every parameter, none more', () => {
  for (const language of ['vi', 'en'] as const)
    for (const { id, parameters } of files[language].functions)
      expect([id, parameters.every(({ description }) => description !== '')]).toEqual([id, true]);
});

test('the file asks for no newer Excel than our floor', () => {
  expect(JSON.stringify(files.vi)).not.toContain('allowCustomDataForDataTypeAny');
});

test('optional parameters stand last, as Excel wants them', () => {
  for (const { id, parameters } of FUNCTIONS) {
    const optional = parameters.map(parameter => parameter.optional);
    expect([id, optional]).toEqual([id, [...optional].sort()]);
  }
});

test.each(['vi', 'en'] as const)(
  'the %s help page has a place for every help address, without scripts',
  language => {
    const page = helpPage(language, 'help.css');
    for (const { helpUrl } of files[language].functions) {
      expect(page).toContain(`id="${helpUrl.split('#')[1]}"`);
    }
    expect(page).not.toMatch(/<script|<style|https?:\/\//);
    expect(page).not.toMatch(/#VALUE!|#N\/A|undefined|\[object/);
  },
);
