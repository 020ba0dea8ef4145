// par settings BOOK.xlsx [--set KEY=VALUE --by NAME --reason TEXT --out OUT.xlsx [--on DATE]] [--json]: the scoring
// settings and the record of their changes; one setting changed and recorded.

import type { Book } from '../../app/book/model';
import { changeSettings, unrecordedChanges } from '../../app/change-settings';
import { today } from '../../app/clock';
import {
  DEFAULT_SETTING_ROWS,
  scoringSettingsFrom,
  SETTING_CHOICES,
  SETTING_LIMITS,
} from '../../core/scoring';
import type { ScoringSettingRow, ScoringSettings } from '../../core/scoring';
import { cli } from '../../texts/vi/cli';
import { dateOption, requireOption, requirePositional } from '../arguments';
import type { Arguments } from '../arguments';
import type { CliCommand } from '../command';
import { printJson, say } from '../console';
import { requireOutputs, writeOutputs } from '../outputs';
import { openBook } from '../open-book';
import { UsageError } from '../usage-error';

const KEYS = DEFAULT_SETTING_ROWS.map(({ key }) => key);
const CHOICES: Readonly<Record<string, readonly string[]>> = SETTING_CHOICES;
const LIMITS: Readonly<Record<string, readonly [number, number]>> = SETTING_LIMITS;

function helpFor(key: string): string {
  const choices = CHOICES[key] ?? LIMITS[key]?.map(String);
  if (!choices) return cli.settingKeys(KEYS.join(', '));
  return cli.settingChoices(choices.join(CHOICES[key] ? ', ' : '–'));
}

/** The settings with one value put in; refused where the value is not allowed. */
function withValue(book: Book, text: string): ScoringSettings {
  const at = text.indexOf('=');
  if (at < 1) throw new UsageError(cli.badSetting(text));
  const [key, given] = [text.slice(0, at), text.slice(at + 1)];
  const current: Readonly<Record<string, unknown>> = { ...book.scoring };
  const number = /^\d+(?:[.,]\d+)?$/.test(given) ? Number(given.replace(',', '.')) : given;
  const rows = KEYS.map((name): ScoringSettingRow => {
    const value = name === key ? number : current[name];
    return { key: name, value: value as string | number, source: '' };
  });
  const { settings, issues } = scoringSettingsFrom(rows, book.scoring.gradeBands);
  if (!KEYS.includes(key) || issues.length > 0)
    throw new UsageError(cli.refusedSetting(key, given, helpFor(key)));
  return settings;
}

async function run(args: Arguments): Promise<number> {
  const file = requirePositional(args, 0, 'SỔ.xlsx');
  const text = args.options.get('set');
  const on = dateOption(args, 'on', today());
  if (text === undefined) {
    const { book } = await openBook(file);
    printJson({
      settings: book.scoring,
      changes: book.settingChanges,
      unrecorded: unrecordedChanges(book).map(({ key, before, after }) => ({ key, before, after })),
    });
    return 0;
  }
  const [by, reason, out] = ['by', 'reason', 'out'].map(name => requireOption(args, name));
  requireOutputs([out ?? ''], [file]);
  const { port, state, book } = await openBook(file);
  const outcome = changeSettings(book, state, withValue(book, text), {
    on,
    by: by ?? '',
    reason: reason ?? '',
  });
  if (outcome.changes.length === 0) throw new UsageError(cli.settingsSame);
  await port.write(outcome.change);
  writeOutputs([{ file: out ?? '', bytes: port.bytes() }]);
  if (args.flags.has('json')) printJson(outcome.changes);
  say(cli.settingsChanged(outcome.changes.length, out ?? ''));
  return 0;
}

export const settings: CliCommand = {
  name: 'settings',
  takes: ['<SỔ.xlsx>'],
  options: [
    '--set <MỤC=GIÁ_TRỊ>',
    '--by <NGƯỜI>',
    '--reason <LÝ_DO>',
    '--on <NGÀY>',
    '--out <KẾT_QUẢ.xlsx>',
    '--json',
  ],
  run,
};
