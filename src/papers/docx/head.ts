// The head of a paper: agencies and number on the left; the nation's name, its motto, place and day on the right; then
// the paper's name and what it is about.

import type { Paragraph, Table } from 'docx';
import { papers as words } from '../../texts/vi/papers';
import { dayInWords } from '../../texts/numbers';
import type { PaperForm } from '../form';
import type { Paper } from '../paper';
import { sideBySide } from './plain-table';
import { centred, paragraph, halfPoints, rule, widthOf } from './text';

/** Shares of the line that the two sides take. */
const LEFT = 0.4;
/** Of the place that the rule below the agency's name is in: the law wants a third to a half of the line above. */
const RULE = 0.4;
const A4_WIDTH = 210;

export const lineWidth = ({ margins }: PaperForm): number => A4_WIDTH - margins.left - margins.right;

function leftSide(paper: Paper, form: PaperForm, width: number): readonly Paragraph[] {
  const { sizes } = form;
  const letter = paper.title.kind === 'letter' ? paper.title.about : null;
  return [
    ...(paper.authority === null ? [] : [centred(paper.authority.toUpperCase(), { size: sizes.agency })]),
    centred(paper.agency.toUpperCase(), { size: sizes.agency, bold: true }),
    rule(widthOf(paper.agency.toUpperCase(), sizes.agency) * RULE, width),
    paragraph([words.numberBefore, ...paper.number], { size: sizes.number }, { alignment: 'center' }),
    ...(letter === null
      ? []
      : [centred(words.about(letter), { size: sizes.letterAbout }, { spacing: { before: halfPoints(6) } })]),
  ];
}

function rightSide(paper: Paper, form: PaperForm, width: number): readonly Paragraph[] {
  const { sizes } = form;
  return [
    centred(words.state, { size: sizes.state, bold: true }),
    centred(words.motto, { size: sizes.motto, bold: true }),
    rule(widthOf(words.motto, sizes.motto), width),
    centred(`${paper.place}, ${dayInWords(paper.issuedOn)}`, { size: sizes.date, italics: true }),
  ];
}

function titleOf({ title, decidedBy }: Paper, form: PaperForm): readonly Paragraph[] {
  if (title.kind === 'letter') return [];
  const { sizes, between } = form;
  return [
    centred(
      title.name.toUpperCase(),
      { size: sizes.name, bold: true },
      { spacing: { before: halfPoints(18) } },
    ),
    centred(title.about, { size: sizes.about, bold: true }),
    rule(lineWidth(form) * RULE, lineWidth(form)),
    ...(decidedBy === null
      ? []
      : [
          centred(
            decidedBy.toUpperCase(),
            { size: sizes.name, bold: true },
            { spacing: { before: halfPoints(between), after: halfPoints(between) } },
          ),
        ]),
  ];
}

/** "Kính gửi:" with one addressee on its line, several below it. */
function addresseesOf({ addressees }: Paper, { sizes, between }: PaperForm): readonly Paragraph[] {
  const look = { size: sizes.body };
  const spacing = { before: halfPoints(12), after: halfPoints(between) };
  const [only, ...others] = addressees;
  if (only === undefined) return [];
  if (others.length === 0)
    return [
      centred(`${words.addressedTo} ${only}.`, look, { spacing: { ...spacing, after: halfPoints(12) } }),
    ];
  const indent = { left: halfPoints(120) };
  return [
    paragraph([words.addressedTo], look, { indent: { left: halfPoints(80) }, spacing }),
    ...addressees.map((addressee, index) =>
      paragraph([`- ${addressee}${index === addressees.length - 1 ? '.' : ';'}`], look, { indent }),
    ),
  ];
}

export function headOf(paper: Paper, form: PaperForm): readonly (Paragraph | Table)[] {
  const width = lineWidth(form);
  const [left, right] = [width * LEFT, width * (1 - LEFT)];
  return [
    sideBySide(
      { width: left, children: leftSide(paper, form, left) },
      { width: right, children: rightSide(paper, form, right) },
    ),
    ...titleOf(paper, form),
    ...addresseesOf(paper, form),
  ];
}
