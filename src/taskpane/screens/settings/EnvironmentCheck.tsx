// "Kiểm tra môi trường": tries how this Excel behaves, shows what was found, and lets the user copy it.

import { Button, Caption1, Field, Link, Textarea, makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import { version } from '../../../../package.json';
import { checkEnvironment } from '../../../app/environment/check-environment';
import { environmentReportText, isAdverse } from '../../../app/environment/report-text';
import { vietnameseDate } from '../../../texts/numbers';
import type { EnvironmentPort } from '../../../workbook/environment-port';
import { PortError } from '../../../workbook/port';
import { Section } from '../../components/Section';
import { useCommand } from '../../hooks/use-command';
import { useRemembered } from '../../hooks/use-remembered';
import { usePane, usePaneState, useTexts } from '../../hooks/use-pane';

const useStyles = makeStyles({ first: { alignSelf: 'flex-start' } });

const isNotRestored = (error: unknown): boolean =>
  error instanceof PortError && error.params['reason'] === 'not restored';

/** Frames of Excel may refuse the clipboard; then the text is selected for Ctrl+C. */
async function copied(area: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(area.value);
    return true;
  } catch {
    area.focus();
    area.select();
    return false;
  }
}

function Report({ text }: { readonly text: string }) {
  const pane = usePaneState();
  const { environment: texts } = useTexts();
  const area = useRef<HTMLTextAreaElement>(null);
  const styles = useStyles();
  const copy = async () => {
    if (!area.current) return;
    const done = await copied(area.current);
    pane.notify({ kind: done ? 'success' : 'warning', text: done ? texts.copied : texts.copyByHand });
  };
  return (
    <>
      <Field label={texts.report}>
        <Textarea resize="vertical" textarea={{ ref: area, readOnly: true, rows: 12 }} value={text} />
      </Field>
      <Button className={styles.first} onClick={() => void copy()}>
        {texts.copy}
      </Button>
    </>
  );
}

function Check({ port }: { readonly port: EnvironmentPort }) {
  const pane = usePaneState();
  const { running } = usePane();
  const all = useTexts();
  const { environment: texts } = all;
  const begin = useCommand();
  const styles = useStyles();
  const [report, rememberReport] = useRemembered('environment.report');
  const check = () =>
    begin(texts.section, async control => {
      rememberReport('');
      try {
        const found = await checkEnvironment(port, control, id => texts.probes[id].name);
        rememberReport(environmentReportText(all, found, { version, day: vietnameseDate(pane.today()) }));
        if (!found.restored) return { receipt: null, problem: texts.left(texts.scratchSheet) };
        const adverse = found.probed.filter(isAdverse).length;
        return { receipt: null, [adverse === 0 ? 'done' : 'caution']: texts.done(adverse) };
      } catch (error) {
        if (!isNotRestored(error)) throw error;
        return { receipt: null, problem: texts.left(texts.scratchSheet) };
      }
    });
  return (
    <>
      <Caption1 block>{texts.hint}</Caption1>
      <Button className={styles.first} disabled={running !== null} onClick={() => void check()}>
        {report === '' ? texts.start : texts.again}
      </Button>
      {report !== '' && <Report text={report} />}
    </>
  );
}

export function EnvironmentCheck() {
  const { environment } = usePaneState();
  const { language } = usePane();
  const { environment: texts } = useTexts();
  return (
    <Section title={texts.section}>
      {environment ? <Check port={environment} /> : <Caption1 block>{texts.outsideExcel}</Caption1>}
      <Link href={language === 'vi' ? 'trial.html' : 'trial.en.html'} target="_blank" rel="noreferrer">
        {texts.trialSheet}
      </Link>
      <Caption1 block>{texts.trialSheetHint}</Caption1>
    </Section>
  );
}
