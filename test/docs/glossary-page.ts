import { acronyms, projectGlossary, sourceOfAcronym } from '../../src/reference/index.ts';

const HEAD = `# Glossary

The words of the library: one concept, one word. Official nouns stay French, in ASCII; everything else is English. Words in the last
column are not used for the concept, neither in names nor in messages. This page is generated.

| Word | French | Meaning | Not |
| --- | --- | --- | --- |
`;

const ACRONYMS = `
## Short forms

Those that the audit knows. Several meanings make a short form ambiguous until the glossary of the plan settles it. The glossary of a plan comes
before this list.

| Short form | Stands for | Source |
| --- | --- | --- |
`;

/** The page of the documentation that lists the library's own words. */
export function glossaryPage(): string {
  const rows = projectGlossary.map(
    ({ word, french, meaning, rejected }) => `| \`${word}\` | ${french} | ${meaning} | ${rejected.join(', ')} |\n`,
  );
  const short = acronyms.map((acronym) => {
    const { title, date } = sourceOfAcronym(acronym.short);
    const meanings = acronym.expansions.map(({ text, context }) =>
      context === undefined ? text : `${text} (${context})`,
    );
    return `| ${[acronym.short, ...(acronym.aliases ?? [])].join(', ')} | ${meanings.join(' · ')} | ${title}, ${date} |\n`;
  });
  return `${HEAD}${rows.join('')}${ACRONYMS}${short.join('')}`;
}
