// The file that tells Excel of our functions, beside what Microsoft's own generator makes of a source that declares the
// same functions in its way, with a comment before each.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { FUNCTIONS, type FunctionDeclaration } from '../../src/functions/metadata';
import { functionsJson } from '../../src/functions/metadata-json';
import { temporaryFolder } from '../support/programs';

const folder = temporaryFolder();
const ADDRESS = 'https://may-chu.example/cchc';

/** A function as a programmer declares it for Microsoft's generator. */
function sourceOf({ id, description, parameters, volatile }: FunctionDeclaration): string {
  const comments = [
    description.vi,
    `@customfunction ${id}`,
    `@helpurl ${ADDRESS}/help.html#${id}`,
    ...(volatile ? ['@volatile'] : []),
    ...parameters.map(
      ({ name, optional, description: { vi } }) => `@param {any[][]} ${optional ? `[${name}]` : name} ${vi}`,
    ),
    '@returns {any[][]}',
  ];
  const names = parameters.map(({ name, optional }) => `${name}${optional ? '?' : ''}: any[][]`);
  return `/**\n${comments.map(line => ` * ${line}\n`).join('')} */\nexport function ${id}(${names.join(', ')}): any[][] { return []; }\n`;
}

interface Metadata {
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly functions: readonly object[];
}

async function generated(source: string): Promise<Metadata> {
  const file = path.join(folder, 'functions.ts');
  writeFileSync(file, source);
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(file);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return JSON.parse(metadataJson) as Metadata;
}

/** Line ends within a description the generator reads as part of it. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replace(/\\n/g, ' '));

test('Microsoft’s generator makes the same functions, parameters, kinds and options', async () => {
  const { functions, ...rest } = await generated(FUNCTIONS.map(sourceOf).join('\n'));
  expect(plain(functions)).toEqual(plain(functionsJson('vi', ADDRESS).functions));
  // It always asks for data of a newer Excel than our floor; ours leaves that out.
  expect(rest.allowCustomDataForDataTypeAny).toBe(true);
});

test('a parameter of another kind makes another file', async () => {
  const [first] = FUNCTIONS;
  if (!first) throw new Error('no function');
  const { functions } = await generated(sourceOf(first).replaceAll('any[][]', 'number'));
  expect(functions).not.toEqual([functionsJson('vi', ADDRESS).functions[0]]);
});
