import { acronymSources, acronyms, projectGlossary, type Term, termTable } from '../../src/reference/index.ts';

const HEAD = `# Glossary

The words of the library: one concept, one word. Official nouns stay French, in ASCII; everything else is English. Words in the last
column are not used for the concept, neither in names nor in messages. This page is generated.

| Word | French | Meaning | Not |
| --- | --- | --- | --- |
`;

const TERMS = `
## Terms in the four languages

The word for each concept in messages, headings and labels, and the words that are not used for it. Tests hold the catalogues and the forms to this table. The Luxembourgish words have not yet been read by somebody whose first language it is.

| Concept | French | English | German | Luxembourgish | Not | Source |
| --- | --- | --- | --- | --- | --- | --- |
`;

const ACRONYMS = `
## Short forms

Those that the audit knows, each with the text that spells it out and its date. A name that changed stands with its years. Several meanings make a short form ambiguous until the glossary of the plan settles it. The glossary of a plan comes
before this list.

| Short form | Stands for | Source |
| --- | --- | --- |
`;

/** The page of the documentation that lists the library's own words, the terms of each language and the short forms. */
export function glossaryPage(): string {
  const rows = projectGlossary.map(
    ({ word, french, meaning, rejected }) => `| \`${word}\` | ${french} | ${meaning} | ${rejected.join(', ')} |\n`,
  );
  const short = acronyms.map(({ short, aliases = [], expansions }) => {
    const meanings = expansions.map(({ text, context, from, until }) => {
      const years = from === undefined ? until && `until ${until}` : `since ${from}`;
      const notes = [context, years].filter((note) => note !== undefined);
      return notes.length === 0 ? text : `${text} (${notes.join(', ')})`;
    });
    const sources = expansions.map(({ source }) => `${acronymSources[source].title}, ${acronymSources[source].date}`);
    return `| ${[short, ...aliases].join(', ')} | ${meanings.join(' · ')} | ${[...new Set(sources)].join(' · ')} |\n`;
  });
  const terms = termTable.map(({ concept, fr, en, de, lb, rejected, source }: Term) => {
    const not = Object.entries(rejected).map(([language, words]) => `${language}: ${words.join(', ')}`);
    return `| ${concept} | ${fr} | ${en} | ${de} | ${lb} | ${not.join(' · ')} | ${source} |\n`;
  });
  return `${HEAD}${rows.join('')}${TERMS}${terms.join('')}${ACRONYMS}${short.join('')}`;
}
