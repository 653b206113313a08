import { recognised } from './match-columns.ts';
import { requireProfile, type TableProfile } from './profile.ts';
import { decidimProposals, decidimResults } from './profiles/decidim.ts';
import { oc4ids } from './profiles/oc4ids.ts';
import { pilote } from './profiles/pilote.ts';
import { planSante } from './profiles/plan-sante.ts';
import { projetsTerritoire } from './profiles/projets-territoire.ts';
import { tet } from './profiles/tet.ts';
import { tetExport } from './profiles/tet-export.ts';
import { requireTable, type Table } from './table.ts';

/** The profiles that come with the package, by their identifier. */
export const tableProfiles: Readonly<Record<string, TableProfile>> = {
  [planSante.id]: planSante,
  [tet.id]: tet,
  [tetExport.id]: tetExport,
  [projetsTerritoire.id]: projetsTerritoire,
  [decidimResults.id]: decidimResults,
  [decidimProposals.id]: decidimProposals,
  [oc4ids.id]: oc4ids,
  [pilote.id]: pilote,
};

/** Fewer names than this may be there by chance. */
const LEAST = 3;

/**
 * The profile that knows most columns of a table, among those that know half of them at least: the one for the title (or the indicator) and
 * two more. Nothing where none does: {@link draftProfile} then proposes one.
 *
 * @example
 * ```ts
 * import { profileOfTable, readTable } from 'plan-sante/tables';
 * const result = readTable('id,nom,description,phase\n1,Équipe mobile,,Idée');
 * if (result.success) console.log(profileOfTable(result.data)?.id); // projets-territoire
 * ```
 */
export function profileOfTable(
  table: Table,
  profiles: readonly TableProfile[] = Object.values(tableProfiles),
): TableProfile | undefined {
  requireTable('profileOfTable', table);
  for (const profile of profiles) requireProfile('profileOfTable', profile);
  const ours = profiles.find(({ collections }) => collections === true);
  if (table.more !== undefined && ours !== undefined) return ours;
  const found = profiles
    .filter(({ collections }) => collections !== true)
    .map((profile) => ({ profile, count: recognised(table, profile) }))
    .filter(({ count }) => count >= LEAST && count * 2 >= table.columns.length);
  return found.length === 0 ? undefined : found.reduce((a, b) => (b.count > a.count ? b : a)).profile;
}
