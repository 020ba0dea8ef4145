/** @jest-environment jsdom */
// What the page reads of other people's manifests, and what it refuses by name.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readManifest } from '../page/manifest';

const example = readFileSync(path.join(__dirname, 'example-addin/manifest.xml'), 'utf8');
const read = (text: string) =>
  readManifest(text, 'en-US', address => address.replace('https://localhost:3000', ''));
const without = (text: string, element: string): string =>
  text.replace(new RegExp(`<${element}[\\s>][\\s\\S]*?</${element}>`), '');

test('a button on a tab of Excel’s own, the functions and the pane', () => {
  expect(read(example)).toEqual({
    id: '0b7c5d02-2f55-4c8e-9d0a-3a1f8c6f2b11',
    name: 'Till',
    tab: 'Till',
    groups: [
      {
        id: 'Till.Group',
        label: 'Till',
        buttons: [
          {
            id: 'Till.Write',
            label: 'Write receipts',
            tip: "Writes the day's receipts as a table.",
            icon: '/icon.svg',
            functionName: 'writeReceipts',
          },
        ],
      },
    ],
    paneAddress: '/pane.html',
    functions: { address: '/functions.json', namespace: 'TILL' },
  });
});

test('an add-in without functions and buttons has its first page as pane', () => {
  const { paneAddress, functions, groups } = read(without(example, 'VersionOverrides'));
  expect([paneAddress, functions, groups]).toEqual(['/pane.html', null, []]);
});

test('an add-in without functions shows the page of the button that opens its pane', () => {
  const shows = `<Action xsi:type="ShowTaskpane"><SourceLocation resid="Shown.Url"/></Action>`;
  const changed = without(without(example, 'AllFormFactors'), 'Action')
    .replace(/<\/Icon>\s*<\/Control>/, `</Icon>${shows}</Control>`)
    .replace('<FunctionFile resid="Pane.Url"/>', '')
    .replace(
      '<bt:Urls>',
      '<bt:Urls><bt:Url id="Shown.Url" DefaultValue="https://localhost:3000/shown.html"/>',
    );
  expect(read(changed)).toMatchObject({ paneAddress: '/shown.html', functions: null });
});

test.each([
  [
    'commands in a page of their own',
    example.replace('<FunctionFile resid="Pane.Url"/>', '<FunctionFile resid="Till.Url"/>'),
    'FunctionFile',
  ],
  ['menus', example.replace('Control xsi:type="Button"', 'Control xsi:type="Menu"'), 'type Menu'],
  [
    'a text that is not there',
    example.replace('resid="Write.Tip"', 'resid="Other"'),
    'nothing has the id Other',
  ],
])('%s are refused by name', (_, text, reason) => {
  expect(() => read(text)).toThrow(reason);
});
