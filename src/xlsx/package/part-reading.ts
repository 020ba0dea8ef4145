// What is computed from the text of one part alone: once for each state of the part. Parts are replaced and never
// written into, so that the bytes tell the state; what nobody holds any more is forgotten with them.

/** `compute` gives what nobody changes: the next one who asks gets the same. */
export class PartReading<T> {
  readonly #known = new WeakMap<Uint8Array, { readonly value: T }>();

  constructor(private readonly compute: (xml: string) => T) {}

  of(bytes: Uint8Array, text: () => string): T {
    const known = this.#known.get(bytes);
    if (known) return known.value;
    const value = this.compute(text());
    this.#known.set(bytes, { value });
    return value;
  }
}
