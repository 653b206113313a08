import { cellAddress } from '../../src/tables/cell-address.ts';
import { textCell, workbook } from './foreign-workbook.ts';

/**
 * A board of a *contrat local de santé* as a town hall might hold it, made up: a merged title, a line on the committee, names with
 * line breaks and endings in brackets, guidance below them, headings between the rows, one column that says nothing, one whose
 * values are not what its name says, a row of totals, a note at the end.
 */
const ROWS: readonly (readonly (string | number | { readonly day: number } | null)[])[] = [
  ['CONTRAT LOCAL DE SANTÉ DU VAL DE BRUME – TABLEAU DE BORD 2025-2029'],
  ['Validé en comité de pilotage, à actualiser deux fois par an par les référents'],
  [],
  [
    'N° fiche',
    'Objectif\nopérationnel',
    'Intitulé de la\nfiche action',
    'Porteur(s)',
    'Public(s) cible(s)',
    'Contenu de l’action',
    'Démarrage',
    'Échéance prévue',
    'Coût estimé (€)',
    'Financement',
    'État\nd’avancement',
    'Météo',
    'Début observé',
  ],
  [
    'Ex : 1.1',
    'Indiquer l’objectif du contrat',
    'Ex : Ouvrir une consultation',
    'Préciser la structure',
    'Ex : jeunes',
    'Texte libre',
    'jj/mm/aaaa',
    'jj/mm/aaaa',
    'En euros',
    'Préciser',
    'Liste déroulante',
    null,
    null,
  ],
  ['AXE 1 – Accès aux soins'],
  [
    '1.1',
    'Attirer des soignants',
    'Maison de santé de Brume-Nord',
    'Commune de Brume',
    'Habitants',
    'Construire et ouvrir la maison',
    { day: 45_717 },
    'fin 2026',
    250_000,
    'Région, DETR',
    'En cours',
    '☀',
    'oui',
  ],
  [
    '1.2',
    'Attirer des soignants',
    'Accueil des internes',
    'CPTS du Val',
    'Internes',
    'Logement et tutorat',
    { day: 45_901 },
    '30/06/2027',
    '12 500 €',
    'ARS',
    'Non démarré',
    '☁',
    'non',
  ],
  ['AXE 2 – Santé mentale'],
  [
    '2.1',
    'Repérer plus tôt',
    'Premiers secours en santé mentale',
    'CCAS',
    'Agents d’accueil',
    'Six sessions par an',
    { day: 45_689 },
    '31/12/2025',
    8_000,
    'ARS',
    'Réalisé',
    '☀',
    'oui',
  ],
  [
    '2.2',
    'Repérer plus tôt',
    'Conseil local de santé mentale',
    'Communauté de communes',
    'Habitants',
    'Créer l’instance',
    null,
    'T2 2026',
    null,
    null,
    'Reprogrammé',
    '☂',
    'non',
  ],
  [
    '2.3',
    'Soutenir les aidants',
    'Halte répit',
    'EHPAD Les Tilleuls',
    'Aidants',
    'Deux après-midi par semaine',
    null,
    '2027',
    'Entre 15 000 et 20 000 €',
    null,
    'À venir',
    '☁',
    'non',
  ],
  ['TOTAL', null, 'TOTAL', null, null, null, null, null, 270_500, null, null, null, null],
];

/** The bytes of the board. */
export function unseenBoard(): Uint8Array {
  const rows = ROWS.map((cells, r) => {
    const written = cells.map((content, c) => {
      const address = cellAddress(r + 1, c + 1);
      if (content === null) return '';
      if (typeof content === 'string') return textCell(address, content);
      if (typeof content === 'number') return `<c r="${address}"><v>${content}</v></c>`;
      return `<c r="${address}" s="1"><v>${content.day}</v></c>`;
    });
    return `<row r="${r + 1}">${written.join('')}</row>`;
  });
  const spans = ['A1:M1', 'A2:M2', 'A6:M6', 'A9:M9'].map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return workbook({ cells: rows.join(''), after: `<mergeCells>${spans}</mergeCells>` });
}
