// Answers `load`: picks scalars along paths such as `name`, `format/fill/color`, `tables/columns/name`, `*`.

import { gap } from '../model/errors';
import type { HostObject } from './object-type';
import type { Session } from './session';
import type { QueryInfo } from './wire';

const wireName = (name: string): string =>
  name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1);

interface Selection {
  all: boolean;
  readonly scalars: Set<string>;
  readonly objects: Map<string, string[][]>;
}

function select(object: HostObject, paths: readonly (readonly string[])[]): Selection {
  const selection: Selection = { all: paths.length === 0, scalars: new Set(), objects: new Map() };
  for (const [head = '', ...rest] of paths) {
    if (head === '*' || head === '') selection.all = true;
    else if (head === '$none') continue;
    else if (rest.length === 0 && object.hasScalar(wireName(head))) selection.scalars.add(wireName(head));
    else {
      const name = wireName(head);
      const nested = selection.objects.get(name) ?? [];
      nested.push(rest.length === 0 ? ['*'] : rest);
      selection.objects.set(name, nested);
    }
  }
  return selection;
}

type Answer = Record<string, unknown> | null;

function answerObject(object: HostObject, paths: readonly (readonly string[])[], session: Session): Answer {
  if (object.isNull) return null;
  const selection = select(object, paths);
  const answer: Record<string, unknown> = identityOf(object);
  const names = selection.all ? object.scalarNames : [...selection.scalars];
  for (const name of names) answer[name] = object.read(name, session);
  for (const [name, nested] of selection.objects) {
    if (!object.hasObject(name)) throw gap(`${object.typeName}.${name}`);
    answer[name] = answerQuery(object.navigate(name, session), nested, session, {});
  }
  return answer;
}

function answerQuery(
  object: HostObject,
  paths: readonly (readonly string[])[],
  session: Session,
  info: QueryInfo,
): Answer {
  const items = object.items(session);
  if (items === null) return answerObject(object, paths, session);
  const own = paths.filter(([head = '', ...rest]) => rest.length === 0 && object.hasScalar(wireName(head)));
  const forItems = paths
    .filter(path => !own.includes(path))
    .map(path => (path[0] === 'items' ? path.slice(1) : path))
    .filter(path => path.length > 0);
  const answer: Record<string, unknown> = identityOf(object);
  for (const [head = ''] of own) answer[wireName(head)] = object.read(wireName(head), session);
  if (paths.length === 0) for (const name of object.scalarNames) answer[name] = object.read(name, session);
  if (own.length > 0 && forItems.length === 0) return answer;
  const from = info.Skip ?? 0;
  const shown = items.slice(from, info.Top === undefined ? undefined : from + info.Top);
  answer['_Items'] = shown.map(item => answerObject(item, forItems, session));
  return answer;
}

/** What every answer about an object carries. */
export const identityOf = (object: HostObject): Record<string, unknown> => ({
  ...(object.referenceId === null ? {} : { _ReferenceId: object.referenceId }),
  ...object.identity(),
});

export function query(object: HostObject, info: QueryInfo, session: Session): Answer {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? [])].map(path => path.split('/'));
  return answerQuery(object, paths, session, info);
}
