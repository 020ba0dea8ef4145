// The list of everything of other people that ships: each package that went into the bundles is on it, as installed, under a
// licence that lets it, with the licence's text.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, builtAddin } from '../support/built-addin';

interface Licence {
  readonly license?: {
    readonly id?: string;
    readonly name?: string;
    readonly text?: { readonly content: string };
  };
  readonly expression?: string;
}

interface Component {
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly licenses?: readonly Licence[];
  readonly evidence?: { readonly licenses?: readonly Licence[] };
}

const folder = builtAddin();
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const { bomFormat, components, metadata } = read(path.join(folder, 'sbom/bom.json')) as {
  readonly bomFormat: string;
  readonly components: readonly Component[];
  readonly metadata: { readonly component: Component };
};
const nameOf = ({ group, name }: Component): string => (group === undefined ? name : `${group}/${name}`);
const licencesOf = ({ licenses = [] }: Component): readonly string[] =>
  licenses.map(({ license, expression }) => license?.id ?? expression ?? license?.name ?? '');

/** Licences under which the office may have and hand on what ships. */
const ALLOWED = ['MIT', 'Apache-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];
/** Microsoft's own terms let an add-in use its API file, and no other thing. */
const OWN_TERMS = ['@microsoft/office-js'];
/** Their packages say the licence and bring no text. */
const WITHOUT_TEXT = ['@fluentui/react-icons', 'tiny-case'];

/** `name@version` of every package of which a module was bundled, from the folder that it was taken from. */
function bundled(): readonly string[] {
  const modules = read(path.join(folder, '.modules.json')) as readonly string[];
  const folders = modules.flatMap(
    file => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.slice(1, 2) ?? [],
  );
  return [...new Set(folders)].map(place => {
    const { name, version } = read(path.join(ROOT, place, 'package.json')) as Component;
    return `${name}@${version}`;
  });
}

test('the list is of this add-in, in a format that others read', () => {
  expect([bomFormat, metadata.component.name]).toEqual(['CycloneDX', 'par-index-excel']);
  expect(JSON.stringify(components)).not.toContain(ROOT);
});

test('every package that was bundled is on it, as installed', () => {
  const listed = components.map(component => `${nameOf(component)}@${component.version}`);
  // The build's own loader of styles leaves a piece of itself in no file that ships.
  const expected = bundled().filter(name => !/^(css-loader|mini-css-extract-plugin)@/.test(name));
  expect(expected.length).toBeGreaterThan(50);
  expect(expected.filter(name => !listed.includes(name))).toEqual([]);
  expect(listed).toContain(
    `@microsoft/office-js@${(read(path.join(ROOT, 'node_modules/@microsoft/office-js/package.json')) as Component).version}`,
  );
});

test('every licence is one that lets it ship', () => {
  const others = components.filter(component => !OWN_TERMS.includes(nameOf(component)));
  expect(
    others
      .filter(
        component =>
          licencesOf(component).length === 0 || licencesOf(component).some(id => !ALLOWED.includes(id)),
      )
      .map(component => [nameOf(component), licencesOf(component)]),
  ).toEqual([]);
});

test('the text of each licence stands in it, but for packages that bring none', () => {
  const without = components.filter(
    ({ evidence }) =>
      !(evidence?.licenses ?? []).some(({ license }) => (license?.text?.content ?? '').length > 100),
  );
  expect(without.map(nameOf).filter(name => !WITHOUT_TEXT.includes(name))).toEqual([]);
});
