/** A part that is fetched when somebody first asks for it, once however many ask; after a failure the next one who asks tries again. */
export class Later<Part> {
  /** null until it is there. */
  part: Part | null = null;
  readonly #load: () => Promise<Part>;
  #asking: Promise<Part | null> | null = null;

  constructor(load: () => Promise<Part>) {
    this.#load = load;
  }

  /** Resolves to null where it cannot be had now. */
  readonly get = (): Promise<Part | null> => {
    this.#asking ??= this.#load().then(
      (part) => {
        this.part = part;
        return part;
      },
      () => {
        this.#asking = null;
        return null;
      },
    );
    return this.#asking;
  };
}
