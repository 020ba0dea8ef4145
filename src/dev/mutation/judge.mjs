// What `npm run mutation` says of a folder: how many changes were tried and noticed, and which were not, held against the
// reasons in test/mutation-survivors.json. Reads what Stryker kept of the folder, so that files run one by one add up.
import { readFileSync } from 'node:fs';

/** Lowest share of changes that the tests must notice, in %: what the project asks of each folder. */
const FLOOR = 90;
const NOTICED = ['Killed', 'Timeout'];
const UNNOTICED = ['Survived', 'NoCoverage'];

const read = file => JSON.parse(readFileSync(file, 'utf8'));
const onOneLine = text =>
  text
    .split('\n')
    .map(line => line.trim())
    .join(' ');

/** The source text that a change replaced; lines and columns count from 1. */
function originalOf(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return onOneLine(lines.join('\n'));
}

const described = (file, source, mutant) => ({
  file,
  line: mutant.location.start.line,
  from: originalOf(source, mutant.location),
  to: onOneLine(mutant.replacement),
});

const withStatus = (tried, statuses) =>
  tried
    .filter(({ mutant }) => statuses.includes(mutant.status))
    .map(({ file, source, mutant }) => described(file, source, mutant));

const isSame = (one, other) => ['file', 'from', 'to'].every(key => one[key] === other[key]);

export function judge(folder) {
  const files = Object.entries(read(`out/mutation/${folder}.json`).files);
  const tried = files.flatMap(([file, { source, mutants }]) =>
    mutants.map(mutant => ({ file, source, mutant })),
  );
  const killed = tried.filter(({ mutant }) => NOTICED.includes(mutant.status)).length;
  const alive = withStatus(tried, UNNOTICED);
  // On a busy machine a change may only have taken too long: that says nothing against its reason.
  const slow = withStatus(tried, ['Timeout']);
  const reasons = read('test/mutation-survivors.json').filter(({ file }) =>
    file.startsWith(`src/core/${folder}/`),
  );
  const unexplained = alive.filter(mutant => !reasons.some(reason => isSame(reason, mutant)));
  const stale = reasons.filter(reason => ![...alive, ...slow].some(mutant => isSame(reason, mutant)));
  const share = (100 * killed) / (killed + alive.length);
  const hasFailed = share < FLOOR || unexplained.length > 0 || stale.length > 0;
  return { folder, tried: killed + alive.length, killed, share, alive, unexplained, stale, hasFailed };
}

const COLUMNS = [7, 8, 7, 7, 11];

function rowOf({ folder, tried, killed, share, alive, unexplained }) {
  const explained = alive.length - unexplained.length;
  const figures = [tried, killed, `${share.toFixed(1)}%`, alive.length, explained];
  return folder.padEnd(14) + figures.map((figure, index) => String(figure).padStart(COLUMNS[index])).join('');
}

/** The folders a line each, then what still asks for a test or a reason. */
export const asTable = judged =>
  [
    'folder          tried  killed  share  alive  explained',
    ...judged.map(rowOf),
    ...judged.flatMap(({ unexplained }) =>
      unexplained.map(({ file, line, from, to }) => `${file}:${line}  ${from}  →  ${to}`),
    ),
    ...judged.flatMap(({ stale }) =>
      stale.map(({ file, from, to }) => `survives no more: ${file}  ${from}  →  ${to}`),
    ),
  ].join('\n');
