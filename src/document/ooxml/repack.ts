import type { OoxmlPackage } from './open-package.ts';
import { type PackedPart, packPart } from './zip-write.ts';

/**
 * The parts of a package in their order, each as it stands in the file unless it changed; new ones last. Names are compared
 * without case: a part of the same name is never written twice.
 */
export function repacked(file: OoxmlPackage, changed: ReadonlyMap<string, string>): readonly PackedPart[] {
  const left = new Map([...changed].map(([name, source]) => [name.toLowerCase(), { name, source }] as const));
  const parts: PackedPart[] = [];
  for (const [name, entry] of file.entries) {
    const part = left.get(name.toLowerCase());
    parts.push(part === undefined ? entry : packPart(name, asUtf8(part.source)));
    left.delete(name.toLowerCase());
  }
  for (const { name, source } of left.values()) parts.push(packPart(name, asUtf8(source)));
  return parts;
}

/** What was read from UTF-16 is written as UTF-8, and must say so. */
function asUtf8(source: string): string {
  return source.replace(/^<\?xml\s[^>]*?\?>/, (declaration) =>
    declaration.replace(/(\sencoding\s*=\s*)(?:"[^"]*"|'[^']*')/, '$1"UTF-8"'),
  );
}
