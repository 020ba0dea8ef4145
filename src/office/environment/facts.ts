// What Office says of itself: platform, versions, API sets, and the ways to hand over a file. Nothing of the person.

import type { EnvironmentFacts, HandOverWay } from '../../workbook/environment-port';
import { decimalSeparator } from '../decimal-separator';
import type { IsSetSupported, Requirement } from '../floor';
import type { RoundTrips } from '../round-trips';

/** Newer sets than these are reported as the newest that is asked for. */
const NEWEST_MINOR = 30;

function newestOf(set: Requirement['set'], isSetSupported: IsSetSupported | null): string {
  for (let minor = NEWEST_MINOR; minor > 0; minor -= 1)
    if (isSetSupported?.(set, `1.${minor}`)) return `1.${minor}`;
  return '';
}

function handOverWays(isSetSupported: IsSetSupported | null): readonly HandOverWay[] {
  const ways: Readonly<Record<HandOverWay, boolean>> = {
    newWorkbook: isSetSupported?.('ExcelApi', '1.8') === true && typeof Excel.createWorkbook === 'function',
    savePicker: typeof globalThis === 'object' && 'showSaveFilePicker' in globalThis,
    link: typeof HTMLAnchorElement !== 'undefined' && 'download' in HTMLAnchorElement.prototype,
    browserWindow: isSetSupported?.('OpenBrowserWindowApi', '1.1') === true,
  };
  return (Object.keys(ways) as HandOverWay[]).filter(way => ways[way]);
}

/** Throws `PortError`. */
export async function factsOf(
  trips: RoundTrips,
  isSetSupported: IsSetSupported | null,
): Promise<EnvironmentFacts> {
  const context = typeof Office === 'undefined' ? undefined : (Office.context as Partial<Office.Context>);
  return {
    platform: String(context?.diagnostics?.platform ?? ''),
    officeVersion: context?.diagnostics?.version ?? '',
    language: context?.displayLanguage ?? '',
    sets: {
      ExcelApi: newestOf('ExcelApi', isSetSupported),
      SharedRuntime: newestOf('SharedRuntime', isSetSupported),
      CustomFunctionsRuntime: newestOf('CustomFunctionsRuntime', isSetSupported),
    },
    decimalSeparator: await decimalSeparator(trips),
    browser: typeof navigator === 'undefined' ? '' : navigator.userAgent,
    handOver: handOverWays(isSetSupported),
  };
}
