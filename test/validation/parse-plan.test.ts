import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlanSanteError } from '../../src/errors/index.ts';
import { PlanSchema } from '../../src/model/index.ts';
import { parsePlan, safeParsePlan } from '../../src/validation/index.ts';
import { generatePlan } from '../bench/validation/generate-plan.ts';
import { plainSpaces } from '../plain-spaces.ts';
import { spoil, spoilings } from './spoil.ts';

const small = generatePlan(1);

/** The issues of a plan with these members beside id and title: code, path and message. */
function issuesOf(members: object, locale: 'fr' | 'en' | 'de' = 'en') {
  const { issues } = safeParsePlan({ id: 'p', title: 'Plan', ...members }, { locale });
  return issues.map(({ code, path, message, place, params }) => ({
    code,
    path: path.join('.'),
    message: plainSpaces(message),
    place: plainSpaces(place),
    params,
  }));
}

const fail = (): never => {
  throw new Error('no');
};

describe('safeParsePlan', () => {
  it('gives what the schema gives for a right plan', () => {
    expect(safeParsePlan(small)).toEqual({ success: true, data: PlanSchema.parse(small), leftOut: [], issues: [] });
    expect(safeParsePlan({ id: 'p', title: 'Plan' })).toMatchObject({ success: true });
  });

  it('says yes and no where the schema does, and keeps a plan that the schema takes', () => {
    fc.assert(
      fc.property(fc.array(spoilings, { minLength: 1, maxLength: 4 }), (changes) => {
        const input = changes.reduce(spoil, small);
        const byZod = PlanSchema.safeParse(input);
        const ours = safeParsePlan(input);
        const otherVersion = ours.issues.some(({ code }) => code === 'other-format-version');
        if (!otherVersion) expect(ours.success).toBe(byZod.success);
        if (ours.success) expect(ours.data).toEqual(byZod.data);
        else if (ours.partial !== undefined) {
          const completed = { ...ours.partial, id: ours.partial.id ?? 'p', title: ours.partial.title ?? 'Plan' };
          expect(PlanSchema.safeParse(completed).error?.issues).toBeUndefined();
        }
      }),
      { numRuns: 600 },
    );
  });

  it('answers any value at all with a report', () => {
    const anything = fc.anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
      maxDepth: 4,
    });
    const members = fc.constantFrom(...Object.keys(PlanSchema.shape), '__proto__', 'constructor', 'toString');
    const inputs = fc.oneof(anything, fc.dictionary(members, anything), fc.func(anything));
    fc.assert(
      fc.property(inputs, (input) => {
        const result = safeParsePlan(input);
        expect(result.success || result.issues.length > 0).toBe(true);
        for (const { message, place } of result.issues) {
          expect(message).not.toMatch(
            /\{(?:expected|found|key|known|count|most|least|length|proposed|leftOut|reason)[?|}]/,
          );
          expect(place).not.toBe('');
        }
      }),
      { numRuns: 600 },
    );
  });

  it('survives values that refuse to be read, loops, symbols and functions', () => {
    const throwing = Object.defineProperty({ id: 'p' }, 'title', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    expect(safeParsePlan(throwing).issues.map(({ code }) => code)).toEqual(['unreadable-value']);
    const refusing = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
        ownKeys: () => {
          throw new Error('no');
        },
        getPrototypeOf: () => {
          throw new Error('no');
        },
      },
    );
    expect(safeParsePlan(refusing).success).toBe(false);
    expect(safeParsePlan({ id: 'p', title: 'Plan', projects: refusing }).success).toBe(false);
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    expect(safeParsePlan({ id: 'p', title: 'Plan', projects: proxy }).success).toBe(false);
    for (const length of [Symbol('many'), -5, 3.7, Number.NaN, 10n, { valueOf: () => fail() }]) {
      const odd = new Proxy([], { get: (_, key) => (key === 'length' ? length : { id: 'a', title: 'A' }) });
      expect(safeParsePlan({ id: 'p', title: 'Plan', projects: odd, extensions: { odd } }).success).toBe(true);
    }
    const loop: Record<string, unknown> = { id: 'p', title: 'Plan' };
    loop['extensions'] = { loop };
    expect(safeParsePlan(loop).issues.map(({ code }) => code)).toEqual(['cyclic-reference']);
    const deep = Array.from({ length: 100_000 }).reduce((inner) => [inner], 1);
    expect(issuesOf({ extensions: { deep } }).map(({ code }) => code)).toEqual(['nested-too-deep']);
    expect(issuesOf({ summary: Symbol('s'), notes: () => [], period: new Date(0) }).map(({ code }) => code)).toEqual([
      'wrong-type',
      'wrong-type',
      'wrong-type',
    ]);
  });

  it('takes no key of the prototype and changes none', () => {
    const input = JSON.parse(
      '{"id":"p","title":"Plan","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    );
    const result = safeParsePlan(input);
    expect(result.issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['unknown-key', '__proto__'],
      ['unknown-key', 'constructor'],
    ]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    const own = JSON.parse('{"id":"p","title":"Plan","extensions":{"__proto__":{"polluted":1}}}');
    expect(safeParsePlan(own).issues.map(({ code }) => code)).toEqual(['unknown-key']);
  });

  it('leaves the input as it was', () => {
    const input = structuredClone(small);
    safeParsePlan(input);
    expect(input).toEqual(small);
  });

  it('bounds what it tells and counts the rest', () => {
    const constats = Array.from({ length: 10_000 }, (_, i) => ({ id: `C${i}`, txt: 'x' }));
    const result = safeParsePlan({ id: 'p', title: 'Plan', constats, kind: 5 }, { locale: 'en' });
    expect(result.issues).toHaveLength(1_001);
    const last = result.issues.at(-1);
    expect(last?.code).toBe('issues-not-shown');
    expect(last?.params).toEqual({
      count: 19_001,
      byCode: { missing: 10_000, 'unknown-key': 10_000, 'needs-quotes': 1 },
    });
    expect(last?.message).toBe(
      '19,001 more issues are not shown: needs-quotes (1), missing (10000), unknown-key (10000).',
    );
    const few = safeParsePlan({ id: 'p', title: 'Plan', constats, projects: 5 }, { maxIssues: 10 });
    expect(few.issues.filter(({ path }) => path[0] === 'projects')).not.toHaveLength(0);
  });

  it('leaves out the smallest faulty part and says which', () => {
    const result = safeParsePlan({
      id: 'p',
      title: 'Plan',
      projects: [
        { id: 'P1' },
        {
          id: 'P4',
          title: 'Équipe',
          number: [3],
          fiche: { title: 'T', stakeholders: [{ name: 'ARS' }, { role: 'finance' }] },
        },
      ],
    });
    expect(
      result.issues.map(({ path, place, params }) => [path.join('.'), plainSpaces(place), params['leftOut']]),
    ).toEqual([
      ['projects.0.title', 'projet P1, intitulé', ['projects', 0]],
      ['projects.1.number', 'projet P4, numéro', undefined],
      ['projects.1.fiche.stakeholders.1.name', 'fiche P4, acteur 2, nom', ['projects', 1, 'fiche', 'stakeholders', 1]],
    ]);
    expect(result.success === false && result.partial?.projects).toMatchObject([
      { id: 'P4', title: 'Équipe', fiche: { stakeholders: [{ name: 'ARS' }] } },
    ]);
    expect(plainSpaces(result.issues[2]?.message ?? '')).toBe(
      'Il manque « name » : ajoutez un texte. Laissé de côté : fiche P4, acteur 2.',
    );
  });
});

describe('messages', () => {
  it('name the fields that are allowed where none is near, and shorten a key of any length', () => {
    expect(issuesOf({ budgetLines: [{ id: 'B1', title: 'Aide', amountEur: 5 }] })[0]?.message).toContain('"amount"');
    const [issue] = issuesOf({ pistes: [{ id: 'p', text: 'Former', ['z'.repeat(1_000_000)]: 1 }] });
    expect(issue?.message).toContain('Allowed fields: id, text, theme, lever, answers, state, history, sources.');
    expect(issue?.message.length).toBeLessThan(300);
  });

  it('offer the nearest known key and value', () => {
    expect(issuesOf({ projets: [] })).toMatchObject([
      { code: 'unknown-key', message: 'Unknown field "projets", its value is left out. Did you mean "projects"?' },
    ]);
    expect(issuesOf({ budgetLines: [{ id: 'B1', title: 'Aide', sector: 'publc' }] })).toMatchObject([
      {
        code: 'unknown-choice',
        place: 'budget line B1, sector',
        params: { nearest: 'public', known: ['public', 'private', 'mixed', 'unknown'] },
      },
    ]);
  });

  it('read what an amount in words says, and put nothing in its place silently', () => {
    const line = (value: unknown) =>
      issuesOf({ budgetLines: [{ id: 'B1', title: 'Aide', amount: { value } }] }, 'fr')[0];
    expect(line('entre 200 et 500')).toMatchObject({
      code: 'range-as-text',
      message:
        'On attend un nombre, on trouve le texte « entre 200 et 500 » : écrivez les bornes dans leurs champs (min: 200, max: 500).',
    });
    expect(line('600')).toMatchObject({ code: 'number-as-text', params: { proposed: 600 } });
    expect(line('')).toMatchObject({ code: 'empty-text' });
    expect(line('beaucoup')?.params).not.toHaveProperty('proposed');
    expect(issuesOf({ figures: [{ id: 'F1', title: 'Participants', value: 'plus de 1 100' }] })[0]).toMatchObject({
      code: 'range-as-text',
      params: { min: 1_100 },
    });
  });

  it('say how a date is written', () => {
    const date = (period: unknown) => issuesOf({ period }, 'en')[0];
    expect(date('21/07/2020')).toMatchObject({
      code: 'invalid-date',
      message: 'Date not understood: "21/07/2020". Write "2020-07-21".',
    });
    expect(date('31/02/2023')).toMatchObject({ code: 'impossible-date' });
    expect(date('2023-02-31')).toMatchObject({ code: 'impossible-date' });
    expect(date('fin 2020')).toMatchObject({ code: 'invalid-date', params: { proposed: '2020-end' } });
    expect(date(2023)).toMatchObject({ code: 'needs-quotes', params: { expected: 'date' } });
    expect(date('un jour')?.message).toContain('Write for example 2023-02-07 (a day), 2023-02 (a month)');
    for (const serial of [45_292, '45292']) expect(date(serial)).toMatchObject({ params: { proposed: '2024-01-01' } });
    expect(date('2025/2024')?.message).toContain('ends before it begins');
  });

  it('name the kind of what was found', () => {
    expect(issuesOf({ title: null, projects: {}, summary: '' }, 'de')).toMatchObject([
      { message: 'Erwartet wird ein Text, gefunden ein leerer Wert (null): Zu schreiben ist ein Text.' },
      { code: 'empty-text' },
      {
        message:
          'Erwartet wird eine Liste, gefunden ein Objekt mit Feldern: Setzen Sie es in eine Liste, in eckige Klammern.',
      },
    ]);
    expect(issuesOf({ constats: [{ id: 'a b', text: 'x' }] })).toMatchObject([
      { code: 'invalid-id', params: { found: 'a b', proposed: 'a-b' } },
    ]);
    expect(issuesOf({ summary: 'x'.repeat(1_000_000) })[0]?.message.length).toBeLessThan(300);
  });

  it('write a value as the list or the object that it should be', () => {
    const project = (members: object) => issuesOf({ projects: [{ id: 'P1', title: 'Bus dentaire', ...members }] })[0];
    expect(project({ answers: 'C2' })?.message).toBe('Expected a list, found the text "C2": write ["C2"].');
    expect(project({ answers: 'C2, C3' })?.message).toContain(': write ["C2","C3"].');
    expect(project({ objectives: 'Voir un dentiste, près de chez soi' })?.message).toContain(
      ': write ["Voir un dentiste, près de chez soi"].',
    );
    expect(project({ answers: 'C 2' })?.message).toContain(': put it in a list, in square brackets.');
    expect(project({ answers: 'C 2' })?.params).not.toHaveProperty('proposed');
    expect(issuesOf({ constats: ['Délais longs'] })[0]?.message).toBe(
      'Expected an object with fields, found the text "Délais longs": write {"id":"…","text":"Délais longs"}.',
    );
    expect(issuesOf({ constats: { C1: { text: 'Délais longs' } } })[0]?.message).toContain(
      ': write [{"id": "C1", …}].',
    );
    expect(issuesOf({ constats: { id: 'C1', text: 'Délais longs' } })[0]?.message).toContain(': write [{…}].');
    expect(issuesOf({ indicators: [{ id: 'I1', title: 'Part', targets: ['80 %'] }] })[0]?.message).toContain(
      ': write each field with its name.',
    );
    expect(safeParsePlan('Plan', { locale: 'en' }).issues[0]?.message).toContain(': write each field with its name.');
  });

  it('explain the shape a claim has by its kind alone', () => {
    const claim = { id: 'c', statement: 's' };
    expect(issuesOf({ claims: [{ ...claim, kind: 'summ' }] })).toMatchObject([
      { code: 'unknown-choice', path: 'claims.0.kind', params: { nearest: 'sum', leftOut: ['claims', 0] } },
    ]);
    expect(issuesOf({ claims: [claim] })).toMatchObject([{ code: 'missing', path: 'claims.0.kind' }]);
    expect(issuesOf({ claims: [{ ...claim, kind: 'sum', parts: [{}] }] })).toMatchObject([
      { code: 'condition-not-met', path: 'claims.0.parts.0' },
    ]);
  });

  it('tell a plan of another format version first', () => {
    expect(issuesOf({ formatVersion: '0.9.0' })[0]).toMatchObject({
      code: 'other-format-version',
      path: 'formatVersion',
    });
    expect(issuesOf({ formatVersion: '0.9.0' })[0]?.message).toContain('have it converted');
    expect(issuesOf({ formatVersion: '2.0.0' })[0]?.message).toContain('update the library');
    expect(issuesOf({ formatVersion: `${'9'.repeat(100)}.0.0` })[0]?.code).toBe('other-format-version');
  });
});

describe('parsePlan', () => {
  it('hands back the plan or throws with the issues', () => {
    expect(parsePlan({ id: 'p', title: 'Plan' }).projects).toEqual([]);
    let thrown: unknown;
    try {
      parsePlan({ id: 'p' });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(PlanSanteError);
    expect(thrown).toMatchObject({ code: 'invalid-plan', issues: [{ code: 'missing' }] });
  });
});
