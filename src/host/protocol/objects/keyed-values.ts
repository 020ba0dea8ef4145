// Collections of keys and values: custom properties of the workbook and of sheets, and settings.

import { invalidArgument } from '../../model/errors';
import type { Plain } from '../../model/parts';
import { bind, collection, type ObjectType } from '../object-type';

interface Entry<V extends Plain> {
  readonly map: Map<string, V>;
  readonly key: string;
}

interface Options<V extends Plain> {
  readonly collectionName: string;
  readonly itemName: string;
  /** Checks a value; throws `InvalidArgument`. */
  readonly read: (value: unknown) => V;
  /** Keys are found without regard to case. */
  readonly foldCase: boolean;
  readonly withType: boolean;
}

const typeOf = (value: Plain): string =>
  typeof value === 'number' ? 'Number' : typeof value === 'boolean' ? 'Boolean' : 'String';

export function keyedValues<V extends Plain>(options: Options<V>): ObjectType<Map<string, V>> {
  const find = (map: Map<string, V>, wanted: string): string | null => {
    const folded = wanted.toLowerCase();
    for (const key of map.keys())
      if (options.foldCase ? key.toLowerCase() === folded : key === wanted) return key;
    return null;
  };
  const item: ObjectType<Entry<V>> = {
    name: options.itemName,
    identity: entry => (options.withType ? { Key: entry.key } : { _Id: entry.key }),
    scalars: {
      ...(options.withType ? {} : { _Id: { get: (entry: Entry<V>) => entry.key } }),
      Key: { get: entry => entry.key },
      Value: {
        get: entry => entry.map.get(entry.key) ?? null,
        set: (entry, value) => {
          entry.map.set(entry.key, options.read(value));
        },
      },
      ...(options.withType
        ? { Type: { get: (entry: Entry<V>) => typeOf(entry.map.get(entry.key) ?? null) } }
        : {}),
    },
    methods: {
      Delete: entry => {
        entry.map.delete(entry.key);
        return undefined;
      },
    },
  };
  return collection<Map<string, V>, Entry<V>>(
    options.collectionName,
    map => [...map.keys()].map(key => ({ map, key })),
    entry => bind(item, entry),
    (map, wanted) => {
      const key = find(map, String(wanted));
      return key === null ? null : { map, key };
    },
    {
      methods: {
        Add: (map, args) => {
          const wanted = args.text(0);
          if (wanted === '' || wanted.length > 255) throw invalidArgument('a key has 1 to 255 characters');
          const key = find(map, wanted) ?? wanted;
          map.set(key, options.read(args.raw(1)));
          return bind(item, { map, key });
        },
        DeleteAll: map => {
          map.clear();
          return undefined;
        },
      },
    },
  );
}
