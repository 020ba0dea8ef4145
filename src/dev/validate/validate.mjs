// Everything that can be known of a built folder without Excel: the manifest, its addresses and icons, the pages, the files of
// the functions, the sizes, the servers' configurations.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { configFaults } from './server-configs.mjs';
import { functionFaults } from './functions-files.mjs';
import { addressFaults, baseOf } from './manifest-addresses.mjs';
import { orderFaults } from './manifest-order.mjs';
import { valueFaults } from './manifest-values.mjs';
import { pageFaults } from './pages.mjs';
import { filesBelow, sizeFaults } from './sizes.mjs';

function parsed(text) {
  const problems = [];
  const note = message => problems.push(String(message).split('\n')[0]);
  const document = new DOMParser({
    errorHandler: { warning: note, error: note, fatalError: note },
  }).parseFromString(text, 'application/xml');
  return { document, problems };
}

function manifestFaults(folder, version) {
  const { document, problems } = parsed(readFileSync(path.join(folder, 'manifest.xml'), 'utf8'));
  if (problems.length > 0 || document?.documentElement?.nodeName !== 'OfficeApp')
    return { base: null, faults: problems.length > 0 ? problems : ['không phải là bản kê khai tiện ích'] };
  const faults = [
    ...orderFaults(document),
    ...valueFaults(document, version),
    ...addressFaults(document, folder),
  ];
  return { base: baseOf(document), faults };
}

/** `{ base, files, faults }` of a folder with a manifest.xml; `version` in four parts. */
export function validate(folder, version) {
  const { base, faults } = manifestFaults(folder, version);
  return {
    base,
    files: filesBelow(folder).length,
    faults: [
      ...faults.map(fault => `manifest.xml: ${fault}`),
      ...pageFaults(folder),
      ...functionFaults(folder),
      ...sizeFaults(folder),
      ...(base === null ? [] : configFaults(folder, base)),
    ],
  };
}
