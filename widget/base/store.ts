/** State without DOM: elements watch it and draw again when it says that it changed. */
export class Store {
  readonly #watchers = new Set<() => void>();

  /** Gives a function that ends the watch. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  changed(): void {
    for (const watcher of this.#watchers) watcher();
  }
}
