// What would be if an agency's figures were others: points, index, rank and the province's points. Nothing is written.

import { Body1, Field, Input, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { presentOf, whatIf } from '../../../app/what-if';
import type { FigureChange, Outlook } from '../../../app/what-if';
import { provinceTargetsOf, targetsFor } from '../../../core/assignments';
import type { Target } from '../../../core/targets';
import { parseNumber } from '../../../core/text';
import type { ReadBook } from '../../book-store';
import { AgencyChoice } from '../../components/AgencyChoice';
import { Choice } from '../../components/Choice';
import { Facts } from '../../components/Facts';
import { useTexts } from '../../hooks/use-pane';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '12px' },
  pair: { display: 'flex', gap: '8px' },
  field: { flex: '1 1 0', minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
});

/** Null where no whole figure was typed. */
function typedNumber(text: string): number | null {
  const read = parseNumber(text);
  return read.kind === 'number' && read.value >= 0 ? read.value : null;
}

function Result({ outlook }: { readonly outlook: Outlook }) {
  const { paneProvince: texts, paneScores, paneCommon } = useTexts();
  const decimal = (value: number | null | undefined): string =>
    value === null || value === undefined ? paneScores.nothing : paneCommon.decimal(value);
  const [own] = outlook.agencies;
  const criteria = (own?.criteria ?? []).map(({ code, before, after }) => ({
    name: texts.tried.criterion(code),
    value: texts.tried.change(
      ...([before, after].map(mark => (typeof mark === 'number' ? decimal(mark) : '–')) as [string, string]),
    ),
  }));
  const standing = own
    ? [
        {
          name: paneScores.factIndex,
          value: texts.tried.change(decimal(own.before.index), decimal(own.after.index)),
        },
        {
          name: paneScores.factRank,
          value: texts.tried.change(String(own.before.rank ?? '–'), String(own.after.rank ?? '–')),
        },
      ]
    : [];
  const { province } = outlook;
  const whole = province
    ? [
        {
          name: texts.tried.province,
          value: texts.tried.change(decimal(province.before), decimal(province.after)),
        },
      ]
    : [];
  return <Facts facts={[...criteria, ...standing, ...whole]} />;
}

interface Tried {
  readonly agency: string;
  readonly target: Target;
  readonly numerator: string;
  readonly denominator: string;
}

/** The change that was typed, or why it is none yet. */
function changeOf({ agency, target, numerator, denominator }: Tried): FigureChange | 'incomplete' | 'above' {
  const [reached, whole] = [typedNumber(numerator), typedNumber(denominator)];
  if (reached === null || (target.unit === '%' && whole === null)) return 'incomplete';
  if (target.unit !== '%') return { agency, target: target.code, numerator: reached, denominator: null };
  return reached > (whole ?? 0)
    ? 'above'
    : { agency, target: target.code, numerator: reached, denominator: whole };
}

export function WhatIf({ read }: { readonly read: ReadBook }) {
  const { paneProvince: texts } = useTexts();
  const styles = useStyles();
  const { book } = read;
  const [code, setCode] = useState('');
  const [targetCode, setTarget] = useState('');
  const [numerator, setNumerator] = useState('');
  const [denominator, setDenominator] = useState('');
  const present = useMemo(() => presentOf(book), [book]);
  const agency = book.agencies.find(one => one.code === code);
  const targets = agency
    ? [
        ...targetsFor(agency, book.targets),
        ...provinceTargetsOf(agency, book.targets, book.plan, book.agencies),
      ]
    : [];
  const target = targets.find(one => one.code === targetCode);
  const change = target ? changeOf({ agency: code, target, numerator, denominator }) : 'incomplete';
  return (
    <div className={styles.box}>
      <Body1 block>{texts.tried.about}</Body1>
      <AgencyChoice
        label={texts.tried.agency}
        agencies={book.agencies}
        value={code}
        none={texts.tried.choose}
        onChoose={setCode}
      />
      <Choice
        label={texts.tried.target}
        value={target ? targetCode : ''}
        choices={[
          ['', texts.tried.choose],
          ...targets.map(one => [one.code, `${one.code}. ${one.name}`] as const),
        ]}
        onChoose={setTarget}
      />
      <div className={styles.pair}>
        <Field className={styles.field} label={texts.tried.numerator}>
          <Input
            className={styles.input}
            inputMode="decimal"
            value={numerator}
            onChange={(_, { value }) => setNumerator(value)}
          />
        </Field>
        {target?.unit !== 'count' && (
          <Field className={styles.field} label={texts.tried.denominator}>
            <Input
              className={styles.input}
              inputMode="decimal"
              value={denominator}
              onChange={(_, { value }) => setDenominator(value)}
            />
          </Field>
        )}
      </div>
      <div role="status">
        {typeof change === 'string' ? (
          <Body1 block>{texts.tried[change]}</Body1>
        ) : (
          <Result outlook={whatIf(book, [change], present)} />
        )}
      </div>
    </div>
  );
}
