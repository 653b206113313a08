import { foldText } from '../../internal/text.ts';
import type { Territory } from '../../model/index.ts';
import {
  arrondissementsGrandEst,
  departments,
  departmentsOfPlace,
  formerRegions,
  luxembourgCantons,
  type ReferenceTerritory,
  regions,
} from '../../reference/index.ts';
import { defineRule, type Finding } from '../rule.ts';

/** The collectivity that stands between the region and the two départements of Alsace. */
const ALSACE = '6AE';

/** A place with the code of another one, of another level, or of a division of the past. */
export const territoryCodeMismatch = defineRule({
  code: 'territory-code-mismatch',
  severity: 'error',
  category: 'territories',
  level: 'presentable',
  docs: 'rules.md#territory-code-mismatch',
  check({ plan, report }) {
    plan.territories.forEach((territory, i) => {
      const finding = checkTerritory(territory);
      if (finding !== undefined) report({ path: ['territories', i, 'code'], ...finding });
    });
    plan.dispositifs.forEach(({ toldAt }, i) => {
      if (toldAt?.code === undefined) return;
      const finding = checkPlace(toldAt.place, toldAt.code);
      if (finding !== undefined) report({ path: ['dispositifs', i, 'toldAt', 'code'], ...finding });
    });
  },
});

type Mismatch = Omit<Finding, 'path'>;

/** The official lists by level; a level without a list can not be checked. */
const LISTS: Readonly<Record<string, readonly ReferenceTerritory[] | undefined>> = {
  region: regions,
  department: departments,
  arrondissement: arrondissementsGrandEst,
  canton: luxembourgCantons,
};

function checkTerritory({ name, level, code, iso }: Territory): Mismatch | undefined {
  if (level === 'department' && (code === ALSACE || iso === `FR-${ALSACE}` || foldText(name) === 'alsace'))
    return { variant: 'alsace', severity: 'warning', params: { name } };
  const list = LISTS[level];
  if (code === undefined || list === undefined || (iso !== undefined && !/^(?:FR|LU)/.test(iso))) return undefined;
  const official = list.find((one) => one.code === code);
  if (official !== undefined)
    return bears(official, name) ? undefined : { params: { name, code, official: official.name } };
  const former = level === 'region' ? formerRegions.find((one) => one.code === code) : undefined;
  if (former !== undefined)
    return { variant: 'former', params: { name, code, former: former.name, into: former.into } };
  // The list of arrondissements holds one region only.
  if (level === 'arrondissement' && !list.some((one) => one.code.slice(0, 2) === code.slice(0, 2))) return undefined;
  const right = list.find((one) => bears(one, name));
  return { variant: 'unknown', params: { name, code, ...(right !== undefined && { official: right.code }) } };
}

function bears({ name, aliases = [] }: ReferenceTerritory, asked: string): boolean {
  if (name === asked) return true;
  const folded = foldText(asked);
  return [name, ...aliases].some((one) => foldText(one) === folded);
}

/** "Meurthe-et-Moselle, Toul" with 54: each part that a table knows must lie in the département of the code. */
function checkPlace(place: string, code: string): Mismatch | undefined {
  for (const part of place.split(',')) {
    const codes = departmentsOfPlace(part.replace(/\(.*\)/, ''));
    if (codes.length > 0 && !codes.includes(code))
      return { params: { name: part.trim(), code, official: codes.join(' / ') } };
  }
  return undefined;
}
