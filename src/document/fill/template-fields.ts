import { PlanSanteError } from '../../errors/index.ts';
import { isRecord } from '../../internal/plain-record.ts';

/** What a template may ask for under one name: a text, a list of texts, or a list of records with fields of their own. */
export type TemplateField = 'text' | 'list' | TemplateFields;

/** The names a template may use. No other name exists: there are no paths, no expressions and nothing inherited. */
export interface TemplateFields {
  readonly [name: string]: TemplateField;
}

/** The data for declared fields. */
export type TemplateData<Fields extends TemplateFields> = {
  readonly [Name in keyof Fields]?:
    | (Fields[Name] extends 'text'
        ? string
        : Fields[Name] extends 'list'
          ? readonly string[]
          : Fields[Name] extends TemplateFields
            ? readonly TemplateData<Fields[Name]>[]
            : never)
    | undefined;
};

/** Lists inside lists: deeper than any document, and it stops a declaration that contains itself. */
const DEEPEST = 16;
const NAME = /^[\p{L}_][\p{L}\p{N}_-]*$/u;

/** Refuses a declaration that could never work. */
export function checkFields(fields: TemplateFields, caller: string, depth = 1, seen = new Map<object, number>()): void {
  if (!isRecord(fields)) {
    throw new PlanSanteError({ function: caller, expected: 'an object of fields by name', received: fields });
  }
  if (depth > DEEPEST) throw new PlanSanteError({ function: caller, expected: `at most ${DEEPEST} levels of lists` });
  for (const [name, field] of Object.entries<TemplateFields[string]>(fields)) {
    if (!NAME.test(name)) {
      throw new PlanSanteError({
        function: caller,
        expected: 'field names of letters, digits, "_" and "-" that start with a letter',
        received: name,
      });
    }
    if (field === 'text' || field === 'list') continue;
    if (typeof field === 'string') {
      throw new PlanSanteError({ function: caller, expected: `"text", "list" or fields for ${name}`, received: field });
    }
    // Fields that several lists share are looked at once for each depth.
    if ((seen.get(field) ?? 0) > depth) continue;
    seen.set(field, depth + 1);
    checkFields(field, caller, depth + 1, seen);
  }
}

/** Every name that is declared, in lists too. */
export function declaredNames(
  fields: TemplateFields,
  names = new Set<string>(),
  seen = new Set<object>(),
): ReadonlySet<string> {
  if (seen.has(fields)) return names;
  seen.add(fields);
  for (const [name, field] of Object.entries(fields)) {
    names.add(name);
    if (typeof field === 'object') declaredNames(field, names, seen);
  }
  return names;
}

/** The field declared under a name, never one that every object has. */
export function declaredField(fields: TemplateFields, name: string): TemplateField | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}
