// The pane over a real workbook file in the place of Excel, in the page that jsdom gives.
import './complete-page';
import { configure, render } from '@testing-library/react';
import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { App } from '../../src/taskpane/App';
import { PaneState } from '../../src/taskpane/pane-state';
import type { ScreenId } from '../../src/taskpane/screens/ids';
import { DirectWork } from '../../src/taskpane/work/direct';
import type { Language } from '../../src/texts';
import type { EnvironmentPort } from '../../src/workbook/environment-port';
import type { WorkbookPort } from '../../src/workbook/port';
import { newXlsx } from '../../src/xlsx';

// Writing a workbook takes longer than a second where many tests run at once.
configure({ asyncUtilTimeout: 20_000 });

/**
 * The page of jsdom has no layout: of all rules only those count that hide something. Each of the others would be tried
 * on each element whenever a role or a name is looked for, which took half the time of these tests.
 */
const hiding = () =>
  createDOMRenderer(document, {
    unstable_filterCSSRule: rule => /display:none|visibility:hidden/.test(rule),
  });

const DAY = '2018-12-20';

interface Opening {
  readonly screen?: ScreenId;
  readonly language?: Language;
  readonly port?: WorkbookPort;
  readonly environment?: EnvironmentPort;
  /** The day on which the pane is opened. */
  readonly day?: string;
}

export function openPane({
  screen = 'overview',
  language = 'vi',
  port = newXlsx(),
  environment,
  day = DAY,
}: Opening = {}) {
  const pane = new PaneState(language, port, new DirectWork(), () => day, environment ?? null);
  pane.show(screen);
  const view = render(
    <RendererProvider renderer={hiding()}>
      <App pane={pane} surroundings={{ outsideExcel: false, missing: [] }} />
    </RendererProvider>,
  );
  return { pane, port, ...view };
}
