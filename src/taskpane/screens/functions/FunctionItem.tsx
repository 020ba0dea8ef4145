// One function: what it gives, its arguments, an example with what it gives now, and the button that inserts it.

import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { exampleAnswer, exampleFormula, listSeparator, type FunctionDeclaration } from '../../../functions';
import { insertFormula } from '../../../office';
import { usePane, usePaneState, useTexts } from '../../hooks/use-pane';
import { STYLES } from '../../../workbook/styles';
import { portErrorText } from '../../port-error-text';
import { functionContext } from '../../serve-functions';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '12px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  arguments: { margin: 0, paddingLeft: '18px' },
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  example: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

const LONGEST_ANSWER = 160;

/** Columns behind a bar, rows behind a semicolon; a long row of the plan is cut. */
function inOneLine(rows: readonly (readonly string[])[]): string {
  const line = rows.map(cells => cells.join(' | ')).join('; ');
  return line.length > LONGEST_ANSWER ? `${line.slice(0, LONGEST_ANSWER)}…` : line;
}

interface FunctionItemProps {
  readonly declared: FunctionDeclaration;
  /** Of this Excel: formulas are shown as they are typed in it. */
  readonly decimal: ',' | '.';
}

export function FunctionItem({ declared, decimal }: FunctionItemProps) {
  const pane = usePaneState();
  const { language } = usePane();
  const texts = useTexts();
  const styles = useStyles();
  const { functionHelp: help } = texts;
  const name = `PAR.${declared.id}`;
  const insert = async () => {
    try {
      const format = declared.givesDay ? STYLES.date.numberFormat : null;
      const { sheet, cell, receipt } = await insertFormula(exampleFormula(declared), format);
      if (receipt) {
        pane.undo.push({ what: help.inserting(name), receipt });
        pane.notify({ kind: 'success', text: help.inserted(sheet, cell) });
      } else pane.notify({ kind: 'error', text: help.occupied(sheet, cell) });
    } catch (error) {
      pane.notify({ kind: 'error', text: portErrorText(texts, error) });
    }
  };
  return (
    <div className={styles.item}>
      <Body1Strong className={styles.code}>
        {name}({declared.parameters.map(parameter => parameter.name).join(`${listSeparator(decimal)} `)})
      </Body1Strong>
      <Body1>{declared.description[language]}</Body1>
      <ul className={styles.arguments} aria-label={help.argument}>
        {declared.parameters.map(parameter => (
          <li key={parameter.name}>
            <Caption1>
              <span className={styles.code}>{parameter.name}</span>
              {parameter.optional ? ` (${help.optional})` : ''}: {parameter.description[language]}
            </Caption1>
          </li>
        ))}
      </ul>
      <div className={styles.example}>
        <Caption1>
          {help.example}: <span className={styles.code}>{exampleFormula(declared, decimal)}</span>
        </Caption1>
        <Caption1>
          {help.result}: {inOneLine(exampleAnswer(declared, functionContext(pane)))}
        </Caption1>
      </div>
      <Button
        style={{ alignSelf: 'flex-start' }}
        aria-label={help.inserting(name)}
        onClick={() => void insert()}
      >
        {help.insert}
      </Button>
    </div>
  );
}
