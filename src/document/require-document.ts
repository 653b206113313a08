import { PlanSanteError, requireParts } from '../errors/index.ts';
import { requireShape } from './require-shape.ts';

const A_DOCUMENT = 'a document tree, as "doc", a reader or "composeFiche" gives it';

/** Refuses a call with something else than a tree: a result that was not opened, a fiche, a part of a tree. */
export function requireDocument(caller: string, value: unknown): void {
  requireParts(caller, A_DOCUMENT, value, ['children']);
  const { type, title, language } = value as Readonly<Record<string, unknown>>;
  if (type === 'document' && typeof title === 'string' && typeof language === 'string') return;
  throw new PlanSanteError({
    function: caller,
    expected: `${A_DOCUMENT}: type "document", a title, a language and children`,
    received: value,
  });
}

/** The same, and refuses a tree that nobody can walk through. */
export function requireTree(caller: string, value: object): void {
  requireDocument(caller, value);
  requireShape(caller, value, 'document');
}
