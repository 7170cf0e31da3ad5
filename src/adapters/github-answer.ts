/** What came back is not what GitHub promises at this place: an error page, a cut or a strange JSON. */
export class ShapeError extends Error {
  override readonly name = "ShapeError";
}

/**
 * One value of an API's answer, with its path for messages. Readers take what they need out of it and get domain
 * values or a {@link ShapeError}; nothing inside the program ever sees the raw JSON.
 */
export class Answer {
  readonly #value: unknown;
  readonly #path: string;

  constructor(value: unknown, path = "the answer") {
    this.#value = value;
    this.#path = path;
  }

  /** A member of an object; a missing one is an answer whose readers all refuse, except {@link optional}. */
  field(name: string): Answer {
    const value = this.#value;
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw this.#not("an object");
    const member: unknown = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
    return new Answer(member, `${this.#path}.${name}`);
  }

  text(): string {
    if (typeof this.#value !== "string") throw this.#not("text");
    return this.#value;
  }

  /** Text of one form, such as a commit's id. */
  matching(form: RegExp): string {
    const text = this.text();
    if (!form.test(text)) throw new ShapeError(`${this.#path} is not of the form ${form.source}`);
    return text;
  }

  /** A whole number from 0 on. */
  count(): number {
    const value = this.#value;
    if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) throw this.#not("a number");
    return value;
  }

  flag(): boolean {
    if (typeof this.#value !== "boolean") throw this.#not("true or false");
    return this.#value;
  }

  list(): Answer[] {
    if (!Array.isArray(this.#value)) throw this.#not("a list");
    return this.#value.map((item: unknown, index) => new Answer(item, `${this.#path}[${index}]`));
  }

  /** Undefined for null and for what is not there, else what the reader makes of it. */
  optional<T>(read: (answer: Answer) => T): T | undefined {
    return this.#value === null || this.#value === undefined ? undefined : read(this);
  }

  /** What the reader makes of it; undefined where it is of another shape, as what anybody may have written. */
  attempt<T>(read: (answer: Answer) => T): T | undefined {
    try {
      return read(this);
    } catch (error) {
      if (error instanceof ShapeError) return undefined;
      throw error;
    }
  }

  #not(wanted: string): ShapeError {
    const value = this.#value;
    const got = value === null ? "null" : Array.isArray(value) ? "a list" : `of type ${typeof value}`;
    return new ShapeError(
      value === undefined ? `${this.#path} is missing` : `${this.#path} is ${got}, not ${wanted}`,
    );
  }
}
