import { describe, expect, it } from 'vitest';
import { parseDocx, renderDocx } from '../../../src/document/docx.ts';
import {
  type DocumentNode,
  doc,
  heading,
  p,
  parseHtml,
  parseMarkdown,
  renderHtml,
  renderMarkdown,
  table,
  ul,
} from '../../../src/document/index.ts';
import { parsePptx, renderPptx } from '../../../src/document/pptx.ts';
import type { Locale } from '../../../src/i18n/index.ts';
import { cnrGrandEst2023 } from '../../../src/plans/index.ts';
import { composeFollowUp, composeProjectList, readFollowUp } from '../../../src/report/index.ts';

const LOCALES: readonly Locale[] = ['fr', 'en', 'de', 'lb'];
type Way = (page: DocumentNode) => { readonly success: boolean; readonly data?: DocumentNode };
const WAYS: Readonly<Record<string, Way>> = {
  tree: (page) => ({ success: true, data: page }),
  Word: (page) => parseDocx(renderDocx(page)),
  slides: (page) => parsePptx(renderPptx(page)),
  HTML: (page) => parseHtml(renderHtml(page), { language: 'fr' }),
  Markdown: (page) => parseMarkdown(renderMarkdown(page), { language: 'fr' }),
};

/** The document as it comes back from a format. */
function back(way: string, page: DocumentNode): DocumentNode {
  const { data } = WAYS[way]?.(page) ?? {};
  if (data === undefined) throw new Error(`${way} was not read`);
  return data;
}

/** The progress tables of the plan, as a document can hold them. */
const tables = cnrGrandEst2023.followUps.map(({ id, title, rows, requests }) => ({
  id,
  title,
  rows: rows.map(({ proposed, done, remaining }) => ({ ...(proposed !== undefined && { proposed }), done, remaining })),
  requests,
}));

describe('the follow-up of a plan comes back as data', () => {
  it.each(Object.keys(WAYS).flatMap((way) => LOCALES.map((locale) => ({ way, locale }))))(
    'through $way in $locale: the six tables with their 18 rows, 42 done, 37 remaining and 20 requests',
    ({ way, locale }) => {
      const page = composeFollowUp(cnrGrandEst2023, { locale, asOf: '2023-02-08' });
      const reading = readFollowUp(back(way, page));
      expect(reading.issues).toEqual([]);
      expect(reading.followUps).toEqual(tables);
    },
  );

  it.each(Object.keys(WAYS).flatMap((way) => LOCALES.map((locale) => ({ way, locale }))))(
    'through $way in $locale: the list of projects',
    ({ way, locale }) => {
      const reading = readFollowUp(back(way, composeProjectList(cnrGrandEst2023, { locale })));
      expect(reading.issues).toEqual([]);
      expect(reading.projects.map(({ id, title }) => ({ id, title }))).toEqual(
        cnrGrandEst2023.projects.map(({ id, title }) => ({ id, title })),
      );
      expect(reading.projects.every(({ theme, kind, state }) => theme && kind && state)).toBe(true);
    },
  );
});

describe('follow-up tables of strangers', () => {
  const read = (...blocks: Parameters<typeof doc>[1][]) =>
    readFollowUp(doc({ title: 'T', language: 'fr' }, blocks.flat() as never));

  it('are known by the heads of their columns, in any order, with numbers typed by hand', () => {
    const { followUps, issues } = read([
      heading(1, 'Former'),
      table([
        ['Reste à faire', 'Déjà fait', 'Ce qui a été proposé dans le CNR'],
        ['1/ Tenir les quotas\n2/ Une prime', [p('• Quotas relevés'), p('• Antennes')], 'Former plus'],
        ['', '–', 'Des stages'],
      ]),
      ul(['Revoir Parcoursup', 'Programmer les emplois']),
      heading(1, 'Attirer'),
      p('Rien à dire.'),
      ul(['Ceci n’est pas une demande']),
    ]);
    expect(issues).toEqual([]);
    expect(followUps).toEqual([
      {
        title: 'Former',
        rows: [
          {
            proposed: 'Former plus',
            done: ['Quotas relevés', 'Antennes'],
            remaining: ['Tenir les quotas', 'Une prime'],
          },
          { proposed: 'Des stages', done: [], remaining: [] },
        ],
        requests: ['Revoir Parcoursup', 'Programmer les emplois'],
      },
    ]);
  });

  it('say which columns are not taken, and which table has no title', () => {
    const { followUps, issues } = read([
      table([
        ['Proposé', 'Fait', 'Pilote'],
        ['Un bus', 'Acheté', 'ARS'],
      ]),
    ]);
    expect(followUps).toMatchObject([{ title: 'Tableau 1', rows: [{ proposed: 'Un bus', done: ['Acheté'] }] }]);
    expect(issues.map(({ code }) => code)).toEqual(['follow-up-column-unread', 'follow-up-title-missing']);
    expect(issues[0]?.message).toContain('Pilote');
  });

  it('say which rows of a list of projects cannot be taken', () => {
    const { projects, issues } = read([
      table([
        ['Projet', 'Intitulé', 'État'],
        ['P1', 'Bus', 'en cours'],
        ['P1', 'Équipe mobile', ''],
        ['', '', 'fait'],
        ['', '', ''],
      ]),
    ]);
    expect(projects).toEqual([
      { id: 'P1', title: 'Bus', state: 'en cours' },
      { id: 'P1', title: 'Équipe mobile' },
    ]);
    expect(issues.map(({ code }) => code)).toEqual(['follow-up-project-twice', 'follow-up-project-unnamed']);
  });

  it('answer a document without any with an issue', () => {
    const { followUps, issues } = read([
      table([
        ['Qui', 'Rôle'],
        ['ARS', 'pilote'],
      ]),
    ]);
    expect(followUps).toEqual([]);
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['follow-up-none', 'error']]);
  });
});
