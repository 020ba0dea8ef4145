// Stands where there is nothing to show yet: what to do first, and the button for it.

import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '12px',
    marginTop: '16px',
    padding: '16px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

interface Props {
  readonly text: string;
  readonly action?: string;
  readonly onAction?: () => void;
}

export function EmptyState({ text, action, onAction }: Props) {
  return (
    <div className={useStyles().box}>
      <Body1>{text}</Body1>
      {action !== undefined && (
        <Button appearance="primary" onClick={onAction}>
          {action}
        </Button>
      )}
    </div>
  );
}
