// How a class of Office.js is described: its scalars, its objects, its methods. What a description lacks fails by name.

import { gap, HostError } from '../model/errors';
import type { Plain } from '../model/parts';
import type { Args } from './args';
import type { Session } from './session';

export interface Scalar<T> {
  get(target: T, session: Session): Plain;
  /** Absent for what cannot be set. */
  set?(target: T, value: unknown, session: Session): void;
}

type MethodResult = HostObject | Plain | undefined;

export interface ObjectType<T> {
  /** As Office.js names the class. */
  readonly name: string;
  /** Properties by which the client finds the object again; sent with every answer. */
  readonly identity?: (target: T) => Readonly<Record<string, Plain>>;
  /** By wire name. */
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly objects?: Readonly<Record<string, (target: T, session: Session) => HostObject>>;
  readonly methods?: Readonly<
    Record<string, (target: T, args: Args, session: Session) => MethodResult | Promise<MethodResult>>
  >;
  readonly items?: (target: T, session: Session) => readonly HostObject[];
  readonly indexer?: (target: T, args: Args, session: Session) => HostObject;
}

/** An object that a batch can talk to. */
export interface HostObject {
  readonly typeName: string;
  readonly isNull: boolean;
  /** Set once the client asked to keep it. */
  referenceId: string | null;
  identity(): Readonly<Record<string, Plain>>;
  readonly scalarNames: readonly string[];
  hasScalar(name: string): boolean;
  hasObject(name: string): boolean;
  read(name: string, session: Session): Plain;
  write(name: string, value: unknown, session: Session): void;
  navigate(name: string, session: Session): HostObject;
  call(name: string, args: Args, session: Session): Promise<MethodResult>;
  index(args: Args, session: Session): HostObject;
  items(session: Session): readonly HostObject[] | null;
  /** The model's object behind it. */
  readonly target: unknown;
}

export function bind<T>(type: ObjectType<T>, target: T): HostObject {
  const lacks = (member: string): HostError => gap(`${type.name}.${member}`);
  return {
    typeName: type.name,
    target,
    isNull: false,
    referenceId: null,
    scalarNames: Object.keys(type.scalars ?? {}),
    identity: () => type.identity?.(target) ?? {},
    hasScalar: name => type.scalars?.[name] !== undefined,
    hasObject: name => type.objects?.[name] !== undefined,
    read(name, session) {
      const scalar = type.scalars?.[name];
      if (!scalar) throw lacks(name);
      return scalar.get(target, session);
    },
    write(name, value, session) {
      const scalar = type.scalars?.[name];
      if (!scalar?.set) throw lacks(`${name} = …`);
      scalar.set(target, value, session);
    },
    navigate(name, session) {
      const object = type.objects?.[name];
      if (!object) throw lacks(name);
      return object(target, session);
    },
    async call(name, args, session) {
      const method = type.methods?.[name];
      if (!method) throw lacks(`${name}()`);
      const result = await method(target, args, session);
      args.assertAllRead(`${type.name}.${name}`);
      return result;
    },
    index(args, session) {
      if (!type.indexer) throw lacks('getItem()');
      return type.indexer(target, args, session);
    },
    items: session => type.items?.(target, session) ?? null,
  };
}

/** What `…OrNullObject` gives for something that is not there: every further call on it gives the same. */
export const NULL_OBJECT: HostObject = {
  typeName: 'null',
  target: null,
  isNull: true,
  referenceId: null,
  scalarNames: [],
  identity: () => ({}),
  hasScalar: () => true,
  hasObject: () => true,
  read: () => null,
  write: () => undefined,
  navigate: () => NULL_OBJECT,
  call: () => Promise.resolve(NULL_OBJECT),
  index: () => NULL_OBJECT,
  items: () => null,
};

/** Narrows a collection's description to those parts that all collections share. */
export function collection<T, I>(
  name: string,
  list: (target: T, session: Session) => readonly I[],
  wrap: (item: I) => HostObject,
  find: (target: T, key: string | number, session: Session) => I | null,
  more: Partial<ObjectType<T>> = {},
): ObjectType<T> {
  const found = (target: T, key: string | number, session: Session): HostObject => {
    const item = find(target, key, session);
    if (item === null) throw new HostError('ItemNotFound', `The requested resource doesn't exist. (${key})`);
    return wrap(item);
  };
  const type: ObjectType<T> = {
    name,
    items: (target, session) => list(target, session).map(wrap),
    indexer: (target, args, session) => found(target, args.key(0), session),
    ...more,
    scalars: { Count: { get: (target, session) => list(target, session).length }, ...more.scalars },
    methods: {
      GetItem: (target, args, session) => found(target, args.key(0), session),
      GetItemOrNullObject: (target, args, session) => {
        const item = find(target, args.key(0), session);
        return item === null ? NULL_OBJECT : wrap(item);
      },
      GetItemAt: (target, args, session) => {
        const index = args.integer(0);
        const item = list(target, session)[index];
        if (item === undefined) throw new HostError('InvalidArgument', `${name} has no item ${index}.`);
        return wrap(item);
      },
      GetCount: (target, _args, session) => list(target, session).length,
      ...more.methods,
    },
  };
  return type;
}
