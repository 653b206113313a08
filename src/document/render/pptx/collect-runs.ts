import { type ByType, byType } from '../../by-type.ts';
import { cleanLine, cleanText } from '../../clean-text.ts';
import { blankText, fieldText } from '../../field-value.ts';
import { isLanguageTag } from '../../language-tag.ts';
import type { InlineNode, LinkNode } from '../../node.ts';
import { safeUrl } from '../../safe-url.ts';
import type { Run } from './paragraph.ts';

type Marks = Omit<Run, 'text'>;

/** Words of a paragraph as runs; neighbours that look the same are one. */
export function collectRuns(nodes: readonly InlineNode[], language: string, strong = false): readonly Run[] {
  const runs: Run[] = [];
  collect(nodes, { strong, emphasis: false, language }, runs);
  return runs;
}

function collect(nodes: readonly InlineNode[], marks: Marks, runs: Run[]): void {
  for (const node of nodes) byType(COLLECT, node, marks, runs);
}

const COLLECT: ByType<InlineNode, [marks: Marks, runs: Run[]], void> = {
  text: ({ value }, marks, runs) => push(value, marks, runs),
  strong: ({ children }, marks, runs) => collect(children, { ...marks, strong: true }, runs),
  emphasis: ({ children }, marks, runs) => collect(children, { ...marks, emphasis: true }, runs),
  language: ({ children, language }, marks, runs) =>
    collect(children, isLanguageTag(language) ? { ...marks, language } : marks, runs),
  link: collectLink,
  abbreviation: ({ value }, marks, runs) => push(cleanLine(value), marks, runs),
  break: (_, marks, runs) => push('\n', marks, runs),
  field(node, marks, runs) {
    const shown = fieldText(node);
    push(shown ?? blankText(node), shown === undefined ? { ...marks, strong: false, muted: true } : marks, runs);
  },
};

function collectLink({ url, children }: LinkNode, marks: Marks, runs: Run[]): void {
  // A link inside a link is only words.
  const link = marks.link === undefined ? safeUrl(url) : undefined;
  if (link === undefined) {
    collect(children, marks, runs);
    return;
  }
  const inside: Run[] = [];
  collect(children, { ...marks, link }, inside);
  if (inside.length === 0) push(link, { ...marks, link }, inside);
  for (const { text, ...look } of inside) push(text, look, runs);
}

function push(value: string, marks: Marks, runs: Run[]): void {
  const text = cleanText(value);
  if (text === '') return;
  const last = runs.at(-1);
  if (last !== undefined && sameMarks(last, marks)) runs[runs.length - 1] = { ...last, text: last.text + text };
  else runs.push({ ...marks, text });
}

function sameMarks(a: Marks, b: Marks): boolean {
  return (
    a.strong === b.strong &&
    a.emphasis === b.emphasis &&
    a.language === b.language &&
    a.link === b.link &&
    a.muted === b.muted
  );
}

/** The words of runs alone, on one line. */
export function runsText(runs: readonly Run[]): string {
  return cleanLine(runs.map(({ text }) => text).join('')).trim();
}
