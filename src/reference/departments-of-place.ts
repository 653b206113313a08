import { foldText } from '../internal/text.ts';
import { arrondissementsGrandEst } from './arrondissements-grand-est.ts';
import { communesGrandEst } from './communes-grand-est.ts';
import { departments } from './departments.ts';
import type { ReferenceTerritory } from './reference-territory.ts';

/** Département codes by folded name of a commune, arrondissement or département; built when first asked. */
let known: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * The départements that a commune, an arrondissement or a département of that name lies in; empty for a name that the
 * tables do not hold. Accents, case and hyphens do not matter.
 */
export function departmentsOfPlace(name: string): readonly string[] {
  known ??= indexPlaces();
  return known.get(foldText(name)) ?? [];
}

function indexPlaces(): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, Set<string>>();
  const add = ({ name, aliases = [] }: ReferenceTerritory, department: string) => {
    for (const label of [name, ...aliases]) {
      const key = foldText(label);
      codes.set(key, (codes.get(key) ?? new Set()).add(department));
    }
  };
  for (const department of departments) add(department, department.code);
  for (const arrondissement of arrondissementsGrandEst) add(arrondissement, arrondissement.department);
  for (const commune of communesGrandEst) add(commune, commune.department);
  return new Map([...codes].map(([key, found]) => [key, [...found]]));
}
