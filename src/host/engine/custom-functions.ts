// The add-in's custom functions in the grid: called by the formula engine, computed by the add-in through the
// real protocol. The metadata JSON is the host's to read, as in Excel.

import {
  ArrayValueObject,
  AsyncCustomFunction,
  FunctionType,
  IFunctionService,
  ValueObjectFactory,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import { IRegisterFunctionService } from '@univerjs/sheets-formula';
import type { Connection } from '../protocol/connection';
import type { FunctionResults } from '../protocol/session';
import { CATEGORY, type MessageEntry } from '../protocol/wire';
import type { UniverMirror } from './mirror';

export interface FunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  /** Without the namespace. */
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly FunctionParameter[];
}

type Scalar = string | number | boolean | null;
type Value = Scalar | readonly (readonly Scalar[])[];
/** As the engine passes and takes it; blank cells are null. */
type EngineValue = Scalar | Scalar[][];

/** The client's numbers for what went wrong. */
const SIGNS: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};
const INVOKE = 1000;
/** Tells the client that arguments may hold errors, as objects with their code. */
const HOLDS_ERRORS = 4;
const ERROR_SIGN = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/;
const LONGEST_CALL = 20_000;

/** What the functions said with their errors, newest last; shown beside the grid. */
export interface FunctionError {
  readonly name: string;
  readonly sign: string;
  readonly message: string;
}

const asScalar = (value: unknown): Scalar => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  const entity = value as { readonly basicValue?: unknown };
  return 'basicValue' in entity ? asScalar(entity.basicValue) : '#VALUE!';
};

/** An error in a cell comes from the engine as the text of its sign. */
const holdsError = (value: Value): boolean =>
  isMatrix(value) ? value.flat().some(holdsErrorSign) : holdsErrorSign(value);

const holdsErrorSign = (value: unknown): boolean => typeof value === 'string' && ERROR_SIGN.test(value);

const asWireScalar = (value: unknown): unknown => (holdsErrorSign(value) ? { code: value } : value);

const asWireValue = (value: Value): unknown =>
  isMatrix(value) ? value.map(line => line.map(asWireScalar)) : asWireScalar(value);

const isMatrix = (value: unknown): value is readonly (readonly unknown[])[] =>
  Array.isArray(value) && value.every(Array.isArray);

const asEngineValue = (value: unknown): EngineValue =>
  isMatrix(value) ? value.map(line => line.map(asScalar)) : asScalar(value);

/** One parameter as the function declares it: a matrix, or a single value. */
function argument(parameter: FunctionParameter | undefined, given: EngineValue | undefined): Value {
  if (given === undefined || given === null) return null;
  const blankAsText = (cell: Scalar): Scalar => cell ?? '';
  if (parameter?.dimensionality === 'matrix')
    return isMatrix(given) ? given.map(line => line.map(blankAsText)) : [[blankAsText(given)]];
  return isMatrix(given) ? (given[0]?.[0] ?? '') : given;
}

export class CustomFunctionCaller implements FunctionResults {
  readonly errors: FunctionError[] = [];
  private readonly pending = new Map<number, (result: readonly unknown[]) => void>();
  private lastInvocation = 0;

  constructor(private readonly send: (entries: readonly MessageEntry[]) => void) {}

  accept(results: readonly unknown[]): void {
    for (const result of results) {
      if (!Array.isArray(result)) continue;
      const [id] = result as readonly unknown[];
      if (typeof id === 'number') this.pending.get(id)?.(result);
    }
  }

  async call(metadata: FunctionMetadata, given: readonly EngineValue[]): Promise<EngineValue> {
    this.lastInvocation += 1;
    const id = this.lastInvocation;
    const count = Math.max(metadata.parameters.length, given.length);
    const values = Array.from({ length: count }, (_, index) =>
      argument(metadata.parameters[Math.min(index, metadata.parameters.length - 1)], given[index]),
    );
    const result = await new Promise<readonly unknown[]>(resolve => {
      const timer = setTimeout(() => {
        this.settleCall(id, resolve, [id, false, 'no answer', 7]);
      }, LONGEST_CALL);
      this.pending.set(id, answer => {
        clearTimeout(timer);
        this.settleCall(id, resolve, answer);
      });
      this.send([
        {
          messageCategory: CATEGORY.customFunctions,
          messageType: INVOKE,
          targetId: '',
          message: JSON.stringify([
            id,
            metadata.id,
            values.map(asWireValue),
            null,
            values.some(holdsError) ? HOLDS_ERRORS : 0,
          ]),
          id: `function-${id}`,
        },
      ]);
    });
    const [, succeeded, value, code] = result;
    if (succeeded === true) return asEngineValue(value);
    const sign = SIGNS[Number(code)] ?? '#VALUE!';
    this.errors.push({ name: metadata.name, sign, message: String(value ?? '') });
    if (this.errors.length > 100) this.errors.shift();
    return sign;
  }

  private settleCall(
    id: number,
    resolve: (result: readonly unknown[]) => void,
    answer: readonly unknown[],
  ): void {
    this.pending.delete(id);
    resolve(answer);
  }
}

/** A blank cell is null, where the engine's own custom functions are given 0. */
const scalarOf = (object: BaseValueObject | null | undefined | void): Scalar =>
  !object || object.isNull() ? null : object.getValue();

const engineValueOf = (object: BaseValueObject): EngineValue =>
  object instanceof ArrayValueObject
    ? object.getArrayValue().map(line => line.map(scalarOf))
    : scalarOf(object);

function valueObjectOf(value: EngineValue): BaseValueObject {
  if (!isMatrix(value)) return ValueObjectFactory.create(value ?? '');
  return ArrayValueObject.create({
    calculateValueList: value.map(line => line.map(cell => ValueObjectFactory.create(cell ?? ''))),
    rowCount: value.length,
    columnCount: value[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** Takes the engine's own objects instead of plain values, because only they tell a blank cell from 0. */
class ProtocolFunction extends AsyncCustomFunction {
  constructor(
    name: string,
    private readonly answer: (given: readonly EngineValue[]) => Promise<EngineValue>,
  ) {
    super(name);
  }

  override isCustom(): boolean {
    return false;
  }

  /** The engine awaits what an asynchronous function gives; its type does not say so. */
  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const answer = this.answer(variants.map(engineValueOf)).then(valueObjectOf);
    return answer as unknown as BaseValueObject;
  }
}

/** Makes the functions known to the engine under `NAMESPACE.NAME`; their results come over the connection. */
export function registerFunctions(
  mirror: UniverMirror,
  connection: Connection,
  namespace: string,
  functions: readonly FunctionMetadata[],
): CustomFunctionCaller {
  const caller = new CustomFunctionCaller(connection.send);
  connection.session.functionResults = caller;
  const injector = mirror.univer.__getInjector();
  const service = injector.get(IRegisterFunctionService);
  const executors = injector.get(IFunctionService);
  for (const metadata of functions) {
    const name = `${namespace}.${metadata.name}`.toUpperCase();
    service.registerAsyncFunction({
      name,
      description: {
        functionName: name,
        functionType: FunctionType.User,
        description: metadata.description ?? name,
        abstract: metadata.description ?? name,
        functionParameter: metadata.parameters.map(parameter => ({
          name: parameter.name,
          detail: parameter.description ?? '',
          example: '',
          require: parameter.optional ? 0 : 1,
          repeat: parameter.repeating ? 1 : 0,
        })),
      },
      func: () => null,
    });
    executors.registerExecutors(new ProtocolFunction(name, given => caller.call(metadata, given)));
  }
  return caller;
}
