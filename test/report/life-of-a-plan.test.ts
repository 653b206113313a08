import { describe, expect, it } from 'vitest';
import { type DocumentNode, plainText } from '../../src/document/index.ts';
import { renderPptx } from '../../src/document/pptx.ts';
import type { Locale } from '../../src/i18n/index.ts';
import type { Plan } from '../../src/model/index.ts';
import * as plans from '../../src/plans/index.ts';
import {
  composeFollowUp,
  composeKeyFigures,
  composeProgrammeReview,
  composeProjectList,
  composeSynthesis,
} from '../../src/report/index.ts';
import { parsePlan } from '../../src/validation/index.ts';

const COMPOSERS: Readonly<Record<string, (plan: Plan, options: { locale: Locale }) => DocumentNode>> = {
  composeFollowUp,
  composeKeyFigures,
  composeProgrammeReview,
  composeProjectList,
  composeSynthesis,
};

describe.each(Object.entries(COMPOSERS))('%s', (name, compose) => {
  it.each(
    Object.entries(plans).flatMap(([plan, data]) =>
      (['fr', 'en', 'de', 'lb'] as const).map((locale) => ({ plan, data, locale })),
    ),
  )('tells of $plan in $locale without a gap', ({ data, locale }) => {
    const page = compose(data, { locale });
    expect(plainText(page)).not.toMatch(/[{}]|undefined|NaN|non renseigné|not given/);
    expect(renderPptx(page).length).toBeGreaterThan(0);
  });

  it('tells of a thin plan that it says nothing of it', () => {
    const page = compose(parsePlan({ id: 'cls', title: 'Contrat local' }), { locale: 'fr' });
    expect(page.title).toContain('Contrat local');
  });

  it('refuses what is no plan, and options it does not know', () => {
    expect(() => compose({} as never, { locale: 'fr' })).toThrow(`${name}: expected a plan`);
    expect(() => compose(plans.segur2020, { lang: 'fr' } as never)).toThrow(/lang/);
  });
});

describe('what the reports of a plan’s life tell', () => {
  it('follows milestones and indicators on a day', () => {
    const words = plainText(composeFollowUp(plans.numeriqueSante2022, { locale: 'fr', asOf: '2022-04-27' }));
    expect(words).toMatch(/\d+ jalons sont atteints sur \d+/);
    expect(words).toContain('Avancement');
  });

  it('holds every action and next step of every programme', () => {
    const words = plainText(composeProgrammeReview(plans.numeriqueSante2022));
    for (const { title, events, nextSteps } of plans.numeriqueSante2022.programmes) {
      expect(words).toContain(title);
      for (const { text } of [...events, ...nextSteps]) expect(words).toContain(text);
    }
  });

  it('holds every figure', () => {
    const words = plainText(composeKeyFigures(plans.cnrGrandEst2023));
    for (const { title } of plans.cnrGrandEst2023.figures) expect(words).toContain(title);
  });
});
