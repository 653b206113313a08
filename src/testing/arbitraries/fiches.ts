import type { FicheInput } from '../../model/index.ts';
import { partialDate } from './dates.ts';
import type { Arbitrary, FastCheckLibrary } from './fast-check.ts';
import { frenchText } from './french-text.ts';

/** What is drawn for a fiche; its title is given, because a project and its fiche bear the same. */
export function ficheOf(fc: FastCheckLibrary): Arbitrary<(title: string) => FicheInput> {
  const { deed, finding, partner, people } = frenchText(fc);
  const some = <T>(one: Arbitrary<T>): Arbitrary<readonly T[]> => fc.array(one, { minLength: 1, maxLength: 3 });
  const item = finding.map((text) => ({ text }));
  return fc
    .record({
      constats: some(item),
      ideas: some(deed.map((text) => ({ text }))),
      beneficiaries: some(fc.tuple(people, deed)),
      solution: some(deed.map((text) => ({ text }))),
      stakeholders: some(fc.tuple(partner, deed)),
      territory: some(item),
      national: some(item),
      target: fc.option(fc.tuple(deed, fc.integer({ min: 1, max: 500 }), partialDate(fc, { min: 2026, max: 2030 }))),
    })
    .map(
      (drawn) =>
        (title: string): FicheInput => ({
          title,
          constats: [...drawn.constats],
          ideas: [...drawn.ideas],
          beneficiaries: drawn.beneficiaries.map(([name, benefit]) => ({ name, benefits: [benefit] })),
          description: [{ kind: 'solution', items: [...drawn.solution] }],
          // A role names the project: the same words in two fiches would be a copy.
          stakeholders: drawn.stakeholders.map(([name, what], i) => ({
            name,
            role: `${what}, tâche ${i + 1} de : ${title}`,
          })),
          expectations: { territory: [...drawn.territory], national: [...drawn.national] },
          targets:
            drawn.target === null
              ? []
              : [{ title: drawn.target[0], quantity: { value: drawn.target[1] }, due: drawn.target[2] }],
        }),
    );
}
