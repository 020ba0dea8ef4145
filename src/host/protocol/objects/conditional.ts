// `range.conditionalFormats`: formula rules, cell values, colour scales and data bars.

import { assertRuleFormula } from '../../model/formula-check';
import { overlaps } from '../../model/a1';
import { readColor } from '../../model/colors';
import { invalidArgument } from '../../model/errors';
import type { ConditionalPart, Plain } from '../../model/parts';
import { RangeRef } from '../../model/workbook';
import { asFlag, asPlain, asText, readOptions } from '../args';
import { bind, collection, NULL_OBJECT, type HostObject, type ObjectType, type Scalar } from '../object-type';

interface Target {
  readonly ref: RangeRef;
  readonly part: ConditionalPart;
}

const TYPES = ['Custom', 'CellValue', 'ColorScale', 'DataBar'] as const;

/** One detail of the rule or its look, kept under a key of its own. */
const detail = (key: string, read: (value: unknown) => Plain, absent: Plain = null): Scalar<Target> => ({
  get: target => target.part.details.get(key) ?? absent,
  set: (target, value) => {
    target.ref.sheet.assertAllowed('allowFormatCells');
    target.part.details.set(key, read(value));
    target.ref.sheet.touch('conditionalFormats');
  },
});

const flagOf = (value: unknown): boolean => asFlag(value, 'conditional format');
const textOf = (value: unknown): string => asText(value, 'conditional format');

const clearing = (prefix: string) => (target: Target) => {
  for (const key of [...target.part.details.keys()])
    if (key.startsWith(prefix)) target.part.details.delete(key);
  target.ref.sheet.touch('conditionalFormats');
  return undefined;
};

const ConditionalRangeFont: ObjectType<Target> = {
  name: 'ConditionalRangeFont',
  scalars: {
    Color: detail('font.color', readColor),
    Bold: detail('font.bold', flagOf),
    Italic: detail('font.italic', flagOf),
    Strikethrough: detail('font.strikethrough', flagOf),
    Underline: detail('font.underline', textOf),
  },
  methods: { Clear: clearing('font.') },
};

const ConditionalRangeFill: ObjectType<Target> = {
  name: 'ConditionalRangeFill',
  scalars: { Color: detail('fill.color', readColor) },
  methods: { Clear: clearing('fill.') },
};

const ConditionalRangeFormat: ObjectType<Target> = {
  name: 'ConditionalRangeFormat',
  scalars: { NumberFormat: detail('numberFormat', asPlain) },
  objects: {
    Font: target => bind(ConditionalRangeFont, target),
    Fill: target => bind(ConditionalRangeFill, target),
  },
};

const ConditionalFormatRule: ObjectType<Target> = {
  name: 'ConditionalFormatRule',
  scalars: {
    Formula: {
      get: target => target.part.details.get('formula') ?? '',
      set: (target, value, session) => {
        target.ref.sheet.assertAllowed('allowFormatCells');
        const formula = textOf(value);
        if (!formula.startsWith('=')) throw invalidArgument('the rule must be a formula with =');
        assertRuleFormula(session.workbook, formula, target.ref.home);
        target.part.details.set('formula', formula);
        target.ref.sheet.touch('conditionalFormats');
      },
    },
  },
};

const CustomConditionalFormat: ObjectType<Target> = {
  name: 'CustomConditionalFormat',
  objects: {
    Rule: target => bind(ConditionalFormatRule, target),
    Format: target => bind(ConditionalRangeFormat, target),
  },
};

const CellValueConditionalFormat: ObjectType<Target> = {
  name: 'CellValueConditionalFormat',
  scalars: {
    Rule: detail('cellValue', value =>
      readOptions(value, ['formula1', 'formula2', 'operator'], 'cellValue.rule'),
    ),
  },
  objects: { Format: target => bind(ConditionalRangeFormat, target) },
};

const ColorScaleConditionalFormat: ObjectType<Target> = {
  name: 'ColorScaleConditionalFormat',
  scalars: {
    Criteria: detail('criteria', value =>
      readOptions(value, ['minimum', 'midpoint', 'maximum'], 'colorScale.criteria'),
    ),
    ThreeColorScale: {
      get: target => JSON.stringify(target.part.details.get('criteria') ?? {}).includes('"midpoint"'),
    },
  },
};

const DataBarPositiveFormat: ObjectType<Target> = {
  name: 'ConditionalDataBarPositiveFormat',
  scalars: {
    FillColor: detail('positive.fillColor', readColor),
    BorderColor: detail('positive.borderColor', value => (value === '' ? '' : readColor(value))),
    GradientFill: detail('positive.gradientFill', flagOf, true),
  },
};

const ruleOf = (value: unknown): Plain => readOptions(value, ['type', 'formula'], 'dataBar rule');

const DataBarConditionalFormat: ObjectType<Target> = {
  name: 'DataBarConditionalFormat',
  scalars: {
    ShowDataBarOnly: detail('showDataBarOnly', flagOf, false),
    BarDirection: detail('barDirection', textOf, 'Context'),
    AxisFormat: detail('axisFormat', textOf, 'Automatic'),
    AxisColor: detail('axisColor', textOf, ''),
    LowerBoundRule: detail('lowerBoundRule', ruleOf),
    UpperBoundRule: detail('upperBoundRule', ruleOf),
  },
  objects: { PositiveFormat: target => bind(DataBarPositiveFormat, target) },
};

/** Asking for another kind than the format's own is an error, or null in the `…OrNullObject` form. */
const kinds = (name: string, type: string, object: ObjectType<Target>) => ({
  [name]: (target: Target): HostObject => {
    if (target.part.type !== type)
      throw invalidArgument(`the conditional format is a ${target.part.type}, not a ${type}`);
    return bind(object, target);
  },
  [`${name}OrNullObject`]: (target: Target): HostObject =>
    target.part.type === type ? bind(object, target) : NULL_OBJECT,
});

const ConditionalFormat: ObjectType<Target> = {
  name: 'ConditionalFormat',
  identity: target => ({ Id: target.part.id }),
  scalars: {
    Id: { get: target => target.part.id },
    Type: { get: target => target.part.type },
    Priority: {
      get: target => target.ref.sheet.conditionalFormats.indexOf(target.part),
      set: (target, value) => {
        const list = target.ref.sheet.conditionalFormats;
        if (typeof value !== 'number' || value < 0 || value >= list.length)
          throw invalidArgument(`there is no priority ${String(value)}`);
        list.splice(list.indexOf(target.part), 1);
        list.splice(value, 0, target.part);
        target.ref.sheet.touch('conditionalFormats');
      },
    },
    StopIfTrue: {
      get: target => target.part.stopIfTrue,
      set: (target, value) => {
        target.part.stopIfTrue = flagOf(value);
        target.ref.sheet.touch('conditionalFormats');
      },
    },
  },
  objects: {
    ...kinds('Custom', 'Custom', CustomConditionalFormat),
    ...kinds('CellValue', 'CellValue', CellValueConditionalFormat),
    ...kinds('ColorScale', 'ColorScale', ColorScaleConditionalFormat),
    ...kinds('DataBar', 'DataBar', DataBarConditionalFormat),
  },
  methods: {
    Delete: target => {
      target.ref.sheet.assertAllowed('allowFormatCells');
      const list = target.ref.sheet.conditionalFormats;
      const index = list.indexOf(target.part);
      if (index >= 0) list.splice(index, 1);
      target.ref.sheet.touch('conditionalFormats');
      return undefined;
    },
    GetRange: (target, _args, session) => {
      const [first] = target.part.areas;
      if (!first) throw invalidArgument('the conditional format applies to no cells');
      return session.wrap.range(session.workbook.track(target.ref.sheet, first));
    },
  },
};

const meeting = (ref: RangeRef): Target[] =>
  ref.sheet.conditionalFormats
    .filter(part => part.areas.some(area => overlaps(area, ref.area)))
    .map(part => ({ ref, part }));

export const ConditionalFormatCollection: ObjectType<RangeRef> = collection<RangeRef, Target>(
  'ConditionalFormatCollection',
  meeting,
  target => bind(ConditionalFormat, target),
  (ref, key) => meeting(ref).find(target => target.part.id === key) ?? null,
  {
    methods: {
      Add: (ref, args, session) => {
        ref.sheet.assertAllowed('allowFormatCells');
        const type = args.choice(0, TYPES);
        const part: ConditionalPart = {
          id: session.workbook.nextGuid(),
          type,
          areas: [ref.area],
          stopIfTrue: false,
          details: new Map(),
        };
        ref.sheet.conditionalFormats.unshift(part);
        ref.sheet.touch('conditionalFormats');
        return bind(ConditionalFormat, { ref: new RangeRef(ref.sheet, ref.area), part });
      },
      ClearAll: ref => {
        ref.sheet.assertAllowed('allowFormatCells');
        const doomed = new Set(meeting(ref).map(target => target.part));
        ref.sheet.conditionalFormats = ref.sheet.conditionalFormats.filter(part => !doomed.has(part));
        ref.sheet.touch('conditionalFormats');
        return undefined;
      },
    },
  },
);
