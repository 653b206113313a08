import type { PartialPlan } from '../partial-plan.ts';
import type { Path } from '../path.ts';
import { defineRule } from '../rule.ts';
import { fichesOf } from './fiches.ts';
import { findSimilarTexts } from './similar-texts.ts';

/** The same thing said twice: two findings, two leads, the findings of two fiches, or the benefits of two beneficiaries. */
export const nearDuplicateText = defineRule({
  code: 'near-duplicate-text',
  severity: 'info',
  category: 'duplicates',
  level: 'presentable',
  docs: 'rules.md#near-duplicate-text',
  /** Share of words in common from which two texts are near, and how many words of four letters or more a text needs to be compared. */
  options: { similarity: 0.75, fewestWords: 4 },
  check({ plan, options, report }) {
    for (const texts of [constatsOf(plan), pistesOf(plan), ficheConstatsOf(plan), ...benefitsOf(plan)]) {
      for (const { later, earlier, share } of findSimilarTexts(texts, options)) {
        report({
          path: later.path,
          params: { text: shorten(later.text), other: earlier.name, percent: Math.round(100 * share) },
        });
      }
    }
  },
});

interface Placed {
  readonly text: string;
  readonly path: Path;
  readonly name: string;
  readonly group: string;
}

function constatsOf(plan: PartialPlan): readonly Placed[] {
  return plan.constats.map(({ id, text }, i) => ({ text, path: ['constats', i, 'text'], name: id, group: id }));
}

function pistesOf(plan: PartialPlan): readonly Placed[] {
  return plan.pistes.map(({ id, text }, i) => ({ text, path: ['pistes', i, 'text'], name: id, group: id }));
}

/** Findings of different fiches; within one fiche a repetition is a matter of style. */
function ficheConstatsOf(plan: PartialPlan): readonly Placed[] {
  return fichesOf(plan).flatMap(({ fiche, project, path }) =>
    fiche.constats.map(({ text }, i) => ({
      text,
      path: [...path, 'constats', i, 'text'],
      name: project.id,
      group: project.id,
    })),
  );
}

/** Benefits of different beneficiaries of one fiche: a cell that was copied to the next row. */
function benefitsOf(plan: PartialPlan): readonly (readonly Placed[])[] {
  return fichesOf(plan).map(({ fiche, path }) =>
    fiche.beneficiaries.flatMap(({ name, benefits }, row) =>
      benefits.map((text, i) => ({
        text,
        path: [...path, 'beneficiaries', row, 'benefits', i],
        name: name === undefined ? String(row + 1) : shorten(name),
        group: String(row),
      })),
    ),
  );
}

const LONGEST_SHOWN = 120;
const shorten = (text: string): string => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);
