// The add-in's custom functions in the grid: called by the formula engine, computed by the add-in through the
// real protocol. The metadata JSON is the host's to read, as in Excel.

import {
  ArrayValueObject,
  AsyncCustomFunction,
  FunctionType,
  IFunctionService,
  StringValueObject,
  ValueObjectFactory,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import { IRegisterFunctionService } from '@univerjs/sheets-formula';
import type { Connection } from '../protocol/connection';
import { CustomFunctionCaller, type FunctionMetadata } from './function-caller';
import type { FormulaPlace } from './function-messages';
import { holdsErrorSign, isMatrix, type EngineValue, type Scalar } from './function-values';
import type { UniverMirror } from './mirror';

export { CustomFunctionCaller, type FunctionMetadata } from './function-caller';

/** A blank cell is null, where the engine's own custom functions are given 0. */
const scalarOf = (object: BaseValueObject | null | undefined | void): Scalar =>
  !object || object.isNull() ? null : object.getValue();

const engineValueOf = (object: BaseValueObject): EngineValue =>
  object instanceof ArrayValueObject
    ? object.getArrayValue().map(line => line.map(scalarOf))
    : scalarOf(object);

/** A text stays a text, though it looks like a number or a date. */
const scalarObjectOf = (cell: Scalar): BaseValueObject =>
  typeof cell === 'string' && !holdsErrorSign(cell)
    ? StringValueObject.create(cell)
    : ValueObjectFactory.create(cell ?? '');

function valueObjectOf(value: EngineValue): BaseValueObject {
  if (!isMatrix(value)) return scalarObjectOf(value);
  return ArrayValueObject.create({
    calculateValueList: value.map(line => line.map(scalarObjectOf)),
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
    private readonly answer: (
      given: readonly EngineValue[],
      place: FormulaPlace | null,
    ) => Promise<EngineValue>,
  ) {
    super(name);
  }

  override isCustom(): boolean {
    return false;
  }

  /** The engine would read "05/6/2018" as the sixth of May. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  /** The engine awaits what an asynchronous function gives; its type does not say so. */
  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const { subUnitId: sheetId, row, column } = this;
    const place = sheetId && row >= 0 ? { sheetId, row, column } : null;
    const answer = this.answer(variants.map(engineValueOf), place).then(valueObjectOf);
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
    executors.registerExecutors(
      new ProtocolFunction(name, (given, place) => caller.call(metadata, given, place)),
    );
  }
  return caller;
}
