import { describe, expect, it } from 'vitest';
import { type BlockNode, br, doc, heading, p, strong, table, text, ul } from '../../../src/document/index.ts';
import {
  blankFiche,
  composeFiche,
  contratLocalDeSante,
  defineFicheTemplate,
  type FicheTraceStep,
  ficheTraceTable,
  readFiche,
  readFiches,
  readFicheText,
} from '../../../src/fiche/index.ts';
import { type Fiche, FicheSchema } from '../../../src/model/index.ts';

const page = (...blocks: readonly BlockNode[]) => doc({ title: '', language: 'fr' }, blocks);
const read = (...blocks: readonly BlockNode[]) => {
  const result = readFiche(page(...blocks), contratLocalDeSante);
  return {
    fiche: (result.success ? result.data : result.partial) as Fiche,
    codes: result.issues.map(({ code }) => code),
    result,
  };
};
const actors = (...lines: readonly string[]) =>
  read(heading(1, 'Bus'), heading(2, 'Partenaires'), ...lines.map((line) => p(line)));

describe('who is name and who is role', () => {
  it.each([
    ['Responsable : ARS', { name: 'ARS', roleKinds: ['steering'] }],
    ['Financeur : CPAM', { name: 'CPAM', roleKinds: ['funding'] }],
    ['Co-porteur : CCAS', { name: 'CCAS', roleKinds: ['co-steering'] }],
    ['Coordination : CLS', { name: 'CLS', roleKinds: ['coordination'] }],
    ['Maître d’œuvre : Soliha', { name: 'Soliha', roleKinds: ['operator'] }],
    ['Appui technique : IREPS', { name: 'IREPS', role: 'Appui technique', roleKinds: ['support'] }],
    ['CAF – financement', { name: 'CAF', role: 'financement', roleKinds: ['funding'] }],
    ['Institutionnels : CPAM', { name: 'CPAM', role: 'Institutionnels' }],
    ['Promoteur : UFSBD', { name: 'UFSBD', roleKinds: ['steering'] }],
    ['CMP : consultations avancées', { name: 'CMP', role: 'consultations avancées' }],
    ['ARS (financeur)', { name: 'ARS', role: 'financeur', roleKinds: ['funding'] }],
    ['Club de marche, opérateur', { name: 'Club de marche', role: 'opérateur', roleKinds: ['operator'] }],
    ['Ville de Cime (service des sports)', { name: 'Ville de Cime (service des sports)' }],
  ])('%s', (line, wanted) => {
    const { fiche } = actors(line);
    expect(fiche.stakeholders).toEqual([expect.objectContaining(wanted)]);
  });

  it.each(['CAF / PMI / Association', 'CAF - PMI', 'CAF et PMI'])('asks whether "%s" is one actor', (line) => {
    const { fiche, codes } = actors(line);
    expect(fiche.stakeholders.map(({ name }) => name)).toEqual([line]);
    expect(codes).toContain('fiche-actors-together');
  });

  it('keeps ways to reach somebody out of the name', () => {
    const { fiche, codes } = actors('CCAS de Morne, tél. : 03 12 34 56 78 – accueil@example.org');
    expect(fiche.stakeholders).toEqual([{ name: 'CCAS de Morne', role: 'tél. : 03 12 34 56 78, accueil@example.org' }]);
    expect(codes).toContain('fiche-contact-apart');
  });
});

describe('boxes', () => {
  it.each([
    ['☐', '☒'],
    ['□', '■'],
    ['❑', '■'],
    ['❏', '☑'],
    ['○', '●'],
    ['◯', '◉'],
    ['[ ]', '[x]'],
    ['[]', '[X]'],
    ['( )', '(x)'],
    ['□', '✓'],
    ['⬜', '✅'],
    ['⚪', '⚫'],
    ['🔲', '🔳'],
    ['▫', '▪'],
    ['☐', '✔'],
    ['☐', '■'],
    ['❍', '●'],
    ['( )', '(•)'],
    ['[ ]', '[*]'],
    ['[_]', '[X]'],
  ])('%s and %s', (empty, ticked) => {
    const { fiche, codes } = read(
      heading(1, 'Bus'),
      table([
        ['Contexte', 'Peu de relais.'],
        ['Public visé', p([text(`${empty} Jeunes`), br(), text(`${ticked} Aînés`)])],
      ]),
    );
    expect(fiche.beneficiaries.map(({ name }) => name)).toEqual(['Aînés']);
    expect(codes).toContain('fiche-box-unticked');
  });
});

describe('what is still to be filled in', () => {
  it.each([
    'À définir',
    'à préciser',
    'En cours de définition',
    'TBD',
    'En attente',
    'Idem',
    'Voir fiche 3',
    'to be defined',
    'noch offen',
    'À définir avec les communes',
    'XX/XX/2026',
    '… €',
  ])('is no actor: %s', (words) => {
    const { fiche, codes } = read(
      heading(1, 'Bus'),
      table([
        ['Pilote', words],
        ['Contexte', 'Loin.'],
      ]),
    );
    expect(fiche.stakeholders).toEqual([]);
    expect(codes).toContain('fiche-no-answer');
  });
});

const FORM = (title: string) =>
  table([
    ['Intitulé', title],
    ['Contexte', `Contexte de ${title}`],
    ['Pilote', `Pilote de ${title}`],
  ]);

describe('the end of a form', () => {
  it.each(['Version du 12 mars 2026', 'Fait à Metz, le 3 mars', 'Le Président, Jean Signe', 'Une remarque libre'])(
    'is an end: "%s" is no row of it',
    (line) => {
      const { fiche, result } = read(FORM('Bus'), p(line));
      expect(fiche.stakeholders).toEqual([{ name: 'Pilote de Bus', roleKinds: ['steering'] }]);
      const said = result.issues.filter(({ severity }) => severity === 'warning').map(({ params }) => params['found']);
      expect(said).toContain(line);
    },
  );

  it('leaves the line above the next form to that form', () => {
    const above = (line: string) => p(strong(line));
    const tables = [1, 2, 3].flatMap((n) => [above(`Fiche action n° ${n}`), FORM(`Action ${n}`)]);
    const { fiches } = readFiches(page(...tables), contratLocalDeSante);
    expect(fiches.map((one) => one.success && [one.data.title, one.data.stakeholders.length])).toEqual([
      ['Action 1', 1],
      ['Action 2', 1],
      ['Action 3', 1],
    ]);
  });

  it('takes that line for the title where the form has none', () => {
    const form = (n: number) =>
      table([
        ['Contexte', `Contexte ${n}`],
        ['Objectifs', `But ${n}`],
        ['Pilote', `Pilote ${n}`],
      ]);
    const { fiches } = readFiches(
      page(p('Un bus de dépistage'), form(1), p('Version du 3 mars 2026'), p('Des ateliers cuisine'), form(2)),
      contratLocalDeSante,
    );
    expect(fiches.map((one) => one.success && [one.data.title, one.data.stakeholders])).toEqual([
      ['Un bus de dépistage', [{ name: 'Pilote 1', roleKinds: ['steering'] }]],
      ['Des ateliers cuisine', [{ name: 'Pilote 2', roleKinds: ['steering'] }]],
    ]);
  });
});

describe('several fiches in one table', () => {
  it('one under the other', () => {
    const rows = ['Un', 'Deux', 'Trois'].flatMap((title) => [
      ['Intitulé', title],
      ['Contexte', `C ${title}`],
      ['Pilote', `P ${title}`],
    ]);
    const { fiches } = readFiches(page(table(rows)), contratLocalDeSante);
    expect(fiches.map((one) => one.success && [one.data.title, one.data.stakeholders[0]?.name])).toEqual([
      ['Un', 'P Un'],
      ['Deux', 'P Deux'],
      ['Trois', 'P Trois'],
    ]);
  });

  it('one in each row, under a row of labels', () => {
    const rows = [
      ['Intitulé', 'Contexte', 'Pilote', 'Calendrier'],
      ['Un', 'Loin', 'ARS', '2026'],
      ['Deux', 'Cher', 'CPAM', '2027'],
    ];
    const { fiches } = readFiches(page(table(rows)), contratLocalDeSante);
    expect(
      fiches.map((one) => one.success && [one.data.title, one.data.constats[0]?.text, one.data.stakeholders[0]?.name]),
    ).toEqual([
      ['Un', 'Loin', 'ARS'],
      ['Deux', 'Cher', 'CPAM'],
    ]);
  });
});

describe('a form of another administration', () => {
  const form = defineFicheTemplate({
    id: 'projet',
    name: { fr: 'Projet' },
    sections: [
      { id: 'nom', field: 'title', heading: { fr: 'Nom du dispositif' } },
      { id: 'domaine', field: 'theme', heading: { fr: 'Domaine' }, synonyms: { fr: ['Champ'] } },
      { id: 'pilote', field: 'stakeholders.steering', heading: { fr: 'Pilote' } },
      { id: 'partenaires', field: 'stakeholders', heading: { fr: 'Partenaires' } },
      { id: 'territoire', heading: { fr: 'Territoire' } },
      { id: 'contenu', field: 'description', heading: { fr: 'Contenu' } },
    ],
  });

  it('may ask for title and theme, and for pilot and partners apart', () => {
    const tree = page(
      table([
        ['Nom du dispositif', 'Un bus'],
        ['Champ', 'Prévention'],
        ['Pilote', 'ARS'],
        ['Partenaires', 'CPAM'],
        ['Territoire', 'Les vallées'],
        ['Contenu', 'Il passe.'],
      ]),
    );
    const result = readFiche(tree, form);
    expect(result.success && result.data).toMatchObject({
      title: 'Un bus',
      theme: 'Prévention',
      stakeholders: [{ name: 'ARS', roleKinds: ['steering'] }, { name: 'CPAM' }],
      description: [{ text: 'Il passe.' }, { heading: 'Territoire', text: 'Les vallées' }],
    });
  });

  it('comes back as it was written, the pilot first', () => {
    const fiche = FicheSchema.parse({
      title: 'Un bus',
      theme: 'Prévention',
      stakeholders: [
        { name: 'ARS', role: 'décide', roleKinds: ['steering'] },
        { name: 'CPAM', role: 'finance' },
      ],
    });
    const result = readFiche(composeFiche(fiche, form), form);
    expect(result.success && result.data).toEqual(fiche);
    expect(JSON.stringify(blankFiche(form))).toContain('Domaine');
  });
});

describe('the trace of a reading', () => {
  it('says which pass decided what about which block', () => {
    const steps: FicheTraceStep[] = [];
    readFiche(page(FORM('Bus'), p('☐ non ☒ oui')), contratLocalDeSante, { trace: (step) => steps.push(step) });
    expect(steps.map(({ pass, to }) => `${pass}: ${to}`)).toEqual(
      expect.arrayContaining([
        'ticked boxes: paragraph',
        'form tables: heading (title)',
        'form tables: heading (label)',
      ]),
    );
    expect(ficheTraceTable(steps)).toContain('| form tables | Pilote | table | heading (label) |');
  });
});

describe('words under a heading that no form has', () => {
  it('are told, each of them', () => {
    const { result } = read(
      heading(1, 'Bus'),
      heading(2, 'Contexte'),
      ul(['loin']),
      heading(2, 'Divers'),
      p('> 12,5 % au moins'),
    );
    const said = JSON.stringify(result.issues.filter(({ severity }) => severity !== 'info'));
    for (const word of ['Divers', '> 12,5 %', 'au moins']) expect(said).toContain(word);
  });
});

describe('a label that the template lacks', () => {
  it.each([
    ['in bold', [p([strong('Pilote :'), text(' ARS')]), p([strong('Dates utiles :'), text(' mardi')])]],
    ['in words that no organisation has', [p('Pilote : ARS'), p('Territoire : Vosges')]],
    [
      'among items',
      [
        ul([
          p([strong('Pilote'), text(' : ARS')]),
          p([strong('Territoire'), text(' : Vosges')]),
          p([strong('Budget'), text(' : 3 €')]),
        ]),
      ],
    ],
  ])('is no actor of the label before it: %s', (_name, blocks) => {
    const { fiche } = read(heading(1, 'Bus'), ...blocks);
    expect(fiche.stakeholders).toEqual([{ name: 'ARS', roleKinds: ['steering'] }]);
    expect(JSON.stringify(fiche.description)).toMatch(/Vosges|mardi/);
  });

  it('is none where an organisation says what it does', () => {
    const { fiche } = read(
      heading(1, 'Bus'),
      p([strong('Pilote :'), text(' ARS')]),
      p([strong('CPAM :'), text(' paie')]),
    );
    expect(fiche.stakeholders.map(({ name }) => name)).toContain('CPAM');
  });
});

describe('what a plan leaves short', () => {
  const targets = table([
    ['Indicateur', 'Valeur cible', 'Échéance'],
    ['Taux', '> 80 %', 'sept-26'],
    ['Nombre', '40 personnes', '31/12/27'],
  ]);

  it('takes two digits for a year of this century, and says so', () => {
    const { fiche, result } = read(heading(1, 'Bus'), heading(2, 'Indicateurs'), targets);
    expect(fiche.targets.map(({ due }) => due)).toEqual(['2026-09', '2027-12-31']);
    const said = result.issues.filter(({ code }) => code === 'fiche-year-of-two-digits');
    expect(said.map(({ params }) => params['found'])).toEqual(['sept-26', '31/12/27']);
  });

  it('keeps a plus before a figure that stands alone in Markdown', () => {
    const text = '# Bus\n\n## Contexte\n\n+ 40 % de passages\n\n## Objectifs\n\n+ 20 lits\n+ 3 postes\n';
    const result = readFicheText(text, contratLocalDeSante, { format: 'markdown' });
    expect(result.success && result.data.constats).toEqual([{ text: '+ 40 % de passages' }]);
    expect(result.success && result.data.description[0]?.items).toEqual([{ text: '20 lits' }, { text: '3 postes' }]);
  });

  it('says nothing of a label of the form that is left empty', () => {
    const { codes } = read(heading(1, 'Bus'), p('Axe stratégique :'), heading(2, 'Contexte'), ul(['loin']));
    expect(codes).not.toContain('fiche-content-unplaced');
  });
});

describe('an action that names its fiche', () => {
  it.each(['Action', 'Mesure', 'Projet'])('under a heading that only counts: %s', (word) => {
    const { fiche } = read(
      heading(1, 'Fiche action n° 12'),
      table([
        [word, 'Ouvrir un point santé'],
        ['Contexte', 'Loin.'],
        ['Pilote', 'ARS'],
      ]),
    );
    expect(fiche.title).toBe('Ouvrir un point santé');
    expect(fiche.stakeholders).toEqual([{ name: 'ARS', roleKinds: ['steering'] }]);
  });

  it('is a part of the fiche where a heading names it', () => {
    const { fiche } = read(
      heading(1, 'Un bus de dépistage'),
      table([
        ['Action', 'Il passe chaque mois'],
        ['Contexte', 'Loin.'],
        ['Pilote', 'ARS'],
      ]),
    );
    expect(fiche.title).toBe('Un bus de dépistage');
  });
});

describe('the ledger of words', () => {
  it.each([
    'Financement par la commune à hauteur de 20 %',
    'Objectifs de dépistage dans 3 cantons',
    'Budget (12 k€)',
    'Axe stratégique : (mer)',
  ])('holds a sentence that begins like a label: %s', (line) => {
    const { result } = read(heading(1, 'Bus'), heading(2, 'Divers'), ul([line]), heading(2, 'Contexte'), ul(['loin']));
    const told = result.issues.filter(({ severity }) => severity !== 'info').map(({ params }) => params['found']);
    expect(told).toContain(line);
  });
});

const names = (fiche: Fiche) => fiche.stakeholders.map(({ name, roleKinds = [] }) => [name, ...roleKinds]);

describe('labels that no list of ours has', () => {
  it('are understood by the noun they begin with, and said to be guesses', () => {
    const { fiche, codes } = read(
      heading(1, 'Pédibus'),
      table([
        ['Organisme responsable', 'Ligue'],
        ['Référent ARS', 'Délégation'],
        ['Organisations partenaires', 'Écoles'],
        ['Population concernée', 'Aînés'],
        ['But du projet', 'Bouger'],
        ['Mesures', 'Créer des lignes'],
        ['Autofinancement', '2 000 €'],
        ['Début', '2026'],
        ['Indicateurs de succès', '≥ 25 lignes'],
      ]),
    );
    expect(names(fiche)).toEqual([['Ligue', 'steering'], ['Délégation', 'steering'], ['Écoles']]);
    expect(fiche.beneficiaries.map(({ name }) => name)).toEqual(['Aînés']);
    expect(fiche.targets.map(({ title }) => title)).toEqual(['≥ 25 lignes']);
    expect(fiche.description.map(({ kind, text }) => [kind, text])).toEqual([
      ['objectives', 'Bouger'],
      ['other', 'Créer des lignes'],
      ['means', '2 000 €'],
      ['steps', '2026'],
    ]);
    expect(codes).toContain('fiche-heading-guessed');
  });

  it.each(['Titre de la mesure', 'Intitulé de l’objectif', 'Bezeichnung der Massnahme', 'Name of the project'])(
    '"%s" is what the fiche is called',
    (label) => {
      const { fiche } = read(
        heading(1, 'Plan national – Fiche mesure'),
        table([
          [label, 'Littératie'],
          ['Pilote', 'CNS'],
          ['Contexte', 'Loin.'],
        ]),
      );
      expect(fiche.title).toBe('Littératie');
    },
  );

  it('are headings among the sections too', () => {
    const { fiche } = read(
      heading(1, 'Bus'),
      heading(2, 'Chef de file'),
      p('CHR'),
      heading(2, 'Membres associés'),
      ul(['Croix-Rouge', 'CPAM']),
      heading(2, 'Actions'),
      ul(['Aller vers']),
    );
    expect(names(fiche)).toEqual([['CHR', 'steering'], ['Croix-Rouge'], ['CPAM']]);
    expect(fiche.description).toEqual([{ kind: 'other', items: [{ text: 'Aller vers' }] }]);
  });

  it('may be printed in two languages, or with guidance in a line below', () => {
    const { fiche } = read(
      table([
        ['Title / Titre', 'Healthy schools'],
        ['Lead / Porteur', 'Ministry'],
        [[p(strong('Partenaires')), p('Structures à lister')], 'Communes'],
      ]),
    );
    expect(fiche.title).toBe('Healthy schools');
    expect(names(fiche)).toEqual([['Ministry', 'steering'], ['Communes']]);
  });

  it('stand in a further column where others do', () => {
    const { fiche } = read(
      heading(1, 'Voie verte'),
      table([
        ['Pilote', 'Syndicat', 'Échéance', '2028'],
        ['Contexte', 'Loin.', 'Niveau', 'étude'],
      ]),
    );
    expect(fiche.description).toContainEqual({ kind: 'other', heading: 'Niveau', text: 'étude', items: [] });
    expect(fiche.constats.map(({ text }) => text)).toEqual(['Loin.']);
  });
});

describe('an answer that begins like a label', () => {
  it('is an answer beside its label, and so is a figure', () => {
    const { fiche } = read(
      heading(1, 'Bus'),
      table([
        ['Rubrique', 'Réponse'],
        ['Porteur de projet', 'Planning familial'],
        ['Territoire', 'Vallée'],
        ['Constats', 'Loin.'],
      ]),
    );
    expect(names(fiche)).toEqual([['Planning familial', 'steering']]);
  });

  it('is one who pays where an amount follows', () => {
    const { fiche } = read(
      heading(1, 'Bus'),
      table([
        ['Contexte', 'Loin.'],
        ['Partenaires financiers', p([text('ANCT : 300 k€'), br(), text('Région : 200 k€')])],
      ]),
    );
    expect(names(fiche)).toEqual([
      ['ANCT', 'funding'],
      ['Région', 'funding'],
    ]);
  });
});

describe('several forms', () => {
  it('stand side by side, a column each', () => {
    const { fiches } = readFiches(
      page(
        table([
          ['', 'Action 1', 'Action 2'],
          ['Intitulé', 'Bus dentaire', 'Café des aidants'],
          ['Porteur', 'UFSBD', 'CCAS'],
          ['Public', 'Enfants', 'Aidants'],
        ]),
      ),
      contratLocalDeSante,
    );
    expect(fiches.map((one) => one.success && [one.data.title, one.data.stakeholders[0]?.name])).toEqual([
      ['Bus dentaire', 'UFSBD'],
      ['Café des aidants', 'CCAS'],
    ]);
  });

  it('are parted by a heading above those of their sections, whichever section comes first', () => {
    const one = (title: string, pilot: string) => [
      heading(2, title),
      heading(3, 'Pilote'),
      p(pilot),
      heading(3, 'Public'),
      ul([`Public de ${pilot}`]),
      heading(3, 'Calendrier'),
      p('2026'),
    ];
    const { fiches } = readFiches(
      page(heading(1, 'Plan'), ...one('Action 1 – Chutes', 'Département'), ...one('Action 2 – Lien', 'CCAS')),
      contratLocalDeSante,
    );
    expect(fiches.map((fiche) => fiche.success && [fiche.data.title, fiche.data.stakeholders[0]?.name])).toEqual([
      ['Action 1 – Chutes', 'Département'],
      ['Action 2 – Lien', 'CCAS'],
    ]);
  });
});

describe('the title', () => {
  it('is the line under the number of a fiche, however that line begins', () => {
    const { fiche } = read(
      p(strong('Projet territorial de santé mentale – Fiche action 7')),
      p(strong('Développer les GEM')),
      p([strong('Pilote :'), text(' UNAFAM')]),
      p([strong('Contexte :'), text(' Loin.')]),
    );
    expect(fiche.title).toBe('Développer les GEM');
  });

  it('is no heading that only groups the first sections', () => {
    const { fiche } = read(
      heading(1, 'Parentalité'),
      heading(2, 'Gouvernance'),
      heading(3, 'Porteur'),
      p('CAF'),
      heading(2, 'Contexte'),
      p('Loin.'),
    );
    expect(fiche.title).toBe('Parentalité');
  });

  it('is not the aim of the plan above the name of an action', () => {
    const { fiche } = read(
      p('Objectif 1.2 : Agir tôt'),
      heading(2, 'Action 1.2.3 : Dépister la surdité'),
      table([
        ['Pilote', 'PMI'],
        ['Contexte', 'Loin.'],
      ]),
    );
    expect(fiche.title).toBe('Action 1.2.3 : Dépister la surdité');
  });
});

describe('a table of indicators', () => {
  const targets = (...rows: readonly (readonly string[])[]) =>
    read(heading(1, 'Bus'), heading(2, 'Pilote'), p('CPAM'), heading(2, 'Indicateurs'), table(rows)).fiche.targets.map(
      ({ title, baseline, quantity }) => [title, baseline?.asWritten, quantity?.asWritten],
    );

  it('of two columns without header has what is aimed at in the second', () => {
    expect(targets(['Logements traités', '> 50'])).toEqual([['Logements traités', undefined, '> 50']]);
  });

  it('is known by columns that go on with more words', () => {
    const header = ['Objectif opérationnel', 'Indicateur de suivi', 'Valeur initiale (2024)', 'Cible 2027'];
    expect(targets(header, ['Vacciner', 'Couverture', '52 %', '> 75 %'])).toEqual([['Couverture', '52 %', '> 75 %']]);
  });

  it('calls the value that is aimed at an objective', () => {
    const header = ['Indicateur', 'Situation actuelle', 'Objectif'];
    expect(targets(header, ['Télé-expertises', '0', '150'])).toEqual([['Télé-expertises', '0', '150']]);
  });
});

it('reads labels in bold within one paragraph, with or without colon', () => {
  const { fiche } = read(
    heading(1, 'Sport santé'),
    p([strong('Responsable'), text(' : DRAJES '), strong('Publics'), text(' : sédentaires '), strong('Contexte')]),
    p('Peu d’offre.'),
  );
  expect(names(fiche)).toEqual([['DRAJES', 'steering']]);
  expect(fiche.beneficiaries.map(({ name }) => name)).toEqual(['sédentaires']);
  expect(fiche.constats.map(({ text }) => text)).toEqual(['Peu d’offre.']);
});
