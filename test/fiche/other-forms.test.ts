import { describe, expect, it } from 'vitest';
import { parseDocx, renderDocx } from '../../src/document/docx.ts';
import {
  type BlockNode,
  type DocumentNode,
  doc,
  heading,
  item,
  p,
  parseHtml,
  parseMarkdown,
  renderHtml,
  renderMarkdown,
  strong,
  table,
  text,
  ul,
} from '../../src/document/index.ts';
import type { Result } from '../../src/errors/index.ts';
import {
  cnrGrandEst,
  contratLocalDeSante,
  gesondheetsdesch,
  programmeReview,
  readFiche,
  readFichesText,
  readFicheText,
  segurMeasure,
} from '../../src/fiche/index.ts';
import { type Fiche, type FicheInput, FicheSchema } from '../../src/model/index.ts';

const data = (result: Result<Fiche>): Fiche => {
  if (!result.success) throw new Error(JSON.stringify(result.issues));
  return result.data;
};
const codes = (result: Result<Fiche>) => [
  ...new Set(result.issues.map(({ code }) => code).filter((code) => code !== 'fiche-section-missing')),
];
const fiche = (input: FicheInput) => FicheSchema.parse(input);
const tree = (...blocks: readonly BlockNode[]) => doc({ title: 'Formulaire', language: 'fr' }, blocks);

/** The same document through each format, as if it came from there. */
const THROUGH: Readonly<Record<string, (document: DocumentNode) => Result<DocumentNode>>> = {
  'the tree': (document) => ({ success: true, data: document, issues: [] }),
  Markdown: (document) => parseMarkdown(renderMarkdown(document)),
  HTML: (document) => parseHtml(renderHtml(document)),
  Word: (document) => parseDocx(renderDocx(document)),
};

const OLDER_PEOPLE = fiche({
  title: 'Prévenir les chutes à domicile',
  theme: 'Bien vieillir',
  constats: [{ text: 'Une personne sur trois chute' }, { text: 'Peu de logements adaptés' }],
  beneficiaries: [{ name: 'Personnes de 75 ans et plus' }],
  description: [
    { kind: 'objectives', items: [{ text: 'Adapter les logements' }, { text: 'Proposer des ateliers' }] },
    { text: 'Un ergothérapeute passe à domicile.' },
    { kind: 'means', text: '18 000 € par an' },
    { kind: 'steps', text: '2025-2027' },
  ],
  stakeholders: [
    { name: 'Communauté de communes', roleKinds: ['steering'] },
    { name: 'CARSAT' },
    { name: 'Ergothérapeutes' },
  ],
  targets: [{ title: 'Nombre de visites' }],
});

describe('an action form that is one table of labels', () => {
  const list = (...lines: readonly string[]) => [ul(lines.map((line) => item(p(line))))];
  const form = tree(
    heading(1, 'Contrat local de santé des Trois Vallées'),
    table([
      ['Axe stratégique', 'Bien vieillir'],
      ['Intitulé de l’action', 'Prévenir les chutes à domicile'],
      ['Pilote', 'Communauté de communes'],
      ['Partenaires', { children: list('CARSAT', 'Ergothérapeutes') }],
      ['Contexte', { children: list('Une personne sur trois chute', 'Peu de logements adaptés') }],
      ['Objectif(s)', { children: list('Adapter les logements', 'Proposer des ateliers') }],
      ['Public(s) visé(s)', 'Personnes de 75 ans et plus'],
      ['Description de l’action', 'Un ergothérapeute passe à domicile.'],
      ['Calendrier', '2025-2027'],
      ['Budget prévisionnel', '18 000 € par an'],
      ['Indicateurs de suivi', 'Nombre de visites'],
    ]),
  );

  it.each(Object.entries(THROUGH))('is read from %s', (_name, through) => {
    const result = readFiche(documentOf(through(form)), contratLocalDeSante);
    expect(data(result)).toEqual(OLDER_PEOPLE);
    expect(codes(result)).toContain('fiche-form-table');
  });

  it('is read when it has four columns, labels over their answers and cells that only group', () => {
    const wide = tree(
      table([
        [{ children: [p('Fiche action 4.1 : Prévenir les chutes à domicile')], colspan: 4 }],
        ['Axe', 'Bien vieillir', 'Public', 'Personnes de 75 ans et plus'],
        ['Contexte', { children: list('Une personne sur trois chute', 'Peu de logements adaptés'), colspan: 3 }],
        [{ children: [p('Objectifs')], colspan: 4 }],
        [{ children: list('Adapter les logements', 'Proposer des ateliers'), colspan: 4 }],
        [
          { children: [p('Gouvernance')], rowspan: 2 },
          'Pilote',
          { children: [p('Communauté de communes')], colspan: 2 },
        ],
        ['Partenaires', { children: [p('CARSAT ; Ergothérapeutes')], colspan: 2 }],
        ['Description', { children: [p('Un ergothérapeute passe à domicile.')], colspan: 3 }],
        [
          { children: [p('Budget')], colspan: 2 },
          { children: [p('Calendrier')], colspan: 2 },
        ],
        [
          { children: [p('18 000 € par an')], colspan: 2 },
          { children: [p('2025-2027')], colspan: 2 },
        ],
        ['Indicateurs', { children: [p('Nombre de visites')], colspan: 3 }],
      ]),
    );
    const result = readFiche(wide, contratLocalDeSante);
    expect(data(result)).toEqual({ ...OLDER_PEOPLE, title: 'Fiche action 4.1 : Prévenir les chutes à domicile' });
  });

  it('keeps the words of a label that is not of the form', () => {
    const text =
      '| Fiche action 2 | Ouvrir un centre de santé |\n|---|---|\n| Objectifs | Recruter |\n| Lien avec le PRS | Objectif 3 |\n| Calendrier | 2025 |\n';
    const result = readFicheText(text, contratLocalDeSante, { format: 'markdown' });
    expect(data(result).title).toBe('Ouvrir un centre de santé');
    expect(data(result).description).toContainEqual({
      kind: 'other',
      heading: 'Lien avec le PRS',
      text: 'Objectif 3',
      items: [],
    });
    expect(codes(result)).toContain('fiche-heading-as-part');
  });

  it('may come several times in one document, in any order of its labels', () => {
    const form = (number: number, title: string) =>
      `| Fiche action ${number} | ${title} |\n|---|---|\n| Pilote | Ville |\n| Contexte | Peu de soins |\n| Objectif général | Aider |\n| Objectifs opérationnels | Louer |\n\n`;
    const { fiches } = readFichesText(form(1, 'Ouvrir un centre') + form(2, 'Aider les aidants'), contratLocalDeSante, {
      format: 'markdown',
    });
    expect(fiches.map((result) => data(result).title)).toEqual(['Ouvrir un centre', 'Aider les aidants']);
    expect(fiches.map((result) => data(result).description.length)).toEqual([2, 2]);
  });
});

describe('a form whose labels begin lines', () => {
  const lines = [
    'FICHE ACTION N° 12',
    'Prévenir les chutes à domicile',
    '',
    'Axe stratégique : Bien vieillir',
    '',
    'Contexte :',
    '➢ Une personne sur trois chute',
    '➢ Peu de logements adaptés',
    '',
    'Objectifs :',
    '→ Adapter les logements',
    '→ Proposer des ateliers',
    '',
    'Public visé : Personnes de 75 ans et plus',
    'Description de l’action : Un ergothérapeute passe à domicile.',
    'Pilote : Communauté de communes',
    'Partenaires : CARSAT ; Ergothérapeutes',
    'Calendrier : 2025-2027',
    'Budget prévisionnel : 18 000 € par an',
    'Indicateurs :',
    '▪ Nombre de visites',
  ];

  it('is read from plain text', () => {
    const result = readFicheText(lines.join('\n'), contratLocalDeSante, { format: 'text' });
    expect(data(result)).toEqual(OLDER_PEOPLE);
    expect(codes(result)).not.toContain('fiche-list-unplaced');
  });

  it('is read when it numbers them', () => {
    const numbers: Readonly<Record<string, string>> = {
      Contexte: '1/',
      Objectifs: '2.',
      'Public visé': '3)',
      Pilote: '4 -',
    };
    const numbered = lines.map((line) => {
      const label = Object.keys(numbers).find((name) => line.startsWith(`${name} :`));
      return label === undefined ? line : `${numbers[label]} ${line}`;
    });
    const result = readFicheText(numbered.join('\n'), contratLocalDeSante, { format: 'text' });
    expect(data(result)).toEqual(OLDER_PEOPLE);
  });

  it('is read from bold labels that one paragraph runs together, in Markdown', () => {
    const text =
      '**Fiche action n° 7 : Mieux manger à l’école**\n\n**Axe stratégique** : Prévention\n**Objectifs** : Cuisiner bio\n**Pilote** : PETR\n**Calendrier** : 2026\n';
    expect(data(readFicheText(text, contratLocalDeSante, { format: 'markdown' }))).toEqual(
      fiche({
        title: 'Fiche action n° 7 : Mieux manger à l’école',
        theme: 'Prévention',
        description: [
          { kind: 'objectives', text: 'Cuisiner bio' },
          { kind: 'steps', text: '2026' },
        ],
        stakeholders: [{ name: 'PETR', roleKinds: ['steering'] }],
      }),
    );
  });

  it('is read from lines of Markdown with a label each, and keeps the lines of a budget apart', () => {
    const text = [
      '# Une maison des adolescents',
      '',
      'Pilote : ARS Grand Est',
      'Partenaires : Éducation nationale',
      '',
      '## Budget',
      '2 postes à 45 000 €',
      'FIR : 50 000 €',
      'Département : 20 000 €, dont la moitié',
      'en nature',
    ].join('\n');
    const read = data(readFicheText(text, contratLocalDeSante, { format: 'markdown' }));
    expect(read.stakeholders).toMatchObject([
      { name: 'ARS Grand Est', roleKinds: ['steering'] },
      { name: 'Éducation nationale' },
    ]);
    expect(read.description).toMatchObject([
      {
        kind: 'means',
        text: '2 postes à 45 000 €\nFIR : 50 000 €\nDépartement : 20 000 €, dont la moitié en nature',
      },
    ]);
  });

  it('is read from the definition list of a web page', () => {
    const html =
      '<h2>Dépister le diabète</h2><dl><dt>Axe stratégique</dt><dd>Prévention</dd><dt>Contexte</dt><dd>Prévalence de 7 %.</dd>' +
      '<dt>Partenaires</dt><dd>Pharmaciens</dd><dd>CPAM</dd><dt>Indicateurs</dt><dd>Nombre de tests</dd></dl>';
    expect(data(readFicheText(html, contratLocalDeSante, { format: 'html' }))).toEqual(
      fiche({
        title: 'Dépister le diabète',
        theme: 'Prévention',
        constats: [{ text: 'Prévalence de 7 %.' }],
        stakeholders: [{ name: 'Pharmaciens' }, { name: 'CPAM' }],
        targets: [{ title: 'Nombre de tests' }],
      }),
    );
  });

  it('is read from Word paragraphs in bold, counted by hand and set out with tabs', () => {
    const typed = tree(
      p([strong('Fiche action 2 – Soutenir les aidants')]),
      p([strong('Contexte')]),
      p('1) Aidants iso\u00adlés'),
      p('2) Peu de répit'),
      p([strong('Pilote'), text(' : CCAS')]),
      p([strong('Partenaires'), text(' :')]),
      p('Nom\tRôle'),
      p('CARSAT\tFinancement'),
      p([strong('Indicateurs')]),
      p('Nombre de familles'),
    );
    for (const through of Object.values(THROUGH).filter((_, index) => index !== 1)) {
      expect(data(readFiche(documentOf(through(typed)), contratLocalDeSante))).toEqual(
        fiche({
          title: 'Fiche action 2 – Soutenir les aidants',
          constats: [{ text: 'Aidants isolés' }, { text: 'Peu de répit' }],
          stakeholders: [
            { name: 'CCAS', roleKinds: ['steering'] },
            { name: 'CARSAT', role: 'Financement' },
          ],
          targets: [{ title: 'Nombre de familles' }],
        }),
      );
    }
  });
});

describe('what stands above the sections', () => {
  it.each([
    ['# Prévention\n\n## Un dépistage en EHPAD\n\n## Contexte\n\n- loin\n', 'Un dépistage en EHPAD'],
    ['# Un dépistage en EHPAD\n\n## Résumé\n\nEn bref.\n\n## Contexte\n\n- loin\n', 'Un dépistage en EHPAD'],
    ['## FICHE ACTION N° 3\n\n## Un dépistage en EHPAD\n\n### Contexte\n\n- loin\n', 'Un dépistage en EHPAD'],
    ['Axe 2 – Prévention\n\nUn dépistage en EHPAD\n\nContexte : loin\n', 'Un dépistage en EHPAD'],
    ['TITRE : Un dépistage en EHPAD\nContexte :\n- loin\n', 'Un dépistage en EHPAD'],
  ])('names the fiche: %j', (text, title) => {
    expect(data(readFicheText(text, contratLocalDeSante, { format: 'text' })).title).toBe(title);
  });

  it('may number the axis, with a dash or a colon: the number is kept', () => {
    const theme = (line: string) =>
      data(readFicheText(`# Titre\n\n${line}\n\n## Contexte\n\n- loin\n`, contratLocalDeSante, { format: 'text' }))
        .theme;
    expect(theme('Axe 2 – Prévention')).toBe('Axe 2 – Prévention');
    expect(theme('AXE STRATÉGIQUE N° 2 : Prévention')).toBe('AXE STRATÉGIQUE N° 2 : Prévention');
    expect(theme('Axe : Prévention')).toBe('Prévention');
  });

  it('says a second theme rather than drop it', () => {
    const text = '# Titre\n\nAxe : Prévention\n\nThème : Autonomie\n\n## Contexte\n\n- loin\n';
    const result = readFicheText(text, contratLocalDeSante, { format: 'text' });
    expect(data(result).theme).toBe('Prévention');
    expect(result.issues).toContainEqual(
      expect.objectContaining({ code: 'fiche-content-unplaced', params: { found: 'Thème : Autonomie' } }),
    );
  });
});

describe('other forms', () => {
  it('number their labels, and fill in a cell after its label', () => {
    const html =
      '<table><tr><td colspan="2">Fiche n° 8 – Accompagner les fins de vie</td></tr><tr><td colspan="2">Objectif opérationnel n°1 : former</td></tr>' +
      '<tr><td>Objectif opérationnel n°2 : soutenir</td><td>Pilote : HAD</td></tr><tr><td>CALENDRIER</td><td>2026</td></tr></table>';
    expect(data(readFicheText(html, contratLocalDeSante, { format: 'html' }))).toEqual(
      fiche({
        title: 'Fiche n° 8 – Accompagner les fins de vie',
        description: [
          { kind: 'objectives', text: 'former' },
          { kind: 'objectives', heading: 'Objectif opérationnel', text: 'soutenir' },
          { kind: 'steps', text: '2026' },
        ],
        stakeholders: [{ name: 'HAD', roleKinds: ['steering'] }],
      }),
    );
  });

  it('fill rows with lists where the form has a table', () => {
    const text =
      '# Mesure 14 : Partager les données\n\nPilier : Numérique\n\n## La mesure\n\nÉquiper les hôpitaux.\n\n## Montants et échéances\n\n- 1,4 Md€ sur trois ans\n\n## Acteurs\n\n- ANS : labellisation\n- DNS\n';
    expect(data(readFicheText(text, segurMeasure, { format: 'markdown' }))).toEqual(
      fiche({
        title: 'Mesure 14 : Partager les données',
        theme: 'Numérique',
        description: [{ kind: 'solution', text: 'Équiper les hôpitaux.' }],
        stakeholders: [{ name: 'ANS', role: 'labellisation' }, { name: 'DNS' }],
        targets: [{ title: '1,4 Md€ sur trois ans' }],
      }),
    );
  });

  it('take the address of a link for a document', () => {
    const html =
      '<h1>Messagerie</h1><h2>Pour aller plus loin</h2><p>Voir <a href="https://example.org/a">le guide</a></p>';
    expect(data(readFicheText(html, programmeReview, { format: 'html' })).attachments).toEqual([
      { title: 'Voir le guide', url: 'https://example.org/a' },
    ]);
  });

  it('name the fiche under its number', () => {
    const text =
      'Projet 7\nCréer un observatoire\nObjectif du projet : des données fiables\nProchaines étapes :\n- Désigner un comité\n';
    expect(data(readFicheText(text, gesondheetsdesch, { format: 'text' }))).toEqual(
      fiche({
        title: 'Créer un observatoire',
        description: [
          { kind: 'objectives', text: 'des données fiables' },
          { kind: 'steps', items: [{ text: 'Désigner un comité' }] },
        ],
      }),
    );
  });

  it('keep a list of steps under the heading that only groups', () => {
    const html =
      "<h1>Télé-expertise</h1><h2>Comment fonctionne la solution ?</h2><p>Un dermatologue répond.</p><ul><li>Étapes<ul><li>Convention</li></ul></li></ul><h2>Ce que l'on attend des acteurs du territoire</h2><p>Une salle</p>";
    expect(data(readFicheText(html, cnrGrandEst, { format: 'html' })).description).toEqual([
      { kind: 'other', text: 'Un dermatologue répond.', items: [] },
      { kind: 'steps', heading: 'Étapes', items: [{ text: 'Convention' }] },
    ]);
  });

  it('head a column with the same words in another order', () => {
    const text = '# Consultations\n\n| QUI ? | POUR QUOI FAIRE ? |\n|---|---|\n| CHU | Former |\n';
    const result = readFicheText(text, cnrGrandEst, { format: 'markdown' });
    expect(data(result).stakeholders).toEqual([{ name: 'CHU', role: 'Former' }]);
  });

  it('do not lose a table in free text: its rows and columns are told apart', () => {
    const text = '# Titre\n\n## Budget\n\n| Poste | Montant |\n|---|---|\n| Salaires | 45 000 € |\n';
    const result = readFicheText(text, contratLocalDeSante, { format: 'markdown' });
    expect(data(result).description).toEqual([
      { kind: 'means', text: 'Poste | Montant\nSalaires | 45 000 €', items: [] },
    ]);
    expect(codes(result)).toEqual(['fiche-table-as-text']);
  });
});

function documentOf(result: Result<DocumentNode>): DocumentNode {
  if (!result.success) throw new Error(JSON.stringify(result.issues));
  return result.data;
}
