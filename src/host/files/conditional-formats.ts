// Conditional formats in the model's words and in ExcelJS', both ways: formulas, cell values, colour scales, bars.
// Other kinds of a file (icon sets, the ten best) have no counterpart in the host and are left out when it is opened.

import type {
  ConditionalFormattingOptions,
  ConditionalFormattingRule,
  Cvfo,
  DataBarRuleType,
  Style,
  Worksheet,
} from 'exceljs';
import { addressOf, parseArea } from '../model/a1';
import type { ConditionalPart, Plain } from '../model/parts';
import type { HostSheet } from '../model/sheet';
import type { HostWorkbook } from '../model/workbook';

type Details = ReadonlyMap<string, Plain>;
type Plains = Readonly<Record<string, Plain>>;

const STEPS = ['minimum', 'midpoint', 'maximum'] as const;
/** Excel's kinds of a step, by the file's. */
const KINDS: Readonly<Record<string, string>> = {
  min: 'LowestValue',
  max: 'HighestValue',
  num: 'Number',
  percent: 'Percent',
  percentile: 'Percentile',
  formula: 'Formula',
};
const USUAL_BAR = '#638EC6';

const argb = (color: string) => ({ argb: `FF${color.slice(1)}` });
const rgb = (color: { argb?: string } | undefined): string | null =>
  color?.argb && color.argb.length === 8 ? `#${color.argb.slice(2).toUpperCase()}` : null;
const formula = (value: Plain | undefined): string => String(value ?? '').replace(/^=/, '');
const plains = (value: Plain | undefined): Plains =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Plains) : {};
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function styleOf(details: Details): Partial<Style> {
  const color = details.get('font.color');
  const fill = details.get('fill.color');
  const bold = details.get('font.bold') === true;
  const italic = details.get('font.italic') === true;
  return {
    font: { ...(typeof color === 'string' ? { color: argb(color) } : {}), bold, italic },
    ...(typeof fill === 'string'
      ? { fill: { type: 'pattern', pattern: 'solid', bgColor: argb(fill), fgColor: argb(fill) } }
      : {}),
  };
}

function stepOf(criterion: Plains): Cvfo {
  const type = Object.entries(KINDS).find(([, name]) => name === criterion['type'])?.[0] ?? 'percentile';
  const value = formula(criterion['formula']);
  return { type, ...(value === '' ? {} : { value }) } as unknown as Cvfo;
}

function scaleRule(details: Details, priority: number): ConditionalFormattingRule {
  const criteria = plains(details.get('criteria'));
  const steps = STEPS.filter(step => criteria[step] !== undefined).map(step => plains(criteria[step]));
  return {
    type: 'colorScale',
    priority,
    cfvo: steps.map(stepOf),
    color: steps.map(step => argb(String(step['color'] ?? '#FFFFFF'))),
  };
}

/** Where a bar begins or ends: at a number, or at the least or greatest value. */
function barEnd(
  bound: Plain | undefined,
  otherwise: 'min' | 'max',
): { readonly type: string; readonly value?: number } {
  const { type, formula } = plains(bound);
  if (type !== 'Number') return { type: otherwise };
  return { type: 'num', value: Number(String(formula).replace(/^=/, '')) };
}

function barRule(details: Details, priority: number): ConditionalFormattingRule {
  const color = argb(String(details.get('positive.fillColor') ?? USUAL_BAR));
  const rule = {
    type: 'dataBar',
    priority,
    gradient: details.get('positive.gradientFill') !== false,
    showValue: details.get('showDataBarOnly') !== true,
    cfvo: [barEnd(details.get('lowerBoundRule'), 'min'), barEnd(details.get('upperBoundRule'), 'max')],
    color,
  };
  return rule as unknown as DataBarRuleType;
}

function ruleOf(part: ConditionalPart, priority: number): ConditionalFormattingRule {
  const { details } = part;
  if (part.type === 'ColorScale') return scaleRule(details, priority);
  if (part.type === 'DataBar') return barRule(details, priority);
  const style = styleOf(details);
  if (part.type === 'Custom')
    return { type: 'expression', priority, formulae: [formula(details.get('formula'))], style };
  const { formula1, formula2, operator } = plains(details.get('cellValue'));
  const formulae = [formula1, formula2].map(formula).filter(text => text !== '');
  const name = lowerFirst(String(operator ?? 'EqualTo')).replace(/^(equal|notEqual)To$/, '$1');
  return { type: 'cellIs', priority, operator: name, formulae, style } as ConditionalFormattingRule;
}

export function writeConditionalFormats(sheet: HostSheet, target: Worksheet): void {
  sheet.conditionalFormats.forEach((part, index) => {
    target.addConditionalFormatting({
      ref: part.areas.map(addressOf).join(' '),
      rules: [ruleOf(part, index + 1)],
    });
  });
}

/** What the file calls a rule, with the parts that ExcelJS' types leave out. */
type FileRule = ConditionalFormattingRule & {
  readonly formulae?: readonly unknown[];
  readonly operator?: string;
  readonly cfvo?: readonly { readonly type: string; readonly value?: unknown }[];
  readonly color?: { argb?: string } | readonly { argb?: string }[];
  readonly gradient?: boolean;
  readonly showValue?: boolean;
};

function lookDetails({ style }: FileRule): [string, Plain][] {
  const fill = style?.fill?.type === 'pattern' ? rgb(style.fill.bgColor ?? style.fill.fgColor) : null;
  const color = rgb(style?.font?.color);
  return [
    ...(color === null ? [] : [['font.color', color] as [string, Plain]]),
    ...(fill === null ? [] : [['fill.color', fill] as [string, Plain]]),
    ...(style?.font?.bold ? [['font.bold', true] as [string, Plain]] : []),
    ...(style?.font?.italic ? [['font.italic', true] as [string, Plain]] : []),
  ];
}

function scaleDetails({ cfvo = [], color = [] }: FileRule): [string, Plain][] {
  const colors = Array.isArray(color) ? (color as readonly { argb?: string }[]) : [];
  const names = cfvo.length === 2 ? [STEPS[0], STEPS[2]] : STEPS;
  const criteria = cfvo.map(({ type, value }, index): [string, Plain] => [
    names[index] ?? 'maximum',
    {
      type: KINDS[type] ?? 'Percentile',
      color: rgb(colors[index]) ?? '#FFFFFF',
      ...(value === undefined ? {} : { formula: String(value as Plain) }),
    },
  ]);
  return [['criteria', Object.fromEntries(criteria)]];
}

/** The bounds that a file gives as numbers; the least and greatest value are what a bar has anyway. */
const boundDetails = (cfvo: FileRule['cfvo'] = []): [string, Plain][] =>
  (['lowerBoundRule', 'upperBoundRule'] as const).flatMap((name, index): [string, Plain][] => {
    const bound = cfvo[index];
    return bound?.type === 'num' ? [[name, { type: 'Number', formula: `=${String(bound.value)}` }]] : [];
  });

const barDetails = ({ color, gradient, showValue, cfvo }: FileRule): [string, Plain][] => [
  ...boundDetails(cfvo),
  ['positive.fillColor', rgb(Array.isArray(color) ? color[0] : (color as { argb?: string })) ?? USUAL_BAR],
  ['positive.gradientFill', gradient !== false],
  ['showDataBarOnly', showValue === false],
];

/** The type in Excel's words and its details; null for a kind that the host has not. */
function partOf(rule: FileRule): { readonly type: string; readonly details: [string, Plain][] } | null {
  const [first, second] = (rule.formulae ?? []).map(value => `=${String(value)}`);
  switch (rule.type) {
    case 'colorScale':
      return { type: 'ColorScale', details: scaleDetails(rule) };
    case 'dataBar':
      return { type: 'DataBar', details: barDetails(rule) };
    case 'expression':
      return { type: 'Custom', details: [['formula', first ?? ''], ...lookDetails(rule)] };
    case 'cellIs': {
      const operator = upperFirst(rule.operator ?? 'equal').replace(/^(Equal|NotEqual)$/, '$1To');
      const cellValue = { formula1: first ?? '', ...(second ? { formula2: second } : {}), operator };
      return { type: 'CellValue', details: [['cellValue', cellValue], ...lookDetails(rule)] };
    }
    default:
      return null;
  }
}

export function readConditionalFormats(workbook: HostWorkbook, sheet: HostSheet, source: Worksheet): void {
  const stored = source as unknown as {
    readonly conditionalFormattings?: readonly ConditionalFormattingOptions[];
  };
  const rules = (stored.conditionalFormattings ?? []).flatMap(({ ref, rules }) =>
    rules.map(rule => ({ areas: ref.split(' ').flatMap(text => parseArea(text) ?? []), rule })),
  );
  rules.sort((one, other) => one.rule.priority - other.rule.priority);
  for (const { areas, rule } of rules) {
    const made = partOf(rule as FileRule);
    if (!made || areas.length === 0) continue;
    sheet.conditionalFormats.push({
      id: workbook.nextGuid(),
      type: made.type,
      areas,
      stopIfTrue: false,
      details: new Map(made.details),
    });
  }
  sheet.touch('conditionalFormats');
}
