import type * as z from 'zod/mini';
import { formatMessage, type Locale, messageLocale, type TemplateFaultKey, templateFaults } from '../i18n/index.ts';
import { nearest } from '../internal/text.ts';
import { FicheColumnSchema, FicheSectionSchema, FicheTemplateSchema } from './fiche-template.ts';

/** What a form as data has wrong in its shape: which kind of fault, and the same in words. */
interface TemplateFault {
  readonly fault: TemplateFaultKey;
  readonly reason: string;
}

const KINDS: Readonly<Record<string, TemplateFaultKey>> = {
  string: 'text-expected',
  number: 'number-expected',
  boolean: 'yes-no-expected',
  array: 'list-expected',
  object: 'object-expected',
};

/** Puts what the schema refuses into the words of the asked language. */
export function templateFault(issue: z.core.$ZodIssue, template: unknown, locale: Locale): TemplateFault {
  const { fault, params } = faultOf(issue, template);
  const path = issue.path.map(String).join('.');
  const words = formatMessage(templateFaults[messageLocale(locale)][fault], params, locale);
  return { fault, reason: path === '' ? words : `${path}: ${words}` };
}

interface Found {
  readonly fault: TemplateFaultKey;
  readonly params: Readonly<Record<string, unknown>>;
}

function faultOf(issue: z.core.$ZodIssue, template: unknown): Found {
  switch (issue.code) {
    case 'invalid_type':
      return valueAt(template, issue.path) === undefined
        ? { fault: 'missing', params: {} }
        : { fault: KINDS[issue.expected] ?? 'refused', params: {} };
    case 'too_small':
      return { fault: issue.origin === 'array' ? 'too-few' : 'too-small', params: { limit: Number(issue.minimum) } };
    case 'too_big':
      return { fault: issue.origin === 'number' ? 'too-big' : 'too-long', params: { limit: Number(issue.maximum) } };
    case 'invalid_value':
      return { fault: 'not-listed', params: { known: issue.values.map(String) } };
    case 'invalid_union':
      return { fault: 'not-listed', params: { known: ['2', '3', '4', '5'] } };
    case 'unrecognized_keys':
      return { fault: 'unknown-member', params: { found: issue.keys, ...nearestMember(issue.keys) } };
    case 'invalid_format':
      return { fault: 'not-an-id', params: {} };
    case 'custom':
      return { fault: 'no-words', params: {} };
    default:
      return { fault: 'refused', params: {} };
  }
}

function nearestMember(keys: readonly string[]): { readonly nearest?: string } {
  const [key] = keys;
  const members = [FicheTemplateSchema, FicheSectionSchema, FicheColumnSchema].flatMap(({ shape }) =>
    Object.keys(shape),
  );
  const close = keys.length === 1 && key !== undefined ? nearest(key, members) : undefined;
  return close === undefined ? {} : { nearest: close };
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  return found;
}
