// How large the folder may be, so that the pane opens over a slow line and no file is refused on its way.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const MEBIBYTE = 2 ** 20;
/** Of the whole; Microsoft's own files are half of it. */
const WHOLE_LIMIT = 20 * MEBIBYTE;
/** Of one file; Excel on the web carries at most 5 MB an answer. */
const FILE_LIMIT = 5 * MEBIBYTE;
/** Of the pane's own script as it goes over the line: two seconds at 2.4 Mbit/s. */
const PANE_LIMIT = 600_000;

export const filesBelow = folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => statSync(path.join(folder, name)).isFile());

const inMebibytes = bytes => (bytes / MEBIBYTE).toFixed(1).replace('.', ',');

/** Sentences about what is too large. */
export function sizeFaults(folder) {
  const files = filesBelow(folder).map(name => ({ name, bytes: statSync(path.join(folder, name)).size }));
  const whole = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const pane = files.find(({ name }) => /^taskpane\.[0-9a-f]+\.js$/.test(name));
  const compressed = pane ? gzipSync(readFileSync(path.join(folder, pane.name))).length : 0;
  return [
    ...(whole > WHOLE_LIMIT
      ? [`Cả thư mục nặng ${inMebibytes(whole)} MB, quá ${inMebibytes(WHOLE_LIMIT)} MB`]
      : []),
    ...files
      .filter(({ bytes }) => bytes > FILE_LIMIT || bytes === 0)
      .map(
        ({ name, bytes }) =>
          `${name}: nặng ${inMebibytes(bytes)} MB; phải có nội dung và không quá ${inMebibytes(FILE_LIMIT)} MB`,
      ),
    ...(pane ? [] : ['Không có tệp taskpane.*.js']),
    ...(compressed > PANE_LIMIT ? [`${pane.name}: nén còn ${compressed} byte, quá ${PANE_LIMIT}`] : []),
  ];
}
