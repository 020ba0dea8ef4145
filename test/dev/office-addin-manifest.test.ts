// manifest.xml as Microsoft's own manifest package reads it. Its validation asks a service of Microsoft's over the
// network; reading does not, and refuses what is no manifest.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ManifestHandlerXml } from 'office-addin-manifest/lib/manifestHandler/manifestHandlerXml';
import { ROOT } from '../support/built-addin';
import { temporaryFolder } from '../support/programs';

const SOURCE = path.join(ROOT, 'manifest.xml');
const folder = temporaryFolder();

// The package as a whole also reads manifests in JSON, by modules that a test in CommonJS cannot load.
const read = (file: string) => new ManifestHandlerXml(file).parseManifest();

test('Microsoft’s package reads the manifest as an add-in of Excel that may write in the workbook', async () => {
  expect(await read(SOURCE)).toMatchObject({
    id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u) as string,
    version: expect.stringMatching(/^\d+(\.\d+){1,3}$/u) as string,
    defaultLocale: 'vi-VN',
    hosts: ['Workbook'],
    officeAppType: 'TaskPaneApp',
    permissions: 'ReadWriteDocument',
    defaultSettings: {
      sourceLocation: expect.stringContaining('https://localhost:3000/taskpane.html') as string,
    },
  });
});

test('and refuses it with a planted fault', async () => {
  const file = path.join(folder, 'manifest.xml');
  writeFileSync(file, readFileSync(SOURCE, 'utf8').replace('</Hosts>', ''));
  await expect(read(file)).rejects.toThrow(/Unexpected close tag/u);
});
