import { shortText } from '../../internal/shown-text.ts';
import { fichesOf } from '../derived/fiches.ts';
import { findSimilarTexts } from '../derived/similar-texts.ts';
import type { Path } from '../path.ts';
import type { PartialPlan } from '../plan-reading.ts';
import { builtInRule } from './built-in-rule.ts';

/** The same thing said twice: two findings, two leads, the findings of two fiches, or the benefits of two beneficiaries. */
export const nearDuplicateText = builtInRule({
  code: 'near-duplicate-text',
  severity: 'info',
  category: 'duplicates',
  level: 'presentable',
  /** Share of words in common from which two texts are near, and how many words of four letters or more a text needs to be compared. */
  options: { similarity: 0.75, fewestWords: 4 },
  check({ plan, options, report }) {
    for (const texts of [constatsOf(plan), pistesOf(plan), ficheConstatsOf(plan), ...benefitsOf(plan)]) {
      for (const { later, earlier, share } of findSimilarTexts(texts, options)) {
        report({
          path: pathOf(later),
          ...(share === 1 && { variant: 'same' }),
          params: { text: shortText(later.text), other: earlier.name, percent: Math.round(100 * share) },
        });
      }
    }
  },
});

/** A text to compare. Few are ever told, so that paths are put together only for those. */
interface Placed {
  readonly text: string;
  readonly list: Path;
  readonly index: number;
  readonly name: string;
  readonly group: string | number;
}

function pathOf({ list, index }: Placed): Path {
  return list.at(-1) === 'benefits' ? [...list, index] : [...list, index, 'text'];
}

const CONSTATS: Path = ['constats'];
const PISTES: Path = ['pistes'];

function constatsOf(plan: PartialPlan): readonly Placed[] {
  return plan.constats.map(({ id, text }, i) => ({ text, list: CONSTATS, index: i, name: id, group: id }));
}

function pistesOf(plan: PartialPlan): readonly Placed[] {
  return plan.pistes.map(({ id, text }, i) => ({ text, list: PISTES, index: i, name: id, group: id }));
}

/** Findings of different fiches; within one fiche a repetition is a matter of style. */
function ficheConstatsOf(plan: PartialPlan): readonly Placed[] {
  return fichesOf(plan).flatMap(({ fiche, project, path }) => {
    const list = [...path, 'constats'];
    return fiche.constats.map(({ text }, index) => ({ text, list, index, name: project.id, group: project.id }));
  });
}

/** Benefits of different beneficiaries of one fiche: a cell that was copied to the next row. */
function benefitsOf(plan: PartialPlan): readonly (readonly Placed[])[] {
  return fichesOf(plan).map(({ fiche, path }) =>
    fiche.beneficiaries.flatMap(({ name = '', benefits }, row) => {
      const list = [...path, 'beneficiaries', row, 'benefits'];
      const shown = name === '' ? String(row + 1) : shortText(name);
      return benefits.map((text, index) => ({ text, list, index, name: shown, group: row }));
    }),
  );
}
