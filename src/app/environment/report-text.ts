// The report as plain text that a person can copy into a letter: what this Excel is, and what each probe found.

import type { Texts } from '../../texts';
import type { PROBE_ANSWERS, ProbeFinding, ProbeId } from '../../workbook/environment-port';
import type { EnvironmentReport, Probed } from './check-environment';

/** Findings that the user should pass on: Excel refused, or does what nothing here is built for. */
const ADVERSE: Readonly<Partial<Record<ProbeId, readonly string[]>>> = {
  tags: ['lost'],
  selection: ['elsewhere'],
  functions: ['stale', 'waiting', 'unknown'],
};

export const isAdverse = ({ id, finding }: Probed): boolean =>
  finding.kind === 'refused' ||
  (finding.kind === 'answer' && (ADVERSE[id]?.includes(finding.answer) ?? false));

/** No answer is without words. */
type ProbeTexts = {
  readonly [Id in ProbeId]: {
    readonly name: string;
    readonly answers: Readonly<Record<(typeof PROBE_ANSWERS)[Id][number], string>>;
  };
};

/** What the probe found, as a sentence. */
function findingText({ environment: texts }: Texts, id: ProbeId, finding: ProbeFinding): string {
  switch (finding.kind) {
    case 'answer': {
      const probes: ProbeTexts = texts.probes;
      const answers: Readonly<Record<string, string>> = probes[id].answers;
      return answers[finding.answer] ?? finding.answer;
    }
    case 'refused':
      return texts.refused(finding.code, finding.message);
    case 'unsupported':
      return texts.unsupported(finding.needs);
  }
}

export interface ReportHead {
  readonly version: string;
  readonly day: string;
}

function factLines({ environment: texts }: Texts, report: EnvironmentReport, head: ReportHead) {
  const { facts } = report;
  const sets = Object.entries(facts.sets).map(([name, version]) => `${name} ${version || texts.none}`);
  return [
    [texts.facts.version, head.version],
    [texts.facts.day, head.day],
    [texts.facts.excel, `${facts.platform} ${facts.officeVersion}`.trim()],
    [texts.facts.language, facts.language],
    [texts.facts.sets, sets.join(', ')],
    [texts.facts.decimal, facts.decimalSeparator],
    [texts.facts.browser, facts.browser],
    [texts.facts.handOver, facts.handOver.map(way => texts.ways[way]).join('; ') || texts.none],
  ].map(([name, value]) => `${name}: ${value || texts.none}`);
}

/** Lines end in \n. */
export function environmentReportText(texts: Texts, report: EnvironmentReport, head: ReportHead): string {
  const { environment } = texts;
  const lines = report.probed.map((probed, index) => {
    const sign = isAdverse(probed) ? environment.signs.adverse : environment.signs.fine;
    const name = environment.probes[probed.id].name;
    return `${index + 1}. ${sign} ${name}: ${findingText(texts, probed.id, probed.finding)}`;
  });
  return [
    environment.title,
    ...factLines(texts, report, head),
    '',
    ...lines,
    '',
    environment.total(report.probed.length, report.probed.filter(isAdverse).length),
    report.restored ? environment.restored : environment.notRestored,
  ].join('\n');
}
