// The end of a paper: who receives it on the left, who signs it on the right.

import type { Paragraph, Table } from 'docx';
import { papers as words } from '../../texts/vi/papers';
import type { PaperForm } from '../form';
import type { Paper } from '../paper';
import { lineWidth } from './head';
import { sideBySide } from './plain-table';
import { centred, paragraph, halfPoints } from './text';

/** Room for the hand and the seal. */
const ROOM = 60;

const recipientsOf = ({ recipients }: Paper, { sizes }: PaperForm): readonly Paragraph[] => [
  paragraph([words.recipients], { size: sizes.recipientsTitle, bold: true, italics: true }),
  ...recipients.map((recipient, index) =>
    paragraph([`- ${recipient}${index === recipients.length - 1 ? '.' : ';'}`], { size: sizes.recipients }),
  ),
];

function signatureOf({ signature }: Paper, { sizes }: PaperForm): readonly Paragraph[] {
  const look = { size: sizes.signature, bold: true };
  const { onBehalf, office, name } = signature;
  return [
    ...(onBehalf === null ? [] : [centred(onBehalf.toUpperCase(), look)]),
    centred(office.toUpperCase(), look),
    paragraph([name], look, { alignment: 'center', spacing: { before: halfPoints(ROOM) } }),
  ];
}

export function endOf(paper: Paper, form: PaperForm): Table {
  const half = lineWidth(form) / 2;
  return sideBySide(
    { width: half, children: recipientsOf(paper, form) },
    { width: half, children: signatureOf(paper, form) },
  );
}
