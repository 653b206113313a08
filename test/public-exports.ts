import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The folder of the project, as the compiler writes it. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replaceAll('\\', '/');

/** The source file of each entry, as the build has them. */
export const entries: ReadonlyMap<string, string> = new Map(
  Object.entries(JSON.parse(readFileSync(`${ROOT}.config/entries.json`, 'utf8')) as Readonly<Record<string, string>>),
);

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(`${ROOT}tsconfig.json`, ts.sys.readFile).config,
  ts.sys,
  ROOT,
);
const program = ts.createProgram(
  [...entries.values()].map((file) => ROOT + file),
  options,
);

export const checker = program.getTypeChecker();

/** What a name stands for, where it comes from. */
export function resolved(symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** What an entry exports, values and types, by the names it has there. */
export function exportsOf(file: string): ReadonlyMap<string, ts.Symbol> {
  const source = program.getSourceFile(ROOT + file);
  const module = source && checker.getSymbolAtLocation(source);
  const exported = module === undefined ? [] : checker.getExportsOfModule(module);
  return new Map(exported.map((symbol) => [symbol.name, resolved(symbol)]));
}
