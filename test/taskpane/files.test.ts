// By which way a file reaches the user: by what the window can do, and what Excel drops or refuses by platform.
import { openNewWorkbook } from '../../src/office';
import { startNodeHost } from 'emulated-excel';
import { waysFor } from '../../src/taskpane/files/ways';

const WINDOWS = { dropsLinks: false, choosesPlace: true, opensWorkbooks: true };
const WEB = { dropsLinks: false, choosesPlace: false, opensWorkbooks: true };
const MAC = { dropsLinks: true, choosesPlace: false, opensWorkbooks: true };

test.each([
  ['SNV_2018_nam.xlsx', WINDOWS, ['link', 'place', 'new-workbook', 'page']],
  ['bieu-mau.zip', WINDOWS, ['link', 'place', 'unpacked', 'page']],
  ['SNV_2018_nam.xlsx', MAC, ['new-workbook', 'page', 'link']],
  ['bieu-mau.zip', MAC, ['unpacked', 'page', 'link']],
  ['bieu-mau.zip', WEB, ['link', 'unpacked', 'page']],
  ['bao-cao.docx', WEB, ['link', 'page']],
  ['thoi-han.ics', WINDOWS, ['link', 'place', 'page']],
  ['bieu-mau.zip', { ...WINDOWS, opensWorkbooks: false }, ['link', 'place', 'page']],
] as const)('%s in a window %j goes by %j', (name, window, ways) => {
  expect(waysFor(name, window)).toEqual(ways);
});

test('a workbook opened beside this one arrives byte for byte', async () => {
  const host = startNodeHost({ install: true });
  const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 256);
  await openNewWorkbook(bytes);
  expect(host.workbook.openedBeside.map(file => Buffer.from(file, 'base64').equals(bytes))).toEqual([true]);
  host.close();
});
