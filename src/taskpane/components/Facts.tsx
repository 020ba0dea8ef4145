// Names and values in two columns, read out as a list of terms.

import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '12px',
    rowGap: '6px',
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  value: { margin: 0, textAlign: 'right', fontWeight: tokens.fontWeightSemibold },
});

export interface Fact {
  readonly name: string;
  readonly value: string;
}

export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {facts.map(({ name, value }) => (
        <FactLine key={name} name={name} value={value} className={styles.value} />
      ))}
    </dl>
  );
}

const FactLine = ({ name, value, className }: Fact & { readonly className: string }) => (
  <>
    <dt>{name}</dt>
    <dd className={className}>{value}</dd>
  </>
);
