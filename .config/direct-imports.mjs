// Leads each import to the file that declares the name. A folder's `index.ts` is its front door in the source; but whoever imports one
// name through it would load all that stands behind it, because chunks are cut by files.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import ts from 'typescript';

const parse = (path, source) => ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
/** The index of the plans holds their data in a build, and stays. */
const isDoor = (path) => path.endsWith('/index.ts') && !path.endsWith('/plans/index.ts') && existsSync(path);
const doors = new Map();

/** What an index passes on: its names, each with the file and the name there. */
function namesOf(door) {
  const known = doors.get(door);
  if (known !== undefined) return known;
  const names = new Map();
  doors.set(door, names);
  for (const statement of parse(door, readFileSync(door, 'utf8')).statements) {
    if (!ts.isExportDeclaration(statement) || statement.isTypeOnly) continue;
    const { exportClause, moduleSpecifier } = statement;
    if (moduleSpecifier === undefined || exportClause === undefined || !ts.isNamedExports(exportClause)) continue;
    const from = resolve(dirname(door), moduleSpecifier.text);
    for (const { name, propertyName, isTypeOnly } of exportClause.elements)
      if (!isTypeOnly) names.set(name.text, declared(from, (propertyName ?? name).text));
  }
  return names;
}

const declared = (path, name) => (isDoor(path) ? namesOf(path).get(name) : undefined) ?? { path, name };

/** The source with its imports and exports of others' names through an index led to where each is declared. */
export function directImports(source, path) {
  let text = '';
  let from = 0;
  const file = parse(path, source);
  for (const statement of file.statements) {
    const clause = ts.isImportDeclaration(statement)
      ? statement.importClause?.namedBindings
      : ts.isExportDeclaration(statement)
        ? statement.exportClause
        : undefined;
    if (clause === undefined || !(ts.isNamedImports(clause) || ts.isNamedExports(clause))) continue;
    if (statement.isTypeOnly || statement.importClause?.isTypeOnly || statement.moduleSpecifier === undefined) continue;
    const target = resolve(dirname(path), statement.moduleSpecifier.text);
    if (!isDoor(target)) continue;
    const word = ts.isImportDeclaration(statement) ? 'import' : 'export';
    const lines = clause.elements
      .filter(({ isTypeOnly }) => !isTypeOnly)
      .map(({ name, propertyName }) => {
        const found = declared(target, (propertyName ?? name).text);
        const place = relative(dirname(path), found.path);
        return `${word} { ${found.name} as ${name.text} } from './${place}';`;
      });
    text += source.slice(from, statement.getStart(file)) + lines.join(' ');
    from = statement.getEnd();
  }
  return text + source.slice(from);
}
