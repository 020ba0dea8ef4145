// Stands in the pane's place where this Excel lacks what the add-in cannot do without, or where there is no Excel.

import { Body1, Subtitle2 } from '@fluentui/react-components';
import type { Requirement } from '../../office';
import { useTexts } from '../hooks/use-pane';

interface Props {
  readonly outsideExcel: boolean;
  readonly missing: readonly Requirement[];
}

export function FloorNotice({ outsideExcel, missing }: Props) {
  const { floor } = useTexts().pane;
  const names = missing.map(({ set, version }) => floor.requirement[set](version)).join(', ');
  return (
    <div role="alert">
      <Subtitle2 as="h1" block>
        {outsideExcel ? floor.outside : floor.title}
      </Subtitle2>
      {outsideExcel ? (
        <Body1 block>{floor.outsideNext}</Body1>
      ) : (
        <>
          <Body1 block>{floor.missing(names)}</Body1>
          <Body1 block>{floor.next}</Body1>
        </>
      )}
    </div>
  );
}
