/** @jest-environment jsdom */
// manifest.xml against the schema, against itself, and against what the build puts beside it.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, builtAddin, pngSize } from '../support/built-addin';
import { SHARED, describeWith } from '../support/programs';

const SOURCE = path.join(ROOT, 'manifest.xml');
const DEVELOPMENT = 'https://localhost:3000/';

const parse = (file: string) => new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/xml');
const document_ = parse(SOURCE);
const all = (name: string, within: Document | Element = document_) => [...within.getElementsByTagName(name)];
const attribute = (element: Element, name: string) => element.getAttribute(name) ?? '';

/** The element's default and all of its overrides. */
const valuesOf = (element: Element, override = 'bt:Override') => [
  attribute(element, 'DefaultValue'),
  ...all(override, element).map(child => attribute(child, 'Value')),
];

const resources = ['bt:Image', 'bt:Url', 'bt:String'].flatMap(name =>
  all(name).filter(element => element.hasAttribute('id')),
);
const ids = resources.map(element => attribute(element, 'id'));
const references = [...document_.getElementsByTagName('*')].filter(element => element.hasAttribute('resid'));

/** Every address in the file, whichever element or attribute it stands in. */
const addresses = [...readFileSync(SOURCE, 'utf8').matchAll(/https:\/\/localhost:3000\/[^"<]+/g)].map(
  match => match[0],
);

const schema = SHARED ? path.join(SHARED, 'xsd/OfficeAppManifestV1_1.xsd') : null;

if (schema && existsSync(schema))
  describeWith(['xmllint'], 'manifest.xml and the published schemas', () => {
    test('it validates', () => {
      const output = execFileSync('xmllint', ['--noout', '--nonet', '--schema', schema, SOURCE], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      expect(output).toBe('');
    });
  });

describe('manifest.xml within itself', () => {
  test('every resid has its resource, and every resource is used', () => {
    const used = references.map(element => attribute(element, 'resid'));
    expect(used.length).toBeGreaterThan(40);
    expect(new Set(used)).toEqual(new Set(ids));
  });

  test('ids of resources are unique and at most 32 characters', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter(id => id.length > 32)).toEqual([]);
  });

  test('ids of tab, groups and buttons are unique', () => {
    const controls = ['CustomTab', 'Group', 'Control']
      .flatMap(name => all(name))
      .map(e => attribute(e, 'id'));
    expect(new Set(controls).size).toBe(controls.length);
  });

  test.each([
    ['bt:ShortStrings', 125],
    ['bt:LongStrings', 250],
  ])('%s hold at most %i characters, in Vietnamese and in English', (section, limit) => {
    const strings = all(section).flatMap(element => all('bt:String', element));
    expect(strings.length).toBeGreaterThan(5);
    const texts = strings.flatMap(element => valuesOf(element));
    expect(texts.filter(text => text.length > limit || text.trim() === '')).toEqual([]);
  });

  test('name and description stay within 125 and 250 characters', () => {
    const texts = (name: string) =>
      valuesOf(
        document_.documentElement.getElementsByTagName(name)[0] ?? document_.documentElement,
        'Override',
      );
    expect(texts('DisplayName').every(text => text.length > 0 && text.length <= 125)).toBe(true);
    expect(texts('Description').every(text => text.length > 0 && text.length <= 250)).toBe(true);
  });

  test('texts are in composed Unicode and each but the namespace has its English twin', () => {
    const text = readFileSync(SOURCE, 'utf8');
    expect(text).toBe(text.normalize('NFC'));
    const single = all('bt:String').filter(element => all('bt:Override', element).length === 0);
    expect(single.map(element => attribute(element, 'id'))).toEqual(['Functions.Namespace']);
  });

  test('asks for the floor: ExcelApi 1.14 and SharedRuntime 1.1', () => {
    const sets = all('Set').map(set => `${attribute(set, 'Name')} ${attribute(set, 'MinVersion')}`);
    expect(sets.sort()).toEqual(['ExcelApi 1.14', 'SharedRuntime 1.1']);
  });
});

describe('manifest.xml and the build', () => {
  const folder = builtAddin();

  test('every address is built', () => {
    expect(addresses.length).toBeGreaterThan(20);
    const missing = addresses.filter(
      address => !existsSync(path.join(folder, address.slice(DEVELOPMENT.length))),
    );
    expect(missing).toEqual([]);
  });

  test('every icon has the pixels that its place asks for', () => {
    const sizes = new Map(
      all('bt:Image')
        .filter(element => element.hasAttribute('resid'))
        .map(element => [attribute(element, 'resid'), Number(attribute(element, 'size'))]),
    );
    const wrong = all('bt:Image')
      .filter(element => element.hasAttribute('id'))
      .flatMap(element => valuesOf(element).map(address => ({ id: attribute(element, 'id'), address })))
      .filter(({ id, address }) => {
        const { width, height } = pngSize(path.join(folder, address.slice(DEVELOPMENT.length)));
        return width !== sizes.get(id) || height !== sizes.get(id);
      });
    expect(wrong).toEqual([]);
    expect(pngSize(path.join(folder, 'assets/icons/app-32.png'))).toEqual({ width: 32, height: 32 });
    expect(pngSize(path.join(folder, 'assets/icons/app-64.png'))).toEqual({ width: 64, height: 64 });
  });

  test('without another address the built manifest is the source but for its version', () => {
    const unversioned = (file: string) => readFileSync(file, 'utf8').replace(/<Version>[^<]*</, '<Version><');
    expect(unversioned(path.join(folder, 'manifest.xml'))).toBe(unversioned(SOURCE));
  });
});
