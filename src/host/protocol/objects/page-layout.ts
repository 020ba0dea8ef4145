// `worksheet.pageLayout`: what is printed how. The host keeps it for files; the grid shows nothing of it.

import { addressOf, isEntireColumn, isEntireRow, type Area } from '../../model/a1';
import { gap, HostError, invalidArgument } from '../../model/errors';
import type { Plain } from '../../model/parts';
import type { HostSheet } from '../../model/sheet';
import { asFlag, asNumber, asText, oneOf, readOptions } from '../args';
import { bind, NULL_OBJECT, type ObjectType, type Scalar } from '../object-type';
import { rangeArgument, rangeIn } from './addresses';

const PAPER = ['Letter', 'Legal', 'A3', 'A4', 'A5', 'B4', 'B5', 'Folio', 'Executive', 'Tabloid'] as const;

const detail = (name: string, absent: Plain, read: (value: unknown) => Plain): Scalar<HostSheet> => ({
  get: sheet => sheet.pageLayout.details.get(name) ?? absent,
  set: (sheet, value) => {
    sheet.pageLayout.details.set(name, read(value));
    sheet.touch('properties');
  },
});

const flag = (name: string): Scalar<HostSheet> => detail(name, false, value => asFlag(value, name));

/** Points. */
const margin = (name: string, absent: number): Scalar<HostSheet> =>
  ofPrinter(
    detail(name, absent, value => {
      const points = asNumber(value, name);
      if (points < 0) throw invalidArgument(`${name} must not be negative`);
      return points;
    }),
  );

function readZoom(value: unknown): Plain {
  const zoom = readOptions(value, ['horizontalFitToPages', 'verticalFitToPages', 'scale'], 'pageLayout.zoom');
  const scale = zoom['scale'];
  if (typeof scale === 'number' && (scale < 10 || scale > 400))
    throw invalidArgument('zoom.scale must be within 10 to 400');
  // A width alone leaves the height at one page: OfficeDev/office-js #1860.
  return zoom['horizontalFitToPages'] === undefined ? zoom : { verticalFitToPages: 1, ...zoom };
}

/** What Excel asks the printer's driver for. */
const ofPrinter = (scalar: Scalar<HostSheet>): Scalar<HostSheet> => ({
  get: scalar.get,
  set: (sheet, value, session) => {
    if (!session.workbook.hasPrinter)
      throw new HostError('GeneralException', 'There was an internal error while processing the request.');
    scalar.set?.(sheet, value, session);
  },
});

const SECTIONS = ['DefaultForAllPages', 'FirstPage', 'EvenPages', 'OddPages'] as const;
const PLACES = ['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'];

interface SectionTarget {
  readonly sheet: HostSheet;
  readonly section: string;
}

const HeaderFooter: ObjectType<SectionTarget> = {
  name: 'HeaderFooter',
  scalars: Object.fromEntries(
    PLACES.map(place => [
      place,
      {
        get: (target: SectionTarget) =>
          target.sheet.pageLayout.headersFooters.get(target.section)?.get(place) ?? '',
        set: (target: SectionTarget, value: unknown) => {
          const text = asText(value, place);
          if (text.length > 255) throw invalidArgument(`${place} has more than 255 characters`);
          const all = target.sheet.pageLayout.headersFooters;
          const section = all.get(target.section) ?? new Map<string, Plain>();
          section.set(place, text);
          all.set(target.section, section);
        },
      },
    ]),
  ),
};

const HeaderFooterGroup: ObjectType<HostSheet> = {
  name: 'HeaderFooterGroup',
  scalars: {
    State: detail('HeaderFooterState', 'Default', value =>
      oneOf(value, ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'], 'state'),
    ),
    UseSheetMargins: detail('UseSheetMargins', true, value => asFlag(value, 'useSheetMargins')),
    UseSheetScale: detail('UseSheetScale', true, value => asFlag(value, 'useSheetScale')),
  },
  objects: Object.fromEntries(
    SECTIONS.map(section => [section, (sheet: HostSheet) => bind(HeaderFooter, { sheet, section })]),
  ),
};

type AreaKey = 'titleRows' | 'titleColumns';

const setArea = (key: AreaKey, check: (area: Area) => boolean, what: string) =>
  ((sheet, args, session) => {
    const target = rangeArgument(session.workbook, args, 0, sheet);
    if (target.sheet !== sheet) throw invalidArgument(`the ${what} must lie on the sheet "${sheet.name}"`);
    if (!check(target.area)) throw invalidArgument(`${addressOf(target.area)} cannot be the ${what}`);
    sheet.pageLayout[key] = target.area;
    sheet.touch('properties');
    return undefined;
  }) satisfies NonNullable<ObjectType<HostSheet>['methods']>[string];

/** A range, or the addresses of several with a comma between them, each printed from a page of its own. */
const setPrintArea = ((sheet, args, session) => {
  const text = args.object(0) ? '' : args.text(0);
  const areas = text.includes(',')
    ? text.split(',').map(address => rangeIn(session.workbook, sheet, address.trim()))
    : [rangeArgument(session.workbook, args, 0, sheet)];
  if (areas.some(({ sheet: owner }) => owner !== sheet))
    throw invalidArgument(`the print area must lie on the sheet "${sheet.name}"`);
  sheet.pageLayout.printAreas = areas.map(({ area }) => area);
  sheet.touch('properties');
  return undefined;
}) satisfies NonNullable<ObjectType<HostSheet>['methods']>[string];

const PageBreak: ObjectType<HostSheet> = { name: 'PageBreak' };

/** `worksheet.horizontalPageBreaks`: a page begins above the range. */
export const PageBreaks: ObjectType<HostSheet> = {
  name: 'PageBreakCollection',
  methods: {
    Add: (sheet, args, session) => {
      const { area } = rangeArgument(session.workbook, args, 0, sheet);
      const rows = new Set([...sheet.pageLayout.rowBreaks, area.top]);
      sheet.pageLayout.rowBreaks = [...rows].sort((one, other) => one - other);
      sheet.touch('properties');
      return bind(PageBreak, sheet);
    },
    GetCount: sheet => sheet.pageLayout.rowBreaks.length,
  },
};

const getArea = (key: AreaKey) =>
  ((sheet, _args, session) => {
    const area = sheet.pageLayout[key];
    return area ? session.wrap.range(session.workbook.track(sheet, area)) : NULL_OBJECT;
  }) satisfies NonNullable<ObjectType<HostSheet>['methods']>[string];

const MARGINS = ['top', 'bottom', 'left', 'right', 'header', 'footer'];
const POINTS_IN: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

export const PageLayout: ObjectType<HostSheet> = {
  name: 'PageLayout',
  scalars: {
    Orientation: detail('Orientation', 'Portrait', value =>
      oneOf(value, ['Portrait', 'Landscape'], 'orientation'),
    ),
    PaperSize: ofPrinter(detail('PaperSize', 'A4', value => oneOf(value, PAPER, 'paperSize'))),
    Zoom: detail('Zoom', { scale: 100 }, readZoom),
    BlackAndWhite: flag('BlackAndWhite'),
    DraftMode: flag('DraftMode'),
    PrintGridlines: flag('PrintGridlines'),
    PrintHeadings: flag('PrintHeadings'),
    CenterHorizontally: flag('CenterHorizontally'),
    CenterVertically: flag('CenterVertically'),
    TopMargin: margin('TopMargin', 54),
    BottomMargin: margin('BottomMargin', 54),
    LeftMargin: margin('LeftMargin', 50.4),
    RightMargin: margin('RightMargin', 50.4),
    HeaderMargin: margin('HeaderMargin', 21.6),
    FooterMargin: margin('FooterMargin', 21.6),
    FirstPageNumber: detail('FirstPageNumber', '', value =>
      value === '' ? '' : asNumber(value, 'firstPageNumber'),
    ),
    PrintOrder: detail('PrintOrder', 'DownThenOver', value =>
      oneOf(value, ['DownThenOver', 'OverThenDown'], 'printOrder'),
    ),
  },
  objects: { HeadersFooters: sheet => bind(HeaderFooterGroup, sheet) },
  methods: {
    SetPrintArea: setPrintArea,
    SetPrintTitleRows: setArea('titleRows', isEntireRow, 'repeated rows'),
    SetPrintTitleColumns: setArea('titleColumns', isEntireColumn, 'repeated columns'),
    GetPrintTitleRowsOrNullObject: getArea('titleRows'),
    GetPrintTitleColumnsOrNullObject: getArea('titleColumns'),
    GetPrintArea: () => {
      throw gap('PageLayout.getPrintArea() (several areas)');
    },
    SetPrintMargins: (sheet, args) => {
      const factor = POINTS_IN[args.choice(0, ['Points', 'Inches', 'Centimeters'] as const)] ?? 1;
      const given = args.options(1, MARGINS, 'setPrintMargins');
      for (const [side, value] of Object.entries(given))
        sheet.pageLayout.details.set(
          `${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`,
          asNumber(value, side) * factor,
        );
      sheet.touch('properties');
      return undefined;
    },
  },
};
