import {
  accessibilityIssues,
  assessmentIssues,
  documentReadingIssues,
  ficheIssues,
  fillIssueTexts,
  followUpIssues,
  ooxmlIssueTexts,
  quoteTexts,
  readingIssues,
  ruleTexts,
  scoringIssues,
  tableFileIssues,
  tableIssues,
  upgradeTexts,
} from '../../src/i18n/index.ts';

type Language = 'en' | 'fr';
type Sentences = Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** Where issues come from, in the order of the page. `named` turns the key of a sentence into the code; `undefined` leaves it out. */
const CHAPTERS: readonly {
  readonly title: Readonly<Record<Language, string>>;
  readonly texts: readonly Sentences[];
  readonly named?: (key: string) => string | undefined;
}[] = [
  { title: { en: 'Reading a plan', fr: 'À la lecture d’un plan' }, texts: [readingIssues] },
  {
    title: { en: 'Rules of the audit', fr: 'Règles du contrôle' },
    texts: [ruleTexts],
    named: (key) => (key.includes('.') ? undefined : key),
  },
  {
    title: { en: 'A plan against the text of its document', fr: 'Un plan face au texte de son document' },
    texts: [quoteTexts],
    named: () => 'quote-not-found',
  },
  { title: { en: 'Tables', fr: 'Tableaux' }, texts: [tableFileIssues, tableIssues] },
  { title: { en: 'Forms and fiches', fr: 'Formulaires et fiches' }, texts: [ficheIssues] },
  { title: { en: 'Documents', fr: 'Documents' }, texts: [documentReadingIssues, ooxmlIssueTexts, followUpIssues] },
  {
    title: { en: 'Accessibility of office files', fr: 'Accessibilité des fichiers bureautiques' },
    texts: [accessibilityIssues],
  },
  { title: { en: 'Templates that are filled', fr: 'Modèles à remplir' }, texts: [fillIssueTexts] },
  { title: { en: 'Scoring', fr: 'Classement' }, texts: [scoringIssues, assessmentIssues] },
  { title: { en: 'Upgrades', fr: 'Mises à niveau' }, texts: [upgradeTexts], named: (key) => `upgrade-${key}` },
];

const HEADS: Readonly<Record<Language, string>> = {
  en: `# Issue codes

Every code that an issue of the library may have, with its sentence: what is wrong, what was found and how to mend it. Codes are permanent; sentences may get better. \`‹name›\` stands for a value of the issue's \`params\`, and what stands in
square brackets is said only when that value is there. What each rule of the audit finds, and leaves alone, is shown on the page of the [rules](rules.md). This page is generated.
`,
  fr: `# Codes des messages

Chaque code qu’un message de la bibliothèque peut porter, avec sa phrase : ce qui ne va pas, ce qui a été trouvé, comment corriger. Les codes sont permanents ; les phrases peuvent s’améliorer. \`‹nom›\` tient la place d’une valeur, et ce
qui est entre crochets n’est dit que si cette valeur existe. Cette page est engendrée.
`,
};

/** The page of the documentation that lists the codes of issues. */
export function issueCodesPage(language: Language): string {
  const chapters = CHAPTERS.map(({ title, texts, named = (key) => key }) => {
    const rows = texts
      .flatMap((sentences) => Object.entries(sentences[language]))
      .flatMap(([key, sentence]) => {
        const code = named(key);
        return code === undefined ? [] : [`| \`${code}\` | ${shown(sentence)} |\n`];
      });
    return `\n## ${title[language]}\n\n| code | ${language === 'en' ? 'what it says' : 'ce qu’il dit'} |\n| --- | --- |\n${rows.join('')}`;
  });
  return HEADS[language] + chapters.join('');
}

/** All codes of the page. */
export function codesOfPage(): readonly string[] {
  return CHAPTERS.flatMap(({ texts, named = (key) => key }) =>
    texts.flatMap(({ en }) => Object.keys(en).flatMap((key) => named(key) ?? [])),
  );
}

/** A sentence with its places as a reader understands them. */
function shown(sentence: string): string {
  const plain = sentence
    .replace(
      /\{(\w+)\?((?:[^{}]|\{\})*)\}/g,
      (_, name: string, text: string) => `[${text.replaceAll('{}', `‹${name}›`)}]`,
    )
    .replace(/\{(\w+)\|[^{}|]*\|([^{}]*)\}/g, (_, name: string, many: string) => many.replaceAll('#', `‹${name}›`))
    .replace(/\{(\w+)\}/g, '‹$1›');
  return plain.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('{', '&#123;').replaceAll('\n', ' ');
}
