// Runs one batch: actions in their order; at the first error the rest is not run and what was done stays, as in Excel.

import { gap, HostError } from '../model/errors';
import { Args } from './args';
import { NULL_OBJECT, type HostObject } from './object-type';
import { identityOf, query } from './query';
import type { Session } from './session';
import {
  ACTION,
  PATH,
  type ActionInfo,
  type ArgumentInfo,
  type ObjectPathInfo,
  type RequestBody,
  type ResponseBody,
} from './wire';

/** Gives the objects that no other object leads to. */
export interface Roots {
  readonly global: HostObject;
  /** By the service's full name; throws for an unknown one. */
  create(name: string): HostObject;
}

/** Objects by which formats are set: what they are given waits, so that cells take it once. */
const GIVES_LOOKS = /^(RangeFormat|RangeFont|RangeFill|RangeBorder|FormatProtection)$/;
/** Methods that only name cells or parts. */
const LOOKS_AT_NOTHING =
  /^Get(Item(OrNullObject)?|Range(ByIndexes)?|HeaderRowRange|DataBodyRange|Cell|Column|Row)$/;

class Batch {
  private readonly resolved = new Map<number, HostObject>();
  location = '';

  constructor(
    private readonly body: RequestBody,
    private readonly roots: Roots,
    private readonly session: Session,
  ) {}

  async run(action: ActionInfo): Promise<unknown> {
    switch (action.ActionType) {
      case ACTION.instantiate: {
        const object = await this.resolve(action.ObjectPathId);
        return object.isNull ? null : identityOf(object);
      }
      case ACTION.query: {
        const object = await this.resolve(action.ObjectPathId);
        await this.session.applyFormats();
        await this.session.settle();
        this.location = `${object.typeName}.load`;
        return query(object, action.QueryInfo ?? {}, this.session);
      }
      case ACTION.method:
        return this.callMethod(action);
      case ACTION.setProperty: {
        const object = await this.resolve(action.ObjectPathId);
        this.location = locationOf(object, action.Name);
        if (!GIVES_LOOKS.test(object.typeName)) await this.session.applyFormats();
        object.write(action.Name, action.ArgumentInfo?.Arguments?.[0] ?? null, this.session);
        return null;
      }
      default:
        throw gap(`actions of type ${action.ActionType} (${action.Name})`);
    }
  }

  private async callMethod(action: ActionInfo): Promise<unknown> {
    const object = await this.resolve(action.ObjectPathId);
    if (object.isNull) return null;
    this.location = locationOf(object, action.Name);
    await this.session.applyFormats();
    if (action.Name === '_KeepReference') {
      this.session.retain(object);
      return null;
    }
    const result = await object.call(action.Name, await this.argsOf(action.ArgumentInfo), this.session);
    if (isHostObject(result)) return result.isNull ? null : identityOf(result);
    return result ?? null;
  }

  private async resolve(id: number): Promise<HostObject> {
    const known = this.resolved.get(id);
    if (known) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new HostError('InvalidArgument', `The batch names no object path ${id}.`);
    const object = await this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  private async follow(path: ObjectPathInfo): Promise<HostObject> {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.roots.global;
      case PATH.newObject:
        return this.roots.create(path.Name);
      case PATH.nullObject:
        return NULL_OBJECT;
      case PATH.reference: {
        const retained = this.session.references.get(path.Name);
        if (retained) return retained;
        throw new HostError('InvalidReference', `The reference ${path.Name} is not valid any more.`);
      }
      default:
        return this.followFrom(await this.resolve(path.ParentObjectPathId ?? 0), path);
    }
  }

  private async followFrom(parent: HostObject, path: ObjectPathInfo): Promise<HostObject> {
    if (parent.isNull) return NULL_OBJECT;
    const args = await this.argsOf(path.ArgumentInfo);
    this.location = locationOf(parent, path.Name === '' ? 'getItem' : path.Name);
    switch (path.ObjectPathType) {
      case PATH.property:
        return parent.navigate(path.Name, this.session);
      case PATH.indexer:
        return parent.index(args, this.session);
      case PATH.method: {
        if (!LOOKS_AT_NOTHING.test(path.Name)) await this.session.applyFormats();
        const result = await parent.call(path.Name, args, this.session);
        if (isHostObject(result)) return result;
        throw gap(`${parent.typeName}.${path.Name}() as an object`);
      }
      default:
        throw gap(`object paths of type ${path.ObjectPathType}`);
    }
  }

  private async argsOf(info: ArgumentInfo | undefined): Promise<Args> {
    const objects: (HostObject | null)[] = [];
    for (const id of info?.ReferencedObjectPathIds ?? []) {
      if (typeof id === 'object' && id !== null && JSON.stringify(id).replace(/[[\]0,]/g, '') !== '')
        throw gap('objects nested in an argument');
      objects.push(typeof id === 'number' && id !== 0 ? await this.resolve(id) : null);
    }
    return new Args(info?.Arguments ?? [], objects);
  }
}

const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && 'typeName' in value && 'navigate' in value;

const locationOf = (object: HostObject, member: string): string =>
  `${object.typeName}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;

/** Never throws: a failure is reported in the response, as Excel does. */
export async function runBatch(body: RequestBody, roots: Roots, session: Session): Promise<ResponseBody> {
  const response: ResponseBody = { Results: [], TraceIds: [] };
  const batch = new Batch(body, roots, session);
  session.beginStretch();
  for (const [index, action] of body.Actions.entries()) {
    await session.pauseIfLong();
    if (action.ActionType === ACTION.trace) {
      response.TraceIds.push(action.Id);
      response.Results.push({ ActionId: action.Id, Value: null });
      continue;
    }
    try {
      response.Results.push({ ActionId: action.Id, Value: await batch.run(action) });
    } catch (error) {
      response.Error = {
        Code: error instanceof HostError ? error.code : 'GeneralException',
        Message: error instanceof Error ? error.message : String(error),
        Location: batch.location,
        ActionIndex: index,
      };
      if (!(error instanceof HostError)) console.error('embedded host:', error);
      break;
    }
  }
  await session.applyFormats();
  return response;
}
