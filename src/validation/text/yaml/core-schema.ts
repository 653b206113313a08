/** What a plain text stands for in the core schema of YAML 1.2 (section 10.3). */
export function resolvePlain(text: string): string | number | boolean | null {
  if (/^(?:~|null|Null|NULL)?$/.test(text)) return null;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  return numberOf(text) ?? text;
}

/** A tag of the core schema: what a value is said to be. */
export type CoreTag = 'str' | 'int' | 'float' | 'bool' | 'null' | 'map' | 'seq';

const CORE_TAG = /^!(?:!|<tag:yaml\.org,2002:)(str|int|float|bool|null|map|seq)>?$/;

/** The core tag that a text names; `!` alone says that a scalar is a text. `undefined` for any other tag. */
export function coreTag(text: string): CoreTag | '!' | undefined {
  return text === '!' ? '!' : (CORE_TAG.exec(text)?.[1] as CoreTag | undefined);
}

/** A scalar with a tag; `undefined` when it is not what the tag says. */
export function resolveTagged(text: string, tag: CoreTag | '!'): string | number | boolean | null | undefined {
  if (tag === '!' || tag === 'str') return text;
  const value = resolvePlain(text);
  const isIt = {
    int: typeof value === 'number' && /^[-+]?\d+$|^0[ox]/.test(text),
    float: typeof value === 'number',
    bool: typeof value === 'boolean',
    null: value === null,
    map: false,
    seq: false,
  }[tag];
  return isIt ? value : undefined;
}

function numberOf(text: string): number | undefined {
  // Nearly all texts begin with a letter: they are let go at once.
  if (!/^[-+.\d]/.test(text)) return undefined;
  if (/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(text)) return Number(text);
  if (/^0o[0-7]+$|^0x[\da-fA-F]+$/.test(text)) return Number(text);
  if (/^[-+]?\.(?:inf|Inf|INF)$/.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  return /^\.(?:nan|NaN|NAN)$/.test(text) ? Number.NaN : undefined;
}
