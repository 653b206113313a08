import { type DocumentNode, doc, heading, p, strong, ul } from 'plan-sante/document';
import type { Issue, Locale } from 'plan-sante/validation';
import { placeOf } from './place-of.ts';
import { WORDS } from './words.ts';

const ORDER = ['error', 'warning', 'info'] as const;

/** What was found, as a document to be handed on: for files that cannot carry remarks themselves. */
export function remarksOf(
  title: string,
  { reading, audit }: { readonly reading: readonly Issue[]; readonly audit: readonly Issue[] },
  locale: Locale,
): DocumentNode {
  const words = WORDS[locale];
  const chapter = (name: string, issues: readonly Issue[]) =>
    issues.length === 0
      ? []
      : [
          heading(2, `${name} (${issues.length})`),
          ...ORDER.flatMap((severity) => {
            const some = issues.filter((issue) => issue.severity === severity);
            if (some.length === 0) return [];
            const lines = some.map((issue) => [strong(placeOf(issue)), words.colon, issue.message]);
            return [heading(3, words.counted(severity, some.length)), ul(lines.map((line) => p(line)))];
          }),
        ];
  const all = [...chapter(words.atReading, reading), ...chapter(words.atAudit, audit)];
  return doc({ title: `${words.remarks}${words.colon}${title}`, language: locale }, [
    heading(1, `${words.remarks}${words.colon}${title}`),
    ...(all.length === 0 ? [p(words.noIssue)] : all),
  ]);
}
