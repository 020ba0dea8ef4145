// What screens keep while another screen is shown: picked files, filters, previews. Lives as long as the runtime,
// so that closing the pane loses nothing.

export class KeptState {
  readonly #values = new Map<string, unknown>();
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The same object until it is set again. A name belongs to one kind of value. */
  get<T>(name: string, initial: T): T {
    return this.#values.has(name) ? (this.#values.get(name) as T) : initial;
  }

  set(name: string, value: unknown): void {
    this.#values.set(name, value);
    for (const listener of this.#listeners) listener();
  }
}
