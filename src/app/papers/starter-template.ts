// A template to start from: the paper's own form with placeholders in the place of what changes from paper to paper.

import { dayInWords } from '../../texts/numbers';
import type { Block, Paper, Span } from '../../papers/paper';
import { BODY_LINE, BODY_LOOP, cellNames, namedTables } from '../../papers/template-data';
import type { NamedTable } from '../../papers/template-data';

const tag = (name: string): string => `{${name}}`;

/** One row whose first cell opens the loop and whose last closes it: it is repeated for each row. */
function repeated({ name, table }: NamedTable): Block {
  const names = cellNames(table);
  const cells = names.map((cell, index): readonly Span[] => {
    const [opens, closes] = [index === 0 ? `{#${name}}` : '', index === names.length - 1 ? `{/${name}}` : ''];
    return [`${opens}${tag(cell)}${closes}`];
  });
  return { kind: 'table', table: { ...table, rows: [cells] } };
}

/** Tables of these blocks, as the paper names them. */
function tablesOf(blocks: readonly Block[], named: readonly NamedTable[]): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    const own = block.kind === 'table' ? named.find(({ table }) => table === block.table) : undefined;
    return own ? [repeated(own)] : [];
  });
}

const line = (text: string): Block => ({ kind: 'paragraph', line: [text] });

/** The paragraph itself is repeated, with its own spacing: loops in paragraphs of their own would leave blank ones. */
const EACH_PARAGRAPH = `{#${BODY_LOOP} [loopOver: "paragraph"]}`;

/** The day stands in the paper's head as it is; `withDayTag` puts its placeholder there once the paper is a file. */
export function starterPaper(paper: Paper): Paper {
  const named = namedTables(paper);
  return {
    ...paper,
    number: [tag('so')],
    title: { ...paper.title, about: tag('trich_yeu') },
    addressees: paper.addressees.length === 0 ? [] : [tag('kinh_gui')],
    body: [line(`${EACH_PARAGRAPH}${tag(BODY_LINE)}{/${BODY_LOOP}}`), ...tablesOf(paper.body, named)],
    signature: { ...paper.signature, name: tag('nguoi_ky') },
    annexes: paper.annexes.map(annex => ({ ...annex, blocks: tablesOf(annex.blocks, named) })),
  };
}

/** In the XML of the paper's file. */
export const withDayTag = (xml: string, { issuedOn }: Paper): string =>
  xml.replaceAll(dayInWords(issuedOn), tag('ngay'));
