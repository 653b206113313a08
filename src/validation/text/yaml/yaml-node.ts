/** A part of a YAML text with the offset at which it starts; `anchor` is the name that aliases call it by. */
export type YamlNode = YamlScalar | YamlMap | YamlSeq | YamlAlias;

/** A single value, resolved by the core schema. */
export interface YamlScalar {
  readonly kind: 'scalar';
  readonly offset: number;
  readonly anchor?: string | undefined;
  readonly value: string | number | boolean | null;
}

/** Pairs of keys and values, in the order of the text; keys may repeat. */
export interface YamlMap {
  readonly kind: 'map';
  readonly offset: number;
  readonly anchor?: string | undefined;
  readonly pairs: readonly (readonly [key: YamlNode, value: YamlNode])[];
}

export interface YamlSeq {
  readonly kind: 'seq';
  readonly offset: number;
  readonly anchor?: string | undefined;
  readonly items: readonly YamlNode[];
}

/** A name that stands for the last node so named. */
export interface YamlAlias {
  readonly kind: 'alias';
  readonly offset: number;
  readonly anchor?: undefined;
  readonly name: string;
}
