import type { FicheTemplate } from '../fiche-template.ts';

/**
 * A review card of a programme: what was done, what comes next, where to read on.
 *
 * Source: review of the digital health programmes 2017-2022, 27 April 2022 (15 cards). French headings are those of the cards.
 */
export const programmeReview = {
  id: 'programme-review',
  version: '1',
  name: { fr: 'Bilan de programme', en: 'Programme review', de: 'Programmbilanz', lb: 'Programmbilan' },
  sections: [
    {
      id: 'principales-actions',
      field: 'description.implementation',
      heading: { fr: 'Principales actions', en: 'Main actions', de: 'Wichtigste Maßnahmen', lb: 'Haaptaktiounen' },
      synonyms: { de: ['Wichtigste Aktionen'] },
      requiredAt: 'presentable',
    },
    {
      id: 'prochaines-etapes',
      field: 'description.steps',
      heading: { fr: 'Prochaines étapes', en: 'Next steps', de: 'Nächste Schritte', lb: 'Nächst Etappen' },
      requiredAt: 'presentable',
    },
    {
      id: 'pour-aller-plus-loin',
      field: 'attachments',
      heading: { fr: 'Pour aller plus loin', en: 'Further reading', de: 'Weiterführendes', lb: 'Fir méi ze liesen' },
      columns: [
        { field: 'title', label: { fr: 'Document', en: 'Document', de: 'Dokument', lb: 'Dokument' }, width: 2 },
        { field: 'url', label: { fr: 'Adresse', en: 'Address', de: 'Adresse', lb: 'Adress' }, width: 3 },
      ],
      shown: 'filled',
    },
  ],
} as const satisfies FicheTemplate;
