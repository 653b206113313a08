import { projectGlossary } from '../../src/reference/index.ts';

const HEAD = `# Glossary

The words of the library: one concept, one word. Official nouns stay French, in ASCII; everything else is English. Words in the last
column are not used for the concept, neither in names nor in messages. This page is generated.

| Word | French | Meaning | Not |
| --- | --- | --- | --- |
`;

/** The page of the documentation that lists the library's own words. */
export function glossaryPage(): string {
  const rows = projectGlossary.map(
    ({ word, french, meaning, rejected }) => `| \`${word}\` | ${french} | ${meaning} | ${rejected.join(', ')} |\n`,
  );
  return `${HEAD}${rows.join('')}`;
}
