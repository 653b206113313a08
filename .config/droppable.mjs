// Lets a bundler drop every constant that nobody uses. Modules of the library only declare things; but a bundler cannot know that
// `z.strictObject({ … })` or `new RegExp(…)` changes nothing elsewhere, so each such constant is marked as free of effects.
import { readFile } from 'node:fs/promises';
import ts from 'typescript';
import { directImports } from './direct-imports.mjs';

/** Whether evaluating an expression runs anything that a bundler would have to keep. */
function runsSomething(node) {
  if (ts.isFunctionLike(node)) return false;
  const runs =
    ts.isCallExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isSpreadAssignment(node) ||
    ts.isSpreadElement(node) ||
    ts.isTemplateExpression(node) ||
    ts.isComputedPropertyName(node) ||
    ts.isBinaryExpression(node) ||
    ts.isClassExpression(node);
  return runs || ts.forEachChild(node, runsSomething) === true;
}

/** The source with `const name = …` as `const name = /* @__PURE__ *\/ (() => …)()` at its top, where it runs something. */
export function droppable(source, path) {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  let text = '';
  let from = 0;
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (initializer === undefined || !ts.isIdentifier(name) || !runsSomething(initializer)) continue;
      const [start, end] = [initializer.getStart(file), initializer.getEnd()];
      text += `${source.slice(from, start)}/* @__PURE__ */ (() => (${source.slice(start, end)}))()`;
      from = end;
    }
  }
  return text + source.slice(from);
}

/** The plugin for esbuild. */
export const droppableConstants = {
  name: 'droppable-constants',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: droppable(directImports(await readFile(path, 'utf8'), path), path),
      loader: 'ts',
    }));
  },
};
