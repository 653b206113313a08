import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cliTexts } from '../../src/cli/texts.ts';
import { renderMarkdown } from '../../src/document/index.ts';
import { ficheTemplates, renderFiche } from '../../src/fiche/index.ts';
import * as i18n from '../../src/i18n/index.ts';
import { LOCALES } from '../../src/i18n/index.ts';
import * as library from '../../src/index.ts';
import { VOCABULARIES } from '../../src/model/index.ts';
import * as plans from '../../src/plans/index.ts';
import { termTable } from '../../src/reference/index.ts';
import { composeAudit, composePrioritisation } from '../../src/report/index.ts';
import { prioritisePlan } from '../../src/scoring/index.ts';
import { auditPlan, checkClaims } from '../../src/validation/index.ts';

type Language = 'fr' | 'en' | 'de';
interface Sentence {
  readonly where: string;
  readonly language: Language;
  readonly text: string;
}

/** Every text of every catalogue, found by its shape: a new one is under these rules as soon as it is exported. */
function sentencesOf(name: string, value: unknown): readonly Sentence[] {
  if (typeof value !== 'object' || value === null) return [];
  const languages = value as Readonly<Record<string, unknown>>;
  if (!('fr' in languages && 'en' in languages && 'de' in languages))
    return Object.entries(languages).flatMap(([key, inner]) => sentencesOf(`${name}.${key}`, inner));
  return (['fr', 'en', 'de'] as const).flatMap((language) =>
    Object.entries(languages[language] as Readonly<Record<string, unknown>>).flatMap(([key, text]) =>
      typeof text === 'string' ? [{ where: `${name}.${key}`, language, text }] : [],
    ),
  );
}

const ALL = [...Object.entries(i18n), ['cliTexts', cliTexts] as const].flatMap(([name, value]) =>
  sentencesOf(name, value),
);
const told = (wrong: readonly Sentence[]): readonly string[] =>
  wrong.map(({ where, language, text }) => `${language} ${where}: ${text}`);
const of = (language: Language): readonly Sentence[] => ALL.filter((one) => one.language === language);

describe('the catalogues', () => {
  it('are found, all of them', () => {
    expect(new Set(ALL.map(({ where }) => where.split('.')[0])).size).toBeGreaterThan(35);
    expect(ALL.length).toBeGreaterThan(3_000);
  });

  it('set no date behind an article or a preposition that depends on it', () => {
    const before: Readonly<Record<Language, RegExp>> = {
      fr: /(?<!\p{L})(?:du|le|au|de|en|d’) ?\{(?:date|otherDate|due|asOf|planned|actual)\}/u,
      en: /(?<!\p{L})(?:on|in|of|at) \{(?:date|otherDate|due|asOf|planned|actual)\}/u,
      de: /(?<!\p{L})(?:am|im|vom|zum|von|der|das) \{(?:date|otherDate|due|asOf|planned|actual)\}/iu,
    };
    expect(told(ALL.filter(({ language, text }) => before[language].test(text)))).toEqual([]);
  });

  it('have the marks of French', () => {
    expect(
      told(of('fr').filter(({ text }) => / [;:!?»%]|« |\p{L}'\p{L}|\w '\{|[„“”]/u.test(text.replace(/\{\w+\?/g, '{')))),
    ).toEqual([]);
  });

  it('have the marks of German and English', () => {
    expect(told([...of('de'), ...of('en')].filter(({ text }) => /[«»]/.test(text)))).toEqual([]);
    expect(told(of('de').filter(({ text }) => /: \p{Ll}\S* Sie(?!\p{L})/u.test(text)))).toEqual([]);
  });

  it('end no sentence twice', () => {
    expect(told(ALL.filter(({ text }) => /….? ?\.(?:\s|$)|(?<!\.)\.\.(?!\.)(?:\s|$)/.test(text)))).toEqual([]);
  });

  it('use the word of the term table for each concept', () => {
    const wrong = termTable.flatMap(({ concept, rejected }) =>
      Object.entries<readonly string[]>(rejected).flatMap(([language, words]) => {
        const word = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.join('|')})(?![\\p{L}\\p{N}-])`, 'u');
        return of(language as Language)
          .filter(({ where, text }) => !OTHER_MEANING.has(`${concept}/${where}`) && word.test(withoutCode(text)))
          .map((one) => `${concept} ${told([one])[0]}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('name no function of the library to people who cannot call one', () => {
    const functions = Object.entries(library).flatMap(([name, value]) =>
      typeof value === 'function' && /[a-z][A-Z]/.test(name) ? [name] : [],
    );
    const call = new RegExp(`(?<![\\w.])(?:${functions.join('|')})(?!\\w)`);
    expect(told(ALL.filter(({ where, text }) => call.test(text) && !FOR_PROGRAMMERS.has(where)))).toEqual([]);
  });

  it('say in every sentence of the audit what to do', () => {
    const does: Readonly<Record<Language, RegExp>> = {
      fr: /(?<!\p{L})(?:\p{L}+ez|dites)(?!\p{L})/iu,
      en: /(?<!\p{L})(?:add|change|check|choose|close|correct|declare|fill|give|keep|link|look|name|remove|say|settle|state|take|write)(?!\p{L})/iu,
      de: /\p{L}+ Sie(?!\p{L})|gehört sie/iu,
    };
    const wrong = ALL.filter(
      ({ where, language, text }) =>
        where.startsWith('ruleTexts.') && !where.endsWith('.many') && !does[language].test(text),
    );
    expect(told(wrong)).toEqual([]);
  });
});

/** Where a rejected word is right, because it means another thing there. */
const OTHER_MEANING: ReadonlySet<string> = new Set<string>([]);
/** Sentences that only a programmer can meet. */
const FOR_PROGRAMMERS: ReadonlySet<string> = new Set<string>([]);
/** A sentence without what readers must type: quoted words, options, placeholders. */
const withoutCode = (text: string): string => text.replace(/"[^"]*"|«[^»]*»|„[^“]*“|--[\w-]+|\{\w+\??/g, ' ');

/** Codes that no reader knows: those of the vocabularies that are no word of a language. */
const CODES = [
  ...new Set(Object.values(VOCABULARIES).flat() as string[]),
  'weighted-sum',
  'monte-carlo',
  'not-met',
].filter((code) => code.includes('-'));
/** Words that are codes and plain words of English too. */
const PLAIN_ENGLISH = new Set([
  'co-funding',
  'cross-border',
  'in-person',
  'sub-theme',
  'at-risk',
  'off-course',
  'on-course',
  'co-steering',
  'co-construction',
  'part-of',
  'in-kind',
  'follow-up',
  'at-least',
  'at-most',
  'up-to',
  'more-than',
  'less-than',
]);
const CODE = new RegExp(`(?<![\\w/-])(?:${CODES.filter((code) => !PLAIN_ENGLISH.has(code)).join('|')})(?![\\w/-])`);
const MACHINE_DATE = /(?<!\d)\d{4}-(?:end|start|mid|Q[1-4]|H[12])\b|\.\.\/<?\d{4}|\b\d{4}-\d{2}\/\d{4}/;

/** Lines with a code or a date as data writes it. */
const machineWords = (text: string): readonly string[] =>
  text.split('\n').filter((line) => CODE.test(line) || MACHINE_DATE.test(line) || /\bundefined\b/.test(line));

describe.each([...LOCALES])('what the bundled plans give in %s has no word of machines', (locale) => {
  it.each(Object.entries(plans))('%s', (_, plan) => {
    const report = auditPlan(plan, { locale, asOf: '2024-06-30' });
    const said = report.issues.filter(({ code }) => code !== 'unknown-code').map(({ message }) => message);
    expect(machineWords([...said, ...report.groups.map(({ message }) => message)].join('\n'))).toEqual([]);
    expect(
      machineWords(
        checkClaims(plan, { locale })
          .map(({ message }) => message)
          .join('\n'),
      ),
    ).toEqual([]);
    if ((plan.prioritisation?.criteria.length ?? 0) > 0) {
      const page = composePrioritisation(prioritisePlan(plan, { locale }), { locale, sources: plan.sources });
      expect(machineWords(String(renderMarkdown(page)))).toEqual([]);
    }
    for (const { fiche } of plan.projects.slice(0, 3))
      if (fiche !== undefined)
        for (const template of Object.values(ficheTemplates))
          expect(machineWords(String(renderFiche(fiche, template, { format: 'markdown', locale })))).toEqual([]);
    expect(String(renderMarkdown(composeAudit(report, { locale })))).not.toMatch(MACHINE_DATE);
  });
});

describe('sources', () => {
  it('write numbers in one place', () => {
    const files = (folder: string): string[] =>
      readdirSync(folder).flatMap((name) => {
        const path = join(folder, name);
        return statSync(path).isDirectory() ? files(path) : path.endsWith('.ts') ? [path] : [];
      });
    const src = fileURLToPath(new URL('../../src', import.meta.url));
    const wrong = files(src).filter((path) =>
      /Intl\.NumberFormat|toLocaleString\(|toFixed\(\d+\)\.replace\('\.'/.test(readFileSync(path, 'utf8')),
    );
    expect(wrong.map((path) => path.slice(src.length + 1))).toEqual([]);
  });
});
