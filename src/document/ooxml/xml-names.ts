import { canonicalPrefix } from './namespaces.ts';

/** The namespaces declared by one element; those declared around it count too. */
export interface NameScope {
  readonly outer: NameScope | undefined;
  /** Canonical prefixes, by the prefix the file chose; the empty one is the default namespace. */
  readonly prefixes: ReadonlyMap<string, string>;
  /** Names met in this scope, so that each is worked out once. */
  readonly elements: Map<string, string>;
  readonly attributes: Map<string, string>;
}

/** A scope with these declarations, by prefix, inside another. */
export function nameScope(declared: Iterable<readonly [string, string]>, outer?: NameScope): NameScope {
  const prefixes = new Map<string, string>();
  for (const [prefix, uri] of declared) prefixes.set(prefix, canonicalPrefix(uri));
  return { outer, prefixes, elements: new Map(), attributes: new Map() };
}

/** The name of an element under the usual prefix of its namespace; a prefix nobody declared becomes `?`. */
export function elementName(name: string, scope: NameScope): string {
  const known = scope.elements.get(name);
  if (known !== undefined) return known;
  const canonical = resolved(name, name.indexOf(':'), scope);
  scope.elements.set(name, canonical);
  return canonical;
}

/** The same for an attribute, which is in no namespace when it has no prefix. */
export function attributeName(name: string, scope: NameScope): string {
  const known = scope.attributes.get(name);
  if (known !== undefined) return known;
  const colon = name.indexOf(':');
  const canonical = colon < 0 ? name : resolved(name, colon, scope);
  scope.attributes.set(name, canonical);
  return canonical;
}

function resolved(name: string, colon: number, scope: NameScope): string {
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  const usual = lookUp(prefix, scope) ?? (colon < 0 ? '' : '?');
  const local = name.slice(colon + 1);
  return usual === '' ? local : `${usual}:${local}`;
}

function lookUp(prefix: string, scope: NameScope): string | undefined {
  for (let at: NameScope | undefined = scope; at !== undefined; at = at.outer) {
    const found = at.prefixes.get(prefix);
    if (found !== undefined) return found;
  }
  return undefined;
}
