// par sample --out DIR --year N [--seed N] [--agencies N]: returned workbooks to try the product with, and answers.

import { utimesSync } from 'node:fs';
import path from 'node:path';
import { makeSample } from '../../app/sample/make-sample';
import { BUILT_IN_AGENCIES } from '../../core/agencies';
import { cli } from '../../texts/vi/cli';
import { requireOption, wholeOption, yearOption } from '../arguments';
import type { Arguments } from '../arguments';
import type { CliCommand } from '../command';
import { say } from '../console';
import { jsonBytes, requireWritableFolder, writeOutputs } from '../outputs';

const NOON = 'T12:00:00';

function run(args: Arguments): number {
  const folder = requireOption(args, 'out');
  const year = yearOption(args);
  const seed = wholeOption(args, 'seed', 1, { least: 0 });
  const most = BUILT_IN_AGENCIES.length;
  const agencies = wholeOption(args, 'agencies', most, { least: 1, most });
  requireWritableFolder(folder);
  const { files, answers } = makeSample({ year, seed, agencies });
  const paths = files.map(file => path.join(folder, file.name));
  writeOutputs([
    ...files.map((file, index) => ({ file: paths[index] ?? '', bytes: file.bytes })),
    { file: path.join(folder, 'answers.json'), bytes: jsonBytes(answers) },
  ]);
  // The time stamp is the day on which the file "came": consolidation judges lateness by it.
  files.forEach((file, index) => {
    const received = new Date(`${file.receivedOn}${NOON}`);
    utimesSync(paths[index] ?? '', received, received);
  });
  say(cli.sampled(files.length, folder));
  return 0;
}

export const sample: CliCommand = {
  name: 'sample',
  takes: [],
  needs: ['--out <THƯ_MỤC>', '--year <NĂM>'],
  options: ['--seed <SỐ>', '--agencies <SỐ>'],
  run,
};
