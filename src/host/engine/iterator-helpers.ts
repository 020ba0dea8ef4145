// Iterator helpers (`map`, `filter`, … on iterators), which Univer uses and Node 20 lacks. Import for its effect
// before Univer.

type Step<T, R> = (item: T, index: number) => R;

const prototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as Record<
  string,
  unknown
>;

const helpers: Record<string, unknown> = {
  *map<T, R>(this: Iterable<T>, step: Step<T, R>) {
    let index = 0;
    for (const item of this) yield step(item, index++);
  },
  *filter<T>(this: Iterable<T>, retain: Step<T, boolean>) {
    let index = 0;
    for (const item of this) if (retain(item, index++)) yield item;
  },
  *flatMap<T, R>(this: Iterable<T>, step: Step<T, Iterable<R>>) {
    let index = 0;
    for (const item of this) yield* step(item, index++);
  },
  *take<T>(this: Iterable<T>, count: number) {
    let left = count;
    for (const item of this) {
      if (left <= 0) return;
      left -= 1;
      yield item;
    }
  },
  toArray<T>(this: Iterable<T>) {
    return [...this];
  },
  forEach<T>(this: Iterable<T>, step: Step<T, void>) {
    let index = 0;
    for (const item of this) step(item, index++);
  },
  some<T>(this: Iterable<T>, test: Step<T, boolean>) {
    let index = 0;
    for (const item of this) if (test(item, index++)) return true;
    return false;
  },
  every<T>(this: Iterable<T>, test: Step<T, boolean>) {
    let index = 0;
    for (const item of this) if (!test(item, index++)) return false;
    return true;
  },
  find<T>(this: Iterable<T>, test: Step<T, boolean>) {
    let index = 0;
    for (const item of this) if (test(item, index++)) return item;
    return undefined;
  },
  reduce<T, R>(this: Iterable<T>, step: (sum: R, item: T) => R, start: R) {
    let sum = start;
    for (const item of this) sum = step(sum, item);
    return sum;
  },
};

for (const [name, helper] of Object.entries(helpers))
  if (!(name in prototype))
    Object.defineProperty(prototype, name, { value: helper, configurable: true, writable: true });
