type Optional<T> = {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};
type Certain<T> = { [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key] };

/** An object without the keys whose value is undefined: what is not known is not said. */
export function defined<T extends object>(values: T): Optional<T> & Certain<T> {
  const known = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as Optional<T> & Certain<T>;
}
