// .ods files, by the same scanner and under the same limits as .xlsx: fonts, truth values, hidden sheets and repeated
// rows matter to a return, and no library at hand reads all of them. Native tables and .fods are left out.

import type { RawWorkbook } from '../../core/grid';
import { ReadError } from '../package/read-error';
import type { OpenPackage } from '../package/open-package';
import { readOdsContent } from './ods-sheets';
import { readOdsStyles } from './ods-styles';

interface Meta {
  readonly customProperties: Readonly<Record<string, string>>;
  readonly application: string | null;
}

function readMeta(source: OpenPackage): Meta {
  const values = new Map<string, string>();
  let application = '';
  let name: string | null = null;
  let inGenerator = false;
  source.scan('meta.xml', {
    open(element, attributes) {
      if (element === 'user-defined') {
        source.purse.take();
        name = attributes.get('meta:name') ?? '';
      }
      inGenerator = element === 'generator';
    },
    text(text) {
      if (name !== null) values.set(name, (values.get(name) ?? '') + text);
      if (inGenerator) application += text;
    },
    close() {
      name = null;
      inGenerator = false;
    },
  });
  return { customProperties: Object.fromEntries(values), application: application || null };
}

/** Older programs encrypt the parts one by one, newer ones the whole package. */
const WHOLE_ENCRYPTED = 'encrypted-package';

function refuseEncrypted(source: OpenPackage): void {
  if (source.has(WHOLE_ENCRYPTED)) throw new ReadError('encrypted');
  source.scan('META-INF/manifest.xml', {
    open(element) {
      if (element === 'encryption-data') throw new ReadError('encrypted');
    },
  });
}

export const isOds = (source: OpenPackage): boolean =>
  source.has('mimetype') && (source.has('content.xml') || source.has(WHOLE_ENCRYPTED));

/** Throws `ReadError`. A text document in the same container has no sheets. */
export function readOds(source: OpenPackage): RawWorkbook {
  refuseEncrypted(source);
  const content = readOdsContent(source, readOdsStyles(source));
  if (content.sheets.length === 0) throw new ReadError('no-sheets');
  return {
    sheets: content.sheets,
    names: content.names,
    formats: content.formats.formats,
    // Dates are written as days, not as counts, and were given the serials of the 1900 system.
    dateSystem: 1900,
    ...readMeta(source),
    hasMacros: source.names.some(name => /^(?:Basic|Scripts)\/.+\/.+/.test(name)),
    hasExternalLinks: content.hasExternalLinks,
  };
}
