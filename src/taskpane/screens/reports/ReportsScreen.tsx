// Papers from the workbook. What makes them is loaded when the screen is first opened.

import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { Purpose } from '../../components/Purpose';
import { WithBook } from '../../components/WithBook';
import { useTexts } from '../../hooks/use-pane';

const PaperDesk = lazy(async () => ({ default: (await import('./PaperDesk')).PaperDesk }));

function Loading() {
  const { paneCommon } = useTexts();
  return <Spinner style={{ marginTop: '24px' }} label={paneCommon.reading} aria-live="polite" />;
}

export const ReportsScreen = () => (
  <>
    <Purpose screen="reports" />
    <WithBook needsPlan>
      {read => (
        <Suspense fallback={<Loading />}>
          <PaperDesk read={read} />
        </Suspense>
      )}
    </WithBook>
  </>
);
