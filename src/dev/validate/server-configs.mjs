// The configurations beside the add-in: those of this folder, for the address that the manifest names.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { iisConfig } from '../serving/iis-config.cjs';
import { NOT_SERVED } from '../serving/headers.cjs';
import { nginxConfig } from '../serving/nginx-config.cjs';
import { filesBelow } from './sizes.mjs';

const OFFICE_JS = 'office-js/office.js';

/** Sentences about a configuration that is not of this folder; an nginx.conf whose `alias` was set is still ours. */
export function configFaults(folder, base) {
  const fromCdn = !existsSync(path.join(folder, OFFICE_JS));
  const files = filesBelow(folder).filter(name => !NOT_SERVED.includes(name));
  const withoutAlias = text => text.replace(/^ *alias .*$/m, '').replace(/^#.*$/gm, '');
  const expected = {
    'nginx.conf': withoutAlias(nginxConfig({ address: base.replace(/\/$/, ''), fromCdn })),
    'web.config': withoutAlias(iisConfig({ files, fromCdn })),
  };
  return Object.entries(expected)
    .filter(([name, text]) => {
      const file = path.join(folder, name);
      return !existsSync(file) || withoutAlias(readFileSync(file, 'utf8')) !== text;
    })
    .map(([name]) => `${name}: không phải của thư mục này; hãy chạy lại npm run build`);
}
