/** The same shape with every level readonly: what the library takes in and hands out. Texts first: an open code is a text. */
export type Immutable<T> = T extends string
  ? T
  : T extends (infer Item)[]
    ? readonly Immutable<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Immutable<T[Key]> }
      : T;
