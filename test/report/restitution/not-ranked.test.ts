import { describe, expect, it, test } from 'vitest';
import { type DocumentNode, plainText } from '../../../src/document/index.ts';
import { parsePptx, renderPptx } from '../../../src/document/pptx.ts';
import { PlanSanteError } from '../../../src/errors/index.ts';
import type { Locale } from '../../../src/i18n/index.ts';
import { cnrGrandEst2023 } from '../../../src/plans/index.ts';
import { AUDIENCES, composeRestitution, composeSynthesis } from '../../../src/report/index.ts';
import { prioritisePlan } from '../../../src/scoring/index.ts';
import { defects, soundNeighbours } from '../../../src/testing/index.ts';
import { auditPlan } from '../../../src/validation/index.ts';

const LOCALES: readonly Locale[] = ['fr', 'en', 'de', 'lb'];
const unusable = Object.entries(defects).filter(([, { rule }]) => rule === 'prioritisation-not-usable');
const sound = Object.entries(soundNeighbours).filter(
  ([, { rule }]) => rule === 'prioritisation-not-usable' || rule === 'no-project-admitted',
);
const refusing = Object.entries(defects).filter(([, { rule }]) => rule === 'no-project-admitted');

const anchors = (page: DocumentNode) =>
  page.children.flatMap((block) => (block.type === 'heading' && block.level === 2 ? [block.anchor] : []));

describe.each(unusable)('a plan with %s', (_, defect) => {
  const { plan } = defect(cnrGrandEst2023);

  it('is refused by the ranking, at what the audit tells', () => {
    expect(() => prioritisePlan(plan)).toThrow(PlanSanteError);
  });

  it.each(LOCALES)('is told with every reason of the audit instead of a ranking (%s)', (locale) => {
    const issues = auditPlan(plan, { locale }).issues.filter(({ code }) => code === 'prioritisation-not-usable');
    expect(issues.length).toBeGreaterThan(0);
    for (const page of [
      ...AUDIENCES.map((audience) => composeRestitution(plan, { locale, audience })),
      composeSynthesis(plan, { locale }),
    ]) {
      const words = plainText(page.children);
      for (const { place, message } of issues) {
        expect(words).toContain(place);
        expect(words).toContain(message);
      }
      expect(anchors(page)).not.toContain('ranking');
    }
    expect(parsePptx(renderPptx(composeRestitution(plan, { locale }))).issues).toEqual([]);
  });

  it('says so beside an audit that was told not to look', () => {
    const audit = auditPlan(plan, { rules: [] });
    expect(anchors(composeRestitution(plan, { audit }))).toContain('not-ranked');
  });

  it('tells a ranking that is given, for it was made by other rules', () => {
    const prioritisation = prioritisePlan(cnrGrandEst2023);
    expect(anchors(composeRestitution(plan, { prioritisation }))).not.toContain('not-ranked');
  });
});

test.each([...sound, ...refusing])('a plan with %s is told without that slide', (_, part) => {
  const plan = 'spoil' in part ? part.spoil(cnrGrandEst2023) : part.add(cnrGrandEst2023);
  expect(anchors(composeRestitution(plan))).not.toContain('not-ranked');
});

test.each(refusing)('%s leaves nobody in the ranking', (_, defect) => {
  const { plan } = defect(cnrGrandEst2023);
  const { ranking, incomplete, excluded } = prioritisePlan(plan);
  expect(ranking.length + incomplete.length).toBe(0);
  expect(excluded.length).toBeGreaterThan(0);
});
