import { type Token, tokenize } from './tokens.ts';

/** A line of a table: what is meant, and the phrases that say it, with `|` between them. `=M` is read in that case of letters only. */
type PhraseLine<Meaning> = readonly [meaning: Meaning, phrases: string];

/** What a phrase at a place means, and the place after it. */
export interface Found<Meaning> {
  readonly meaning: Meaning;
  readonly next: number;
}

/** Looks for the longest phrase of a table that begins at a place. */
type PhraseTable<Meaning> = (tokens: readonly Token[], at: number) => Found<Meaning> | undefined;

interface Phrase<Meaning> {
  readonly keys: readonly string[];
  readonly exact: readonly string[] | undefined;
  readonly meaning: Meaning;
}

/** A table of phrases in all languages. It is put in order when it is asked for the first time. */
export function phrases<Meaning>(lines: readonly PhraseLine<Meaning>[]): PhraseTable<Meaning> {
  let byFirst: ReadonlyMap<string, readonly Phrase<Meaning>[]> | undefined;
  return (tokens, at) => {
    const first = tokens[at];
    if (first === undefined) return undefined;
    byFirst ??= inOrder(lines);
    const phrase = byFirst.get(first.key)?.find((candidate) => stands(candidate, tokens, at));
    return phrase && { meaning: phrase.meaning, next: at + phrase.keys.length };
  };
}

function inOrder<Meaning>(lines: readonly PhraseLine<Meaning>[]): Map<string, Phrase<Meaning>[]> {
  const byFirst = new Map<string, Phrase<Meaning>[]>();
  for (const [meaning, list] of lines) {
    for (const written of list.split('|')) {
      const exact = written.trim().startsWith('=');
      const tokens = tokenize(exact && written.trim().length > 1 ? written.trim().slice(1) : written)?.tokens ?? [];
      const keys = tokens.map(({ key }) => key);
      const [first = ''] = keys;
      const all = byFirst.get(first) ?? [];
      all.push({ keys, exact: exact ? tokens.map(({ text }) => text) : undefined, meaning });
      byFirst.set(first, all);
    }
  }
  for (const all of byFirst.values()) all.sort((a, b) => b.keys.length - a.keys.length);
  return byFirst;
}

function stands<Meaning>({ keys, exact }: Phrase<Meaning>, tokens: readonly Token[], at: number): boolean {
  return keys.every(
    (key, i) => tokens[at + i]?.key === key && (exact === undefined || exact[i] === tokens[at + i]?.text),
  );
}

/** The place after all phrases of a table that follow each other. */
export function skip(table: PhraseTable<unknown>, tokens: readonly Token[], at: number): number {
  let next = at;
  for (let found = table(tokens, next); found !== undefined; found = table(tokens, next)) next = found.next;
  return next;
}
