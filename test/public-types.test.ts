import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { checker, entries, exportsOf, ROOT, resolved } from './public-exports.ts';

/** The types of ours that the declaration of a symbol names: what a program must be able to name to use it. */
function namedBy(symbol: ts.Symbol): ReadonlySet<ts.Symbol> {
  const named = new Set<ts.Symbol>();
  const addNode = (node: ts.Node): void => {
    if (ts.isBlock(node) || (ts.isPropertyDeclaration(node) && isPrivate(node))) return;
    if (ts.isTypeReferenceNode(node)) add(checker.getSymbolAtLocation(node.typeName));
    if (ts.isExpressionWithTypeArguments(node)) add(checker.getSymbolAtLocation(node.expression));
    ts.forEachChild(node, addNode);
  };
  const add = (found: ts.Symbol | undefined): void => {
    if (found === undefined) return;
    const target = resolved(found);
    const [declaration] = target.declarations ?? [];
    if (declaration === undefined || target.flags & ts.SymbolFlags.TypeParameter) return;
    const file = declaration.getSourceFile().fileName;
    if (file.startsWith(`${ROOT}src/`)) named.add(target);
  };
  for (const declaration of symbol.declarations ?? []) {
    const unwritten =
      (ts.isVariableDeclaration(declaration) && declaration.type === undefined) ||
      (ts.isFunctionDeclaration(declaration) && declaration.type === undefined);
    if (unwritten) for (const one of inferredBy(symbol, declaration)) add(one);
    if (ts.isVariableDeclaration(declaration)) {
      if (declaration.type !== undefined) addNode(declaration.type);
    } else addNode(declaration);
  }
  return named;
}

function isPrivate(node: ts.PropertyDeclaration): boolean {
  return ts.getCombinedModifierFlags(node) === ts.ModifierFlags.Private;
}

/** The named types inside a type that nobody wrote down. */
function inferredBy(symbol: ts.Symbol, at: ts.Node): readonly ts.Symbol[] {
  const found: ts.Symbol[] = [];
  const node = checker.typeToTypeNode(
    checker.getTypeOfSymbolAtLocation(symbol, at),
    at,
    ts.NodeBuilderFlags.NoTruncation,
  );
  const visit = (inner: ts.Node): void => {
    if (ts.isTypeReferenceNode(inner) && ts.isIdentifier(inner.typeName)) {
      const { symbol: one } = inner.typeName as unknown as { readonly symbol?: ts.Symbol };
      if (one !== undefined) found.push(one);
    }
    ts.forEachChild(inner, visit);
  };
  if (node !== undefined) visit(node);
  return found;
}

/** What an entry names and does not export, with what names it. */
function missingIn(file: string): readonly string[] {
  const exported = new Set(exportsOf(file).values());
  const missing = new Map<string, string>();
  const seen = new Set<ts.Symbol>(exported);
  const queue: ts.Symbol[] = [...exported];
  for (let symbol = queue.shift(); symbol !== undefined; symbol = queue.shift()) {
    for (const named of namedBy(symbol)) {
      if (seen.has(named)) continue;
      seen.add(named);
      queue.push(named);
      missing.set(
        `${named.name}  (${named.declarations?.[0]?.getSourceFile().fileName.replace(ROOT, '')})`,
        symbol.name,
      );
    }
  }
  return [...missing].map(([name, by]) => `${name}, named by ${by}`).sort();
}

describe('each entry exports every type that its functions take or give', () => {
  it.each([...entries])('%s', (_name, file) => {
    expect(exportsOf(file).size).toBeGreaterThan(0);
    expect(missingIn(file)).toEqual([]);
  });
});
