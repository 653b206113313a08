import { foldText } from '../../internal/text.ts';
import type { Territory } from '../../model/index.ts';
import {
  arrondissementsGrandEst,
  communesGrandEst,
  departments,
  departmentsOfPlace,
  formerRegions,
  luxembourgCantons,
  type ReferenceTerritory,
  regions,
} from '../../reference/index.ts';
import type { Defect } from '../rule.ts';
import { builtInRule } from './built-in-rule.ts';

/** The collectivity that stands between the region and the two départements of Alsace. */
const ALSACE = '6AE';

/** A place with the code of another one, of another level, or of a division of the past. */
export const territoryCodeMismatch = builtInRule({
  code: 'territory-code-mismatch',
  severity: 'error',
  category: 'territories',
  level: 'presentable',
  check({ plan, index, report }) {
    const inFrench = plan.language.startsWith('fr');
    const parentOf = ({ parent }: Territory) =>
      (parent === undefined ? undefined : index.find('territories', parent)?.value) as Territory | undefined;
    plan.territories.forEach((territory, i) => {
      const parent = parentOf(territory);
      if (isElsewhere(territory) || (parent !== undefined && isElsewhere(parent))) return;
      const tell = (field: string, finding: Mismatch | undefined) => {
        if (finding !== undefined)
          report({ path: ['territories', i, field], absent: ['territories', 'language'], ...finding });
      };
      const code = checkCode(territory, inFrench);
      tell('code', code);
      if (code === undefined) tell('iso', checkIso(territory));
      if (parent !== undefined) tell('parent', checkParent(territory, parent));
    });
    plan.dispositifs.forEach(({ toldAt }, i) => {
      if (toldAt?.code === undefined) return;
      const finding = checkPlace(toldAt.place, toldAt.code);
      if (finding !== undefined) report({ path: ['dispositifs', i, 'toldAt', 'code'], ...finding });
    });
  },
});

type Mismatch = Omit<Defect, 'path'>;

/** The official lists by level; a level without a list can not be checked. */
const LISTS: ReadonlyMap<string, readonly ReferenceTerritory[]> = /* @__PURE__ */ new Map<
  string,
  readonly ReferenceTerritory[]
>([
  ['region', regions],
  ['department', departments],
  ['arrondissement', arrondissementsGrandEst],
  ['canton', luxembourgCantons],
  ['commune', communesGrandEst],
]);

/** In a country of which there are no lists. */
function isElsewhere({ iso }: Territory): boolean {
  return iso !== undefined && !/^(?:FR|LU)/.test(iso);
}

function isAlsace(name: string, code: string | undefined, iso: string | undefined): boolean {
  return code === ALSACE || iso === `FR-${ALSACE}` || /\balsace\b/.test(foldText(name));
}

function checkCode({ name, level, code, iso }: Territory, inFrench: boolean): Mismatch | undefined {
  if (level === 'department' && isAlsace(name, code, iso))
    return { variant: 'alsace', severity: 'warning', params: { name } };
  const list = LISTS.get(level);
  if (code === undefined || list === undefined) return undefined;
  const official = list.find((one) => one.code === code);
  const right = list.find((one) => bears(one, name));
  // The codes of other countries meet ours by chance.
  if (right === undefined && !inFrench) return undefined;
  const mend = right === undefined ? {} : { official: right.code };
  const owns = official !== undefined && bears(official, name);
  const former = formerRegions.find((one) => level === 'region' && (one.code === code || bears(one, name)));
  if (former !== undefined && (official === undefined || owns))
    return {
      variant: 'former',
      params: { name, code, former: former.name, into: regionInWords(former.into) },
      ...(official !== undefined && { severity: 'warning' }),
    };
  if (official !== undefined) return owns ? undefined : { params: { name, code, owner: official.name, ...mend } };
  if (MAY_BE_UNLISTED[level]?.(code, right, list) === true) return undefined;
  return { variant: 'unknown', params: { name, code, ...mend } };
}

/** Where a list does not hold everything: whether a code that it lacks may be right all the same. */
const MAY_BE_UNLISTED: Readonly<
  Record<string, (code: string, right: ReferenceTerritory | undefined, list: readonly ReferenceTerritory[]) => boolean>
> = {
  canton: (_, right) => right === undefined,
  // One region only.
  arrondissement: (code, _, list) => !list.some((one) => sameDepartment(one.code, code)),
  // A few towns, whose names others may bear.
  commune: (code, right) => right === undefined || !sameDepartment(right.code, code),
};

/** "Grand Est (44)". */
function regionInWords(code: string): string {
  const name = regions.find((one) => one.code === code)?.name;
  return name === undefined ? code : `${name} (${code})`;
}

function sameDepartment(a: string, b: string): boolean {
  return a.slice(0, 2) === b.slice(0, 2);
}

/** An ISO code beside the INSEE code or the name of another place. */
function checkIso({ name, level, code, iso }: Territory): Mismatch | undefined {
  const official = LISTS.get(level)?.find((one) => (code === undefined ? bears(one, name) : one.code === code));
  if (iso === undefined || official === undefined || level === 'commune' || level === 'arrondissement')
    return undefined;
  const right = isoOf(official, level);
  // Paris is FR-75C, the metropolis of Lyon FR-69M.
  return iso.startsWith(right) ? undefined : { params: { name, code: iso, official: right } };
}

function isoOf({ code, iso }: ReferenceTerritory & { readonly iso?: string }, level: string): string {
  return level === 'department' ? `FR-${code}` : (iso ?? code);
}

/** A département in another region, a commune or an arrondissement in another département than its code says. */
function checkParent({ name, level, code = '' }: Territory, parent: Territory): Mismatch | undefined {
  if (!LISTS.get(parent.level)?.some((one) => one.code === parent.code)) return undefined;
  const region = departments.find((one) => level === 'department' && one.code === code)?.region;
  const wrong =
    parent.level === 'region'
      ? region !== undefined && region !== parent.code
      : parent.level === 'department' &&
        (level === 'commune' || level === 'arrondissement') &&
        code !== '' &&
        !code.startsWith(parent.code ?? '');
  return wrong ? { variant: 'parent', params: { name, code, other: parent.name } } : undefined;
}

function bears({ name, aliases = [] }: ReferenceTerritory, asked: string): boolean {
  if (name === asked) return true;
  const folded = foldText(asked);
  return [name, ...aliases].some((one) => foldText(one) === folded);
}

/** "Meurthe-et-Moselle, Toul" with 54: each part that a table knows must lie in the département of the code. */
function checkPlace(place: string, code: string): Mismatch | undefined {
  for (const part of place.split(',')) {
    const codes = departmentsOfPlace(part.replace(/^([^(]*)\(.*\)/s, '$1'));
    if (codes.length > 0 && !codes.includes(code))
      return { params: { name: part.trim(), code, official: codes.join(' / ') } };
  }
  return undefined;
}
