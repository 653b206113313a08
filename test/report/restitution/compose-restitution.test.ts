import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../src/document/docx.ts';
import { type DocumentNode, plainText, renderHtml, renderMarkdown } from '../../../src/document/index.ts';
import { openPackage, partText } from '../../../src/document/ooxml/index.ts';
import { parsePptx, renderPptx } from '../../../src/document/pptx.ts';
import type { Locale } from '../../../src/i18n/index.ts';
import * as plans from '../../../src/plans/index.ts';
import { AUDIENCES, composeRestitution } from '../../../src/report/index.ts';
import { prioritisePlan } from '../../../src/scoring/index.ts';
import { parsePlan } from '../../../src/validation/index.ts';
import { plainSpaces } from '../../plain-spaces.ts';

const { cnrGrandEst2023 } = plans;
const LOCALES: readonly Locale[] = ['fr', 'en', 'de', 'lb'];

/** The slides of a restitution: title, and the words below it. */
function slidesOf(
  page: DocumentNode,
): readonly { readonly title: string; readonly stamped: boolean; readonly words: string }[] {
  const slides: { title: string; stamped: boolean; words: string }[] = [];
  for (const block of page.children) {
    const last = slides.at(-1);
    if (block.type === 'heading' && block.level === 2)
      slides.push({ title: plainText(block).replaceAll('\u00A0', ' '), stamped: false, words: '' });
    else if (last !== undefined) {
      if (block.type === 'note' && block.kind === 'illustrative') last.stamped = true;
      last.words += `${plainText(block)}\n`;
    }
  }
  return slides;
}

/** The verbs of the titles in French. */
const VERB =
  /\b(tient|tiennent|ont|résument|sont|est|reste|restent|porte|portent|arrive|devance|s’adressent|tombent|concordent|viennent|pèse|pondère|pèsent|apporte|fondent|repose|se lisent|réunit|dépend)\b/;

describe('the restitution of the Grand Est plan', () => {
  const page = composeRestitution(cnrGrandEst2023, { locale: 'fr', audience: 'committee' });
  const titles = slidesOf(page).map(({ title }) => title);

  it('computes its titles from the plan', () => {
    expect(titles.map(plainSpaces)).toEqual(
      expect.arrayContaining([
        'P4 arrive en tête avec 78,1 points sur 100, 8,7 devant A6',
        'P4 devance A6 grâce à « Équité envers les publics éloignés »',
        'P4 reste premier pour 71 % des pondérations, A6 pour 28 %',
        '3 projets sont écartés par une condition ; 3 restent à trancher',
        '42 actions sont déjà faites, 37 restent à mener',
        '51 des 116 attentes (44 %) s’adressent au niveau national',
        '8 des 26 affirmations recalculées ne concordent pas : à corriger avant diffusion',
      ]),
    );
  });

  it('gives every slide a title of its own: at most 23 slides to a committee, everything to the region', () => {
    expect(new Set(titles).size).toBe(titles.length);
    // With the cover.
    expect(titles.length + 1).toBeLessThanOrEqual(23);
    const whole = slidesOf(composeRestitution(cnrGrandEst2023, { locale: 'fr', audience: 'region' }));
    const inWhole = new Set(whole.map(({ title }) => title));
    const lost = titles.filter((title) => !inWhole.has(title) && !title.startsWith('Les sigles'));
    expect(lost).toEqual([]);
    for (const { title, fiche } of cnrGrandEst2023.projects)
      if (fiche !== undefined) expect([...inWhole].some((one) => one.includes(title.slice(0, 20)))).toBe(true);
  });

  it('says one thing on each slide: a sentence, few rows, no letters too small to read, no slide that goes on', () => {
    const file = openPackage(renderPptx(page));
    const slides = [...file.entries.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(slides.length).toBe(titles.length + 1);
    for (const name of slides) {
      const xml = partText(file, name) ?? '';
      const sizes = [...xml.matchAll(/<a:rPr [^>]*sz="(\d+)"/g)].map(([, size]) => Number(size));
      expect(Math.min(...sizes), name).toBeGreaterThanOrEqual(1200);
      expect(xml).not.toContain('(suite');
    }
    for (const [, xml] of [...file.entries.keys()]
      .filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
      .map((name) => [name, partText(file, name) ?? ''] as const))
      for (const [, size] of xml.matchAll(/sz="(\d+)"/g)) expect(Number(size)).toBeGreaterThanOrEqual(1200);
    // Matrices name every project, annexes every criterion and short form; what is told on a slide has eight lines at most.
    const long = page.children.flatMap((block, index, all) => {
      if (block.type !== 'table' || block.rows.length - block.headerRows <= 8) return [];
      const above = all.slice(0, index).findLast(({ type }) => type === 'heading');
      return above?.type === 'heading' ? [above.anchor ?? ''] : [];
    });
    expect(long.filter((anchor) => !/^(conditions|scores|acronyms-\d+)$/.test(anchor))).toEqual([]);
    const verbless = titles.filter((title) => !VERB.test(title) && !title.startsWith('Fiche'));
    expect(verbless).toEqual([]);
  });

  it('stamps what rests on made-up values, and nothing else', () => {
    const stamped = slidesOf(page)
      .filter((slide) => slide.stamped)
      .map(({ title }) => title);
    expect(stamped).toEqual(
      titles.filter(
        (title) =>
          /points|P4 |pondérations|condition|rang définitif|L’essentiel|décisions|critère/.test(title) &&
          !title.startsWith('Fiche'),
      ),
    );
    const real = { ...prioritisePlan(cnrGrandEst2023), illustrative: false };
    const without = composeRestitution(cnrGrandEst2023, { locale: 'fr', prioritisation: real });
    expect(slidesOf(without).find(({ title }) => title.startsWith('P4 arrive'))?.stamped).toBe(false);
  });

  it('leaves nobody out of the ranking without a word', () => {
    const ranking = slidesOf(page).find(({ title }) => title.startsWith('P4 arrive'))?.words ?? '';
    for (const { id } of cnrGrandEst2023.projects) expect(ranking).toMatch(new RegExp(`\\b${id}\\b`));
  });

  it('tells whoever decides seven things', () => {
    const short = slidesOf(composeRestitution(cnrGrandEst2023, { locale: 'fr', audience: 'minister' }));
    expect(short.map(({ title }) => title)).toEqual(titles.filter((title) => short.some((one) => one.title === title)));
    expect(short.length).toBe(7);
  });

  it('stands on one slide each, in letters that can be read, and comes back', () => {
    const bytes = renderPptx(page);
    const back = parsePptx(bytes, { locale: 'fr' });
    expect(back.success).toBe(true);
    if (!back.success) return;
    const headings = back.data.children
      .filter(({ type }) => type === 'heading')
      .map((block) => plainText(block).replaceAll('\u00A0', ' '));
    expect(headings).toEqual([plans.cnrGrandEst2023.title, ...titles]);
    const kinds = ({ children }: DocumentNode) =>
      children.flatMap((block) => (block.type === 'note' ? [block.kind] : []));
    expect(kinds(back.data)).toEqual(kinds(page));
    const tables = ({ children }: DocumentNode) =>
      children.flatMap((block) => (block.type === 'table' ? [plainText(block)] : []));
    expect(tables(back.data)).toEqual(tables(page));
  });

  it('is written the same every time', () => {
    expect(renderPptx(composeRestitution(cnrGrandEst2023))).toEqual(renderPptx(composeRestitution(cnrGrandEst2023)));
  });
});

describe('the restitution of any plan', () => {
  it.each(
    Object.entries(plans).flatMap(([name, plan]) =>
      LOCALES.flatMap((locale) => AUDIENCES.map((audience) => ({ name, plan, locale, audience }))),
    ),
  )(
    '$name in $locale for a $audience has titles of their own and no gap in a sentence',
    ({ plan, locale, audience }) => {
      const page = composeRestitution(plan, { locale, audience });
      const slides = slidesOf(page);
      expect(new Set(slides.map(({ title }) => title)).size).toBe(slides.length);
      const words = slides.map((slide) => `${slide.title}\n${slide.words}`).join('\n');
      expect(words).not.toMatch(/[{}]|undefined|NaN|non renseigné|not given|nicht angegeben/);
    },
  );

  it('tells of a thin plan what there is', () => {
    const plan = parsePlan({ id: 'cls', title: 'Contrat local de santé' });
    const page = composeRestitution(plan);
    expect(slidesOf(page)).toEqual([]);
    expect(renderMarkdown(page, { marks: false })).toContain('# Contrat local de santé');
    expect(renderHtml(page)).toContain('Contrat local de santé');
    expect(renderDocx(page).length).toBeGreaterThan(0);
  });

  it('refuses what is no plan, and an audience it does not know', () => {
    expect(() => composeRestitution({} as never)).toThrow(/composeRestitution: expected a plan/);
    expect(() => composeRestitution(cnrGrandEst2023, { audience: 'ministre' as never })).toThrow(
      /minister or committee/,
    );
  });
});
