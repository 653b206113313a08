import { describe, expect, it } from 'vitest';
import {
  defineProfile,
  draftProfile,
  planFromTable,
  profileOfTable,
  readTable,
  type Table,
} from '../../src/tables/index.ts';
import { xlsx } from '../../src/tables/xlsx.ts';
import { unseenBoard } from './unseen-board.ts';

function tableOf(input: string | Uint8Array): Table {
  const result = readTable(input, { locale: 'en', ...(typeof input !== 'string' && { format: xlsx }) });
  if (!result.success) throw new Error(result.issues.map(({ message }) => message).join('\n'));
  return result.data;
}

const guesses = (text: string): readonly string[] =>
  draftProfile(tableOf(text), { locale: 'en' }).columns.map(({ name, field, why }) => `${name}: ${field}, ${why}`);

describe('a budget of persons or hours', () => {
  it.each([
    'Budget (ETP)',
    'Budget 2025 (ETP)',
    'Coût en jours',
    'Cost (FTE)',
    'Budget (hours)',
    'Kosten (Stunden)',
    'Budget (%)',
  ])('is no money, which is told: %s', (name) => {
    const draft = draftProfile(tableOf(`Action;Status;${name}\nOpen;done;2\nTrain;done;1`), { locale: 'en' });
    expect(draft.columns[2]).toMatchObject({ field: 'kept', why: 'other-unit', instead: 'amount' });
    const told = draft.issues.find(({ code }) => code === 'column-guess-refused');
    expect(told).toMatchObject({ severity: 'warning' });
    expect(told?.message).toContain('its name counts something else than money');
  });

  it.each(['Coût par ETP (€)', 'Budget ETP (k€)'])('is money where its name says so: %s', (name) => {
    const { columns } = draftProfile(tableOf(`Action;Status;${name}\nOpen;done;2\nTrain;done;1`));
    expect(columns[2]?.field).toBe('amount');
  });

  it('is money where its cells say so', () => {
    const { columns } = draftProfile(tableOf('Action;Statut;Coût des postes\nOuvrir;fait;2 k€\nFormer;fait;1 k€'));
    expect(columns[2]?.field).toBe('amount');
  });
});

describe('a board that nobody has seen', () => {
  const table = tableOf(unseenBoard());
  const draft = draftProfile(table, { id: 'cls', locale: 'fr' });

  it('gets a profile with the evidence for each column', () => {
    expect(profileOfTable(table)).toBeUndefined();
    expect(table.chosen).toMatchObject({ headerRow: 4, headerWhy: 'form' });
    expect(Object.fromEntries(draft.columns.map(({ name, field, why }) => [name, `${field}, ${why}`]))).toMatchObject({
      'Objectif opérationnel': 'sub-axis, name',
      'Intitulé de la fiche action': 'title, part-of-name',
      'Contenu de l’action': 'description, name',
      Démarrage: 'start, name',
      'Échéance prévue': 'end, part-of-name',
      'Coût estimé (€)': 'amount, name',
      'État d’avancement': 'state, name',
      Météo: 'kept, nothing',
      'Début observé': 'kept, values-differ',
    });
    expect(draft).toMatchObject({ guidanceRows: [5], sectionRows: [6, 9] });
    expect(draft.unknownStates).toEqual([{ word: 'Reprogrammé', count: 1 }]);
    expect(draft.columns.find(({ name }) => name === 'Météo')?.values.examples).toEqual(['☀', '☁', '☂']);
    expect(draft.issues.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['column-guessed', 'column-guess-refused', 'column-not-guessed', 'guidance-guessed']),
    );
  });

  it('becomes a plan in which every cell has an end', () => {
    const { profile } = draft;
    if (profile === undefined) throw new Error('no profile');
    const made = planFromTable(table, { profile, locale: 'fr' });
    const { data, counts } = made;
    expect(counts.taken + counts.read + counts.kept + counts.leftOut).toBe(counts.cells);
    expect(data?.projects.map(({ title, state, theme }) => [title, state, theme])).toEqual([
      ['Maison de santé de Brume-Nord', 'running', 'A2'],
      ['Accueil des internes', 'todo', 'A2'],
      ['Premiers secours en santé mentale', 'done', 'A4'],
      ['Conseil local de santé mentale', undefined, 'A4'],
      ['Halte répit', 'todo', 'A5'],
    ]);
    expect(data?.orientations.map(({ id, kind, title, parent }) => [id, kind, title, parent])).toEqual([
      ['A1', 'axis', 'AXE 1 – Accès aux soins', undefined],
      ['A2', 'objective', 'Attirer des soignants', 'A1'],
      ['A3', 'axis', 'AXE 2 – Santé mentale', undefined],
      ['A4', 'objective', 'Repérer plus tôt', 'A3'],
      ['A5', 'objective', 'Soutenir les aidants', 'A3'],
    ]);
    expect(data?.projects.map(({ number, start, due }) => [number, start, due])).toEqual([
      ['1.1', '2025-03-01', '2026-end'],
      ['1.2', '2025-09-01', '2027-06-30'],
      ['2.1', '2025-02-01', '2025-12-31'],
      ['2.2', undefined, '2026-Q2'],
      ['2.3', undefined, '2027'],
    ]);
    const names = new Map(data?.organisations.map(({ id, name }) => [id, name]));
    expect(data?.projects.map(({ leads }) => leads?.map((id) => names.get(id)))).toEqual([
      ['Commune de Brume'],
      ['CPTS du Val'],
      ['CCAS'],
      ['Communauté de communes'],
      ['EHPAD Les Tilleuls'],
    ]);
    expect(data?.budgetLines).toHaveLength(4);
    expect(made.issues.map(({ code }) => code)).toContain('row-of-sums');
  });
});

describe('a guess', () => {
  it('needs values that are what the name says', () => {
    expect(guesses('Action;Budget;Échéance\nBus;voir annexe;à définir\nTram;néant;plus tard')).toEqual([
      'Action: title, name',
      'Budget: kept, values-differ',
      'Échéance: kept, values-differ',
    ]);
  });

  it('takes one column of two that would be the same', () => {
    expect(guesses('Action;Libellé de l’action;Statut;Statut du financement\nA;Bus;Fait;Fait')).toEqual([
      'Action: title, name',
      'Libellé de l’action: kept, taken',
      'Statut: state, name',
      'Statut du financement: kept, taken',
    ]);
  });

  it('is made by values alone only where they leave little doubt, and asks to be looked at', () => {
    const text =
      'Quoi;Où en est-on;Combien;Quand\nOuvrir une maison de santé;Fait;1 200 €;12/03/2026\nFormer des pairs aidants;En cours;300 €;15/04/2026';
    expect(guesses(text)).toEqual([
      'Quoi: title, values',
      'Où en est-on: state, values',
      'Combien: amount, values',
      'Quand: kept, nothing',
    ]);
    const issues = draftProfile(tableOf(text), { locale: 'en' }).issues;
    expect(issues.filter(({ severity }) => severity === 'warning').map(({ code }) => code)).toEqual([
      'column-guessed',
      'column-guessed',
      'column-guessed',
    ]);
    expect(issues[0]?.message).toBe(
      'The column "Quoi" is taken for this: the title of the action (by its values alone; 2 of 2 cells show it, for instance: Ouvrir une maison de santé, Former des pairs aidants). If it is something else, correct "field" in the profile.',
    );
  });

  it('tells objectives of many actions from those of one', () => {
    const rows = ['a;Bus', 'a;Tram', 'b;Vélo', 'b;Marche'];
    expect(guesses(['Objectifs;Action', ...rows].join('\n'))[0]).toBe('Objectifs: axis, name');
    expect(guesses('Objectifs;Action\na;Bus\nb;Tram\nc;Vélo\nd;Marche')[0]).toBe('Objectifs: objective, name');
  });

  it('is none where nothing can be the title', () => {
    const draft = draftProfile(tableOf('Code;Montant\n1;2\n3;4'), { locale: 'en' });
    expect(draft.profile).toBeUndefined();
    expect(draft.issues.map(({ code }) => code)).toContain('draft-without-title');
    expect(() => draftProfile({} as never)).toThrow('readTable');
    expect(() => draftProfile(tableOf('Code\n1'), { name: 'x' } as never)).toThrow('name');
  });
});

describe('a board that names an axis once for its group', () => {
  const rows = [
    'Axe;Thème;Action',
    'Accès;Dentistes;Bus dentaire',
    ';;Cabinet',
    ';Médecins;Salariat',
    'Prévention;;Ateliers',
  ];
  const table = tableOf(rows.join('\n'));
  const themes = (profile: NonNullable<ReturnType<typeof draftProfile>['profile']>) => {
    const { data, issues } = planFromTable(table, { profile, locale: 'en' });
    const titles = new Map(data?.orientations.map(({ id, title }) => [id, title]));
    return {
      themes: data?.projects.map(({ theme }) => theme && titles.get(theme)),
      told: issues.map(({ code, message }) => `${code}: ${message}`),
    };
  };

  it('is drafted so that the axis holds for the empty rows below, and says so', () => {
    const { profile, issues } = draftProfile(table, { locale: 'en' });
    if (profile === undefined) throw new Error('no profile');
    expect(issues.filter(({ code }) => code === 'fills-down-guessed').map(({ place }) => place)).toHaveLength(2);
    expect(themes(profile)).toEqual({ themes: ['Dentistes', 'Dentistes', 'Médecins', 'Prévention'], told: [] });
  });

  it('leaves the rows without an axis where the profile does not say so, and tells them', () => {
    const profile = defineProfile({
      id: 'p',
      title: 'P',
      states: {},
      columns: [
        { field: 'axis', names: ['Axe'] },
        { field: 'sub-axis', names: ['Thème'] },
        { field: 'title', names: ['Action'] },
      ],
    });
    expect(themes(profile)).toEqual({
      themes: ['Dentistes', undefined, 'Médecins', 'Prévention'],
      told: [
        'axis-blank: The column "Axe" is empty in 2 rows below one that is filled in (3, 4): their actions have no axis. If the axis above holds for them too, write "fillsDown": true in this column of the profile.',
        'axis-blank: The column "Thème" is empty in one row below one that is filled in (3): its action has no axis. If the axis above holds for them too, write "fillsDown": true in this column of the profile.',
      ],
    });
  });

  it('is no such board where values stand on several rows, or the first row has none', () => {
    for (const text of ['Axe;Action\nA;x\n;y\nA;z', 'Axe;Action\n;x\nA;y\nB;z', 'Axe;Action\nA;x\nB;y'])
      expect(draftProfile(tableOf(text)).issues.map(({ code }) => code)).not.toContain('fills-down-guessed');
  });

  it('refuses to fill down what is no axis', () => {
    const columns = [{ field: 'title', names: ['Action'], fillsDown: true }] as const;
    expect(() => defineProfile({ id: 'p', title: 'P', states: {}, columns })).toThrow('fillsDown only in an axis');
  });
});

describe('names that look like others', () => {
  const fieldsOf = (text: string) => {
    const table = readTable(text);
    return table.success ? draftProfile(table.data).columns.map(({ name, field }) => [name, field]) : [];
  };

  it('a share done is no state, and who leads a project is no project', () => {
    const text =
      'Action;Chef de projet;Avancement (%);Coût\nBus;Ville;50 %;à chiffrer\nEMPP;CH;100 %;12 k€\nMaison;CPTS;0;n.c.';
    expect(fieldsOf(text)).toEqual([
      ['Action', 'title'],
      ['Chef de projet', 'kept'],
      ['Avancement (%)', 'kept'],
      ['Coût', 'amount'],
    ]);
  });
});

describe('boards in other languages', () => {
  const planOfDraft = (text: string) => {
    const table = readTable(text);
    if (!table.success) throw new Error('no table');
    const { profile, columns } = draftProfile(table.data);
    const { data } = planFromTable(table.data, profile === undefined ? {} : { profile });
    const [project] = data?.projects ?? [];
    return {
      fields: columns.map(({ field }) => field),
      language: data?.language,
      said: [project?.state, project?.priority, project?.due, data?.budgetLines[0]?.amount?.currency],
      leads: data?.organisations.map(({ name }) => name),
    };
  };

  it('English', () => {
    const text = 'Measure,Lead,Due,Cost,Status,Priority\nClinic,NHS Trust,31 March 2027,"£1,250,000",In progress,High';
    expect(planOfDraft(text)).toEqual({
      fields: ['title', 'lead', 'end', 'amount', 'state', 'priority'],
      language: 'en',
      said: ['running', 'high', '2027-03-31', 'GBP'],
      leads: ['NHS Trust'],
    });
  });

  it('German', () => {
    const text =
      "Massnahme;Zuständig;Frist;Kosten (CHF);Stand;Priorität;Bemerkung\nKlinik;Kanton Bern;31.03.2027;1'250'000;in Umsetzung;hoch;läuft gut";
    expect(planOfDraft(text)).toEqual({
      fields: ['title', 'lead', 'end', 'amount', 'state', 'priority', 'description'],
      language: 'de',
      said: ['running', 'high', '2027-03-31', 'CHF'],
      leads: ['Kanton Bern'],
    });
  });

  it('French, where names are of two languages', () => {
    expect(planOfDraft('Action;Budget;Statut\nBus;12 k€;En cours')).toMatchObject({ language: 'fr' });
  });
});
