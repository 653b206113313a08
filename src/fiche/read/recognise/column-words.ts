/** How the columns of tables are headed on forms, beside the labels of the library: by field and column. */
export const COLUMN_WORDS: Readonly<Record<string, string>> = {
  'targets.title':
    'Indicateurs | Intitulé de l’indicateur | Objectif chiffré | KPI | Measure | Indicators | Indikatoren | Kennzahl | Messgröße',
  'targets.baseline':
    'Valeur de référence | Valeur actuelle | Situation initiale | Situation de départ | Situation actuelle | État initial | ' +
    'Référence | Baseline | Current value | Istwert',
  'targets.quantity':
    'Cible | Valeur cible | Valeur attendue | Objectif visé | Résultat attendu | Valeur | Quantité | Value | Quantity | ' +
    'Target | Wert | Sollwert',
  'targets.due': 'Année | Année cible | Date | Horizon | Year | Due date | Jahr | Datum',
  'stakeholders.name': 'Partenaire | Acteur | Structure | Organisme | Qui ? | Partner | Organisation',
  'stakeholders.role': 'Contribution | Missions | Engagement | Implication | Pour quoi faire ?',
  'attachments.title': 'Titre | Annexe | Pièces jointes | Attachment | Anlage',
  'attachments.url': 'Lien | URL | Link',
};
