import type { SourceReference } from '../../model/index.ts';
import type { PlanPart } from '../plan-part.ts';

/** The slides of the synthesis, and the official table of country codes. */
export const sources = [
  {
    id: 'deck',
    title: 'Gesondheetsdësch : synthèse des trois premières réunions des groupes de travail (diaporama)',
    kind: 'deck',
    publisher: 'Gouvernement du Grand-Duché de Luxembourg',
    date: '2020-11-11',
    dateAsWritten: '11 novembre 2020',
    language: 'fr',
    summary:
      "Diaporama de la séance par visioconférence : mots de bienvenue, liste des douze projets et de ce dont ils sont issus, détail des projets 5, 6 et 7. Le texte est en français, le nom de la démarche en luxembourgeois ; aucune autre langue n'y figure.",
  },
  {
    id: 'iso-3166-1',
    title: 'ISO 3166-1, codes des pays',
    kind: 'dataset',
    publisher: 'ISO',
    url: 'https://www.iso.org/iso-3166-country-codes.html',
  },
] as const satisfies readonly PlanPart<'sources'>[];

/** The slides, at the one with this heading. */
export const deck = (place: string): SourceReference[] => [{ source: 'deck', place }];
