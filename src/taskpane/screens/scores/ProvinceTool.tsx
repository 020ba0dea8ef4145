// The province's own score: its sum, each criterion with the figure behind it, and the cells that the figure is made of.

import { Body1, Body1Strong, Caption1 } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { figureCells } from '../../../app/province/figure-cells';
import type { FigureCell } from '../../../app/province/figure-cells';
import { scoreProvince, shownValue } from '../../../app/province/province-score';
import type { ProvinceResult } from '../../../app/province/province-score';
import type { ReadBook } from '../../book-store';
import { CappedList } from '../../components/CappedList';
import { Facts } from '../../components/Facts';
import { OpenSource } from '../../components/OpenSource';
import { RowButton } from '../../components/RowButton';
import { RowDetail } from '../../components/RowDetail';
import { Warning } from '../../components/Warning';
import { usePaneState, useTexts } from '../../hooks/use-pane';
import { revealCell } from '../../reveal-cell';
import type { ConsolidatedRow } from '../../../workbook/records/consolidated-record';
import type { ProvinceMark } from '../../../core/province';

interface CellProps {
  readonly cell: FigureCell;
  readonly nameOf: (code: string | null) => string;
}

/** In the workbook the line leads to its cell; of a returned file it opens the file. */
function CellLine({ cell: { agency, numerator, denominator, places }, nameOf }: CellProps) {
  const pane = usePaneState();
  const { paneProvince: texts, paneCommon } = useTexts();
  const [first] = places;
  const amounts = [numerator, denominator].flatMap(part => (part === null ? [] : [paneCommon.number(part)]));
  const cells = places.map(({ cell = '' }) => cell).join(', ');
  const line = (
    <>
      <Caption1>{texts.given(nameOf(agency), amounts.join(' / '))}</Caption1>
      <Caption1>{texts.place(first?.file ?? null, first?.sheet ?? '', cells)}</Caption1>
    </>
  );
  const { file, sheet, cell } = first ?? {};
  if (file !== undefined)
    return (
      <RowDetail>
        {line}
        <OpenSource file={{ name: file, sha256: '' }} />
      </RowDetail>
    );
  return (
    <RowButton
      onClick={() => {
        if (sheet !== undefined && cell !== undefined) void revealCell(pane, { sheet, cell });
      }}
    >
      {line}
    </RowButton>
  );
}

function Behind({ read, result }: { readonly read: ReadBook; readonly result: ProvinceResult }) {
  const { paneProvince: texts } = useTexts();
  const { book, state } = read;
  const cells = useMemo(() => figureCells(book, state, result), [book, state, result]);
  const names = useMemo(() => new Map(book.agencies.map(({ code, name }) => [code, name])), [book]);
  const nameOf = (code: string | null): string => (code === null ? texts.office : (names.get(code) ?? code));
  const { figure, silent } = result;
  return (
    <RowDetail>
      <Caption1 block>{texts.lead(nameOf(figure.lead), figure.code)}</Caption1>
      {silent.length > 0 && <Caption1 block>{texts.silent(silent.length)}</Caption1>}
      <CappedList
        items={cells}
        label={texts.cells}
        keyOf={({ agency, source, places }) => `${agency}|${source}|${places[0]?.cell}`}
      >
        {cell => <CellLine cell={cell} nameOf={nameOf} />}
      </CappedList>
    </RowDetail>
  );
}

interface ItemProps {
  readonly read: ReadBook;
  readonly mark: ProvinceMark<ConsolidatedRow>;
  readonly isOpen: boolean;
  readonly onPress: () => void;
}

function CriterionItem({ read, mark: { criterion, result, self }, isOpen, onPress }: ItemProps) {
  const { paneProvince: texts, paneScores, paneCommon } = useTexts();
  const points =
    self === null
      ? texts.noPoints
      : self === 'notApplicable'
        ? paneScores.notApplicable
        : paneCommon.decimal(self);
  const value = result ? shownValue(result) : null;
  const shown = typeof value === 'number' ? paneCommon.decimal(value) : (value ?? texts.noFigure);
  return (
    <>
      <RowButton onClick={onPress} expanded={isOpen}>
        <Body1>
          {criterion.code}. {criterion.name}
        </Body1>
        <Caption1>{texts.scored(points, paneCommon.decimal(criterion.maxPoints), shown)}</Caption1>
      </RowButton>
      {isOpen && result && <Behind read={read} result={result} />}
    </>
  );
}

export function ProvinceTool({ read }: { readonly read: ReadBook }) {
  const { paneProvince: texts, paneScores, paneCommon } = useTexts();
  const [open, setOpen] = useState<string | null>(null);
  const score = useMemo(() => scoreProvince(read.book), [read]);
  if (!score) return <Body1 block>{texts.noSet}</Body1>;
  const { totals, set, marks } = score;
  const { points, maxPoints, notApplicablePoints, missing } = totals.self;
  const index = totals.index.kind === 'index' ? paneCommon.decimal(totals.index.percent) : paneScores.nothing;
  return (
    <>
      {set.status === 'illustrative' && <Warning>{paneScores.illustrative}</Warning>}
      <Facts
        facts={[
          { name: paneScores.factSelf, value: paneCommon.decimal(points) },
          { name: paneScores.factMax, value: paneCommon.decimal(maxPoints - notApplicablePoints) },
          { name: paneScores.factIndex, value: index },
          { name: texts.withoutPoints, value: paneCommon.number(missing.length) },
        ]}
      />
      <Body1Strong block>{texts.criteria(marks.length)}</Body1Strong>
      <CappedList items={marks} label={texts.list} keyOf={({ criterion }) => criterion.code}>
        {mark => (
          <CriterionItem
            read={read}
            mark={mark}
            isOpen={open === mark.criterion.code}
            onPress={() => setOpen(open === mark.criterion.code ? null : mark.criterion.code)}
          />
        )}
      </CappedList>
    </>
  );
}
