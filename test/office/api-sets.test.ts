// No Excel stands beside these tests, and the embedded host knows no versions: so Microsoft's types, which name the API
// set of every member, say whether the add-in uses anything that came after its floor.
import ts from 'typescript';
import path from 'node:path';
import { FLOOR, FUNCTIONS_FLOOR } from '../../src/office/floor';
import { ROOT } from '../support/built-addin';

/** The folders of the product that may speak Office.js. */
const FOLDERS = ['office', 'functions', 'taskpane'].map(folder => path.join(ROOT, 'src', folder) + path.sep);
/** Events of ribbon buttons came with ribbon buttons; their types name the set of another program, Outlook. */
const OF_RIBBON_BUTTONS = { set: 'Mailbox', version: '1.3' };
const FLOOR_OF = new Map<string, string>(
  [...FLOOR, ...FUNCTIONS_FLOOR, OF_RIBBON_BUTTONS].map(({ set, version }) => [set, version]),
);

interface Use {
  readonly place: string;
  readonly member: string;
  readonly set: string;
  readonly version: string;
}

const isBeyond = ({ set, version }: Use): boolean => {
  const floor = FLOOR_OF.get(set);
  return floor === undefined || version.localeCompare(floor, 'en', { numeric: true }) > 0;
};

function program(): ts.Program {
  const { config } = ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), file => ts.sys.readFile(file));
  const { fileNames, options } = ts.parseJsonConfigFileContent({ ...config, include: FOLDERS }, ts.sys, ROOT);
  return ts.createProgram(fileNames, options);
}

function useOf(node: ts.Identifier, checker: ts.TypeChecker): Use | null {
  const symbol = checker.getSymbolAtLocation(node);
  const declaration = symbol?.getDeclarations()?.[0];
  if (!symbol || !declaration?.getSourceFile().fileName.includes('@types/office-js')) return null;
  const remarks = symbol.getJsDocTags(checker).flatMap(({ text = [] }) => text.map(part => part.text));
  const [, set, version] = /\[Api set:\s*(\w+)\s+(\d+\.\d+)/.exec(remarks.join(' ')) ?? [];
  if (set === undefined || version === undefined) return null;
  const source = node.getSourceFile();
  const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  return { place: `${path.relative(ROOT, source.fileName)}:${line}`, member: node.text, set, version };
}

/** Every member of Office.js that the product names, with the set that its description asks for. */
function uses(): readonly Use[] {
  const built = program();
  const found: Use[] = [];
  const visit = (node: ts.Node): void => {
    const use = ts.isIdentifier(node) ? useOf(node, built.getTypeChecker()) : null;
    if (use) found.push(use);
    ts.forEachChild(node, visit);
  };
  for (const source of built.getSourceFiles())
    if (FOLDERS.some(folder => source.fileName.startsWith(folder))) visit(source);
  return found;
}

test('the add-in uses no member of Office.js that came after its floor', () => {
  const all = uses();
  const versionOf = new Map(all.map(({ member, set, version }) => [member, `${set} ${version}`]));
  // That these are found shows that the types are read as meant.
  expect(versionOf.get('resize')).toBe('ExcelApi 1.13');
  expect(versionOf.get('suspendScreenUpdatingUntilNextSync')).toBe('ExcelApi 1.9');
  expect(versionOf.size).toBeGreaterThan(80);
  expect(all.filter(isBeyond)).toEqual([]);
});
