import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/i18n/index.ts';
import {
  type Plan,
  readPartialDate,
  readPercent,
  readQuantity,
  writePartialDate,
  writePercent,
  writeQuantity,
} from '../../src/model/index.ts';
import * as plans from '../../src/plans/index.ts';
import { acronymSources, acronyms, termTable } from '../../src/reference/index.ts';
import {
  blanksIn,
  chartsOf,
  fichesOf,
  messagesOf,
  reportsOf,
  type Said,
  screenOf,
  screensOf,
  tablesOf,
  withoutOwnWords,
} from './everything.ts';
import { issuesOfDefects, issuesOfFaults } from './faults.ts';
import { KINDS, type Kind, type Language, linesOf } from './kinds-of-wording.ts';

const LANGUAGES: readonly Language[] = ['fr', 'en', 'de'];

/** Lists of what must be typed as it stands, names that a stranger gave to columns, and places in a form that a programmer wrote. */
const TO_TYPE =
  /Codes de la liste|Codes of the list|Codes der Liste|Champs admis|Allowed fields|Erlaubte Felder|Colonnes trouvées|Columns found|Gefundene Spalten|pas bien décrit|not well described|nicht richtig beschrieben/;

function isSpared({ name }: Kind, { channel, from }: Said, line: string): boolean {
  // A workbook is read again by its names, and its notes are the texts of the schema, in the words of the library; other tables are those of strangers.
  if (channel === 'table') return name === 'K1' || name === 'K3' || (name === 'K9' && from !== 'table plan-sante');
  if (TO_TYPE.test(line)) return name === 'K1' || name === 'K3' || name === 'K9';
  // What was typed is shown as it was typed. Labels of fields in HTML are read aloud and seen by nobody.
  if (from === 'faults') return name === 'K6';
  return name === 'K9' && from.endsWith('(html)');
}

/** What stands where a fact of a sentence was forgotten; help and refusals need none from anybody. */
const NOT_GIVEN = /non renseigné|not given|nicht angegeben/;

/** What is wrong, by kind: each line once, with where it stands. */
function found(all: readonly Said[], language: Language, kinds: readonly Kind[] = KINDS): readonly string[] {
  return kinds.flatMap((kind) => {
    const lines = new Map<string, string>();
    for (const said of all)
      for (const line of linesOf(kind, said, language))
        if (!isSpared(kind, said, line) && !lines.has(line))
          lines.set(line, `${kind.name} ${kind.rule} · ${said.from}: ${line.slice(0, 300)}`);
    return [...lines.values()];
  });
}

const renderings: readonly ((plan: Plan, locale: Locale) => readonly Said[])[] = [
  reportsOf,
  fichesOf,
  chartsOf,
  messagesOf,
  tablesOf,
];
/** The kinds that no words of a plan can bring about, so that the plan may be rendered as it is. */
const WHATEVER_THE_PLAN = KINDS.filter(
  ({ name, rule }) => name === 'K8' || rule === 'no date as data writes it' || rule === 'no hole',
);

describe.each(LANGUAGES)('what is rendered in %s', (language) => {
  it.each(Object.entries(plans))('of our own words on the plan %s is of no wrong kind', (_, plan) => {
    const ours = withoutOwnWords(plan);
    expect(
      found(
        renderings.flatMap((render) => render(ours, language)),
        language,
      ),
    ).toEqual([]);
  });

  it.each(Object.entries(plans))(
    'of the plan %s has no machine words, on paper, in pictures and on the screen',
    async (_, plan) => {
      const all = [...renderings.flatMap((render) => render(plan, language)), ...(await screensOf(plan, language))];
      expect(all.length).toBeGreaterThan(15);
      expect(found(all, language, WHATEVER_THE_PLAN)).toEqual([]);
    },
  );

  it('of blank forms and sheets is of no wrong kind', () => {
    expect(found(blanksIn(language), language)).toEqual([]);
  });

  it('of faulty inputs is of no wrong kind', () => {
    const issues = [...issuesOfDefects(language), ...issuesOfFaults(language)];
    expect(new Set(issues.map(({ code }) => code)).size).toBeGreaterThan(100);
    const text = [...new Set(issues.flatMap(({ message, place }) => [message, place]))].join('\n');
    expect(found([{ from: 'faults', channel: 'message', text }], language)).toEqual([]);
  });

  it('on the screen, help and refusals of calls among it, is of no wrong kind', async () => {
    const commands = [
      'audit',
      'convert',
      'fiche',
      'follow',
      'init',
      'prioritise',
      'quotes',
      'report',
      'schema',
      'validate',
    ];
    const calls = [
      ['--help'],
      ...commands.map((command) => [command, '--help']),
      ['audti'],
      ['audit'],
      ['audit', 'none.json'],
      ['audit', 'segur-2020', '--levl', 'x'],
      ['audit', 'segur-2020', '--level', 'best'],
      ['follow', 'segur-2020', '--within', 'x'],
      ['fiche', 'cnr-grand-est-2023', '--id', 'Z'],
      ['prioritise', 'segur-2020'],
      ['validate', 'bad.json'],
    ];
    const files = { 'bad.json': '{ "id": "a b", "titre": 3 }' };
    const all = await Promise.all(calls.map((call) => screenOf(call, language, files)));
    expect(all.filter(({ text }) => NOT_GIVEN.test(text)).map(({ from }) => from)).toEqual([]);
    // The name of the program and what is typed behind it stand in front of every refusal.
    const told = all.map((said) => ({
      ...said,
      text: said.text.replaceAll('plan-sante: ', '').replace(/^ {2}(?:-\w, )?--.*? {2}/gm, ''),
    }));
    expect(
      found(
        told,
        language,
        KINDS.filter(({ name }) => name !== 'K1' && name !== 'K3'),
      ),
    ).toEqual([]);
  });
});

describe('K5: what the program knows, the sentence says', () => {
  const KNOWN = ['nearest', 'proposed', 'official', 'owner', 'least', 'most', 'limit'] as const;
  it.each(LANGUAGES)('in %s', (language) => {
    const silent = [...issuesOfDefects(language), ...issuesOfFaults(language)].flatMap(({ code, message, params }) =>
      KNOWN.flatMap((key) => {
        const fact = params[key];
        if (typeof fact !== 'string' && typeof fact !== 'number') return [];
        const plain = message.replace(/[\u00a0\u202f,. ]/g, '');
        return plain.includes(String(fact).replace(/[\u00a0\u202f,. ]/g, ''))
          ? []
          : [`${code}: ${key} ${fact} is not in: ${message}`];
      }),
    );
    expect([...new Set(silent)]).toEqual([]);
  });
});

describe('K7: what one language writes, it reads', () => {
  const dates = [
    '2025-06-30',
    '2025-06',
    '2025',
    '2025-Q2',
    '2025-H1',
    '2025-start',
    '2025-mid',
    '2025-end',
    '../2026-06',
    '2025-03/..',
    '2024/2026',
  ];
  it.each(['fr', 'en', 'de', 'lb'] as const)('in %s', (locale) => {
    for (const date of dates)
      expect(readPartialDate(writePartialDate(date, locale), { locale }), `${date} ${locale}`).toMatchObject({
        ok: true,
        value: date,
      });
    expect(readPercent(writePercent(12.5, { locale }), { locale })).toMatchObject({ ok: true, value: { value: 12.5 } });
    const quantity = { min: 1100, qualifier: 'more-than', unit: 'participants' };
    expect(readQuantity(writeQuantity(quantity, { locale }), { locale })).toMatchObject({
      ok: true,
      value: { quantity: { min: 1100 } },
    });
  });
});

describe('K10 and K11: words and facts have a source', () => {
  it('in the table of terms and in that of acronyms, with a date where a name may change', () => {
    expect(termTable.filter(({ source }) => source.trim() === '')).toEqual([]);
    const undated = acronyms.flatMap(({ short, expansions }) =>
      expansions.filter(({ source }) => !/\d{4}/.test(acronymSources[source].date)).map(() => short),
    );
    expect(undated).toEqual([]);
  });
});

describe('K12: one language in one sentence', () => {
  const SENTENCES = ['issues', 'groups', 'claims', 'missing', 'ranking'];
  const said = (plan: Plan, locale: Locale): readonly Said[] => [
    ...messagesOf(plan, locale).filter(({ from }) => SENTENCES.includes(from)),
    ...reportsOf(plan, locale).filter(({ from }) => from === 'audit' || from === 'prioritise'),
  ];
  it.each(Object.entries(plans))('what falls back to French falls back whole: %s', (_, plan) => {
    expect(said(plan, 'lb')).toEqual(said(plan, 'fr'));
  });
});
