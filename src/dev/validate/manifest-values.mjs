// What the manifest's own values must be: identity, version, lengths of texts, references to resources, requirement sets.
import { attributeOf, elementsOf } from './elements.mjs';

const textOf = (document, name) => elementsOf(document, name)[0]?.textContent.trim() ?? '';

/** Characters at most, by the published schemas. */
const LENGTHS = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };
const ID_LENGTH = 32;
/** Requirement sets that hold for the whole add-in, and the newest version that this add-in was made for. */
const SETS = { ExcelApi: '1.14', SharedRuntime: '1.1' };

const FORMS = [
  ['Id', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'phải là một GUID'],
  ['Version', /^\d{1,5}(\.\d{1,5}){3}$/, 'phải gồm bốn số cách nhau bằng dấu chấm'],
  ['DefaultLocale', /^[a-z]{2}-[A-Z]{2}$/, 'phải là mã ngôn ngữ như vi-VN'],
  [
    'Permissions',
    /^(Restricted|ReadDocument|ReadAllDocument|WriteDocument|ReadWriteDocument)$/,
    'không có trong danh sách',
  ],
];

const formFaults = document =>
  FORMS.filter(([name, form]) => !form.test(textOf(document, name))).map(
    ([name, , what]) => `${name} = “${textOf(document, name)}”: ${what}`,
  );

const versionFaults = (document, expected) =>
  expected && textOf(document, 'Version') !== expected
    ? [`Version = “${textOf(document, 'Version')}”: phải là ${expected} như trong package.json`]
    : [];

const duplicates = values => [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];

function idFaults(document) {
  const resources = ['bt:Image', 'bt:Url', 'bt:String'].flatMap(name =>
    elementsOf(document, name).filter(element => element.hasAttribute('id')),
  );
  const controls = ['CustomTab', 'Group', 'Control'].flatMap(name => elementsOf(document, name));
  const ids = resources.map(element => attributeOf(element, 'id'));
  const used = elementsOf(document, '*')
    .filter(element => element.hasAttribute('resid'))
    .map(element => attributeOf(element, 'resid'));
  return [
    ...duplicates(ids).map(id => `resid ${id}: khai báo hai lần`),
    ...duplicates(controls.map(element => attributeOf(element, 'id'))).map(id => `id ${id}: dùng hai lần`),
    ...ids.filter(id => id.length > ID_LENGTH).map(id => `resid ${id}: dài hơn ${ID_LENGTH} ký tự`),
    ...new Set(used.filter(id => !ids.includes(id)).map(id => `resid ${id}: chưa được khai báo`)),
    ...ids.filter(id => !used.includes(id)).map(id => `resid ${id}: khai báo mà không dùng`),
  ];
}

const valuesOf = element => [
  attributeOf(element, 'DefaultValue'),
  ...['bt:Override', 'Override'].flatMap(name =>
    elementsOf(element, name).map(child => attributeOf(child, 'Value')),
  ),
];

const lengthFault = (place, limit, text) =>
  text.trim() === '' || text.length > limit ? [`${place}: chữ phải có từ 1 đến ${limit} ký tự`] : [];

function lengthFaults(document) {
  const strings = Object.entries(LENGTHS).flatMap(([section, limit]) =>
    elementsOf(document, section)
      .flatMap(element => elementsOf(element, 'bt:String'))
      .flatMap(element =>
        valuesOf(element).flatMap(text => lengthFault(attributeOf(element, 'id'), limit, text)),
      ),
  );
  // The first of each name is the add-in's own; those of the ribbon follow in the overrides.
  const own = [
    ['DisplayName', LENGTHS['bt:ShortStrings']],
    ['Description', LENGTHS['bt:LongStrings']],
  ].flatMap(([name, limit]) =>
    elementsOf(document, name)
      .slice(0, 1)
      .flatMap(element => valuesOf(element).flatMap(text => lengthFault(name, limit, text))),
  );
  return [...own, ...strings];
}

const setFaults = document =>
  Object.entries(SETS)
    .filter(
      ([name, version]) =>
        !elementsOf(document, 'Set').some(
          set => attributeOf(set, 'Name') === name && attributeOf(set, 'MinVersion') === version,
        ),
    )
    .map(([name, version]) => `Requirements: thiếu ${name} ${version}`);

/** Sentences about wrong values; `version` is what the manifest must bear, in four parts. */
export const valueFaults = (document, version) => [
  ...formFaults(document),
  ...versionFaults(document, version),
  ...idFaults(document),
  ...lengthFaults(document),
  ...setFaults(document),
];
