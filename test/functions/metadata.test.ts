import { associateFunctions } from '../../src/functions';
import { FUNCTIONS } from '../../src/functions/metadata';
import { functionsJson } from '../../src/functions/metadata-json';

test('every declared function is associated, and no other', () => {
  const associated: string[] = [];
  associateFunctions(id => associated.push(id));
  expect(associated.sort()).toEqual(FUNCTIONS.map(({ id }) => id).sort());
});

test('the file for Excel asks for no newer Excel than our floor', () => {
  expect(JSON.stringify(functionsJson('vi', 'https://localhost:3000'))).not.toContain(
    'allowCustomDataForDataTypeAny',
  );
});

test('every function and parameter is described in both languages', () => {
  const blank = FUNCTIONS.flatMap(({ id, description, parameters }) =>
    [description, ...parameters.map(parameter => parameter.description)]
      .filter(({ vi, en }) => vi.trim() === '' || en.trim() === '' || vi === en)
      .map(() => id),
  );
  expect(blank).toEqual([]);
});
