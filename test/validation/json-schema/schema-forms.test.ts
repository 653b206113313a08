import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { VOCABULARIES, type VocabularyName } from '../../../src/model/index.ts';
import {
  auditPlan,
  type JsonSchema,
  parsePlan,
  planJsonSchema,
  reportJsonSchema,
  rulesBeyondSchema,
} from '../../../src/validation/index.ts';

const definitionsOf = (schema: JsonSchema) => schema['$defs'] as Readonly<Record<string, JsonSchema>>;
const propertiesOf = (schema: JsonSchema | undefined) => schema?.['properties'] as Readonly<Record<string, JsonSchema>>;
/** What a definition is referred to by. */
const refersTo = (name: string) => `#/$defs/${name}`;

/** All references of a schema. */
function referencesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === '$ref' ? [String(inner)] : referencesIn(inner)));
}

describe('the schema of plans', () => {
  const schema = planJsonSchema();
  const definitions = definitionsOf(schema);

  test('says what it is', () => {
    expect(schema).toMatchObject({ $id: 'urn:plan-sante:plan:1.0.0', title: 'Plan', type: 'object' });
    expect(planJsonSchema({ language: 'fr' })['description']).not.toBe(schema['description']);
  });
  test('has each definition for a use, and a definition for each', () => {
    const used = new Set(referencesIn(schema));
    const defined = Object.keys(definitions).map(refersTo);
    expect([...used].sort()).toEqual(defined.sort());
  });
  test('knows dates and identifiers by their names', () => {
    expect(propertiesOf(schema)).toMatchObject({
      id: { $ref: refersTo('Identifier') },
      period: { $ref: refersTo('PartialDate') },
    });
    expect(definitions['projects-id']).toEqual({
      description: 'Identifier of an entity of "projects"',
      $ref: refersTo('Identifier'),
    });
  });
  test('has no definition of an entity that its texts do not name', () => {
    expect(Object.keys(definitions).filter((name) => name === '' || name === 'undefined')).toEqual([]);
  });
  test('tells claims apart by their kind, and says what each kind is', () => {
    const claim = definitions['Claim'] as {
      readonly allOf: readonly { readonly if: JsonSchema; readonly then: object }[];
    };
    expect(claim).toMatchObject({ type: 'object', required: ['kind'] });
    const [sum] = claim.allOf;
    expect(sum?.then).toEqual({ $ref: refersTo('SumClaim') });
    expect(sum?.if).toMatchObject({ required: ['kind'], properties: { kind: { const: 'sum' } } });
    expect(propertiesOf(sum?.if)['kind']?.['description']).toBe(definitions['SumClaim']?.['description']);
  });

  const names = Object.keys(VOCABULARIES) as VocabularyName[];
  const codesOf = (options: Parameters<typeof planJsonSchema>[0]) => {
    const all = definitionsOf(planJsonSchema(options));
    return names.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]] as const]));
  };
  const open = (name: VocabularyName) => ({
    type: 'string',
    description: `Code of the open vocabulary "${name}": other codes are kept and reported`,
    minLength: 1,
    maxLength: 64,
    examples: VOCABULARIES[name],
  });
  const closed = (name: VocabularyName) => ({
    type: 'string',
    description: `Code of the vocabulary "${name}"`,
    enum: VOCABULARIES[name],
  });
  test.each<[closed: boolean | readonly VocabularyName[] | undefined, isClosed: (name: VocabularyName) => boolean]>([
    [undefined, () => false],
    [false, () => false],
    [[], () => false],
    [true, () => true],
    [['plan-kind', 'lever-level'], (name) => name === 'plan-kind' || name === 'lever-level'],
  ])('closes the vocabularies that are asked for, and no other: %j', (asked, isClosed) => {
    const codes = codesOf(asked === undefined ? {} : { closed: asked });
    expect(codes.length).toBeGreaterThan(20);
    for (const [name, definition] of codes) expect(definition).toEqual(isClosed(name) ? closed(name) : open(name));
  });
  test('is asked for by options that it knows', () => {
    expect(() => planJsonSchema({ close: true } as never)).toThrow(
      'planJsonSchema: expected only known keys in its options, not "close": did you mean "closed"?',
    );
    expect(() => planJsonSchema({ closed: true, language: 'fr' })).not.toThrow();
  });
});

test('what is beyond the schema is refused by the reading, or reported by an audit that explains it', () => {
  const rules = rulesBeyondSchema();
  expect(new Set(rules.map(({ checkedBy }) => checkedBy))).toEqual(new Set(['reading', 'audit']));
  for (const { code, checkedBy, docs } of rules) expect(docs !== undefined, code).toBe(checkedBy === 'audit');
});

describe('the schema of reports', () => {
  const schema = reportJsonSchema();
  const takes = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
  // Two digits of the total changed places: 1300 and 425 are 1725.
  const plan = parsePlan({
    id: 'p',
    title: 'Plan',
    figures: [
      { id: 'a', title: 'A', value: 1300 },
      { id: 'b', title: 'B', value: 425 },
      { id: 'all', title: 'Total', value: 1752 },
    ],
    claims: [
      {
        id: 'c1',
        kind: 'sum',
        statement: 'Soit 1752',
        parts: [{ figure: 'a' }, { figure: 'b' }],
        stated: { figure: 'all' },
      },
      { id: 'c2', kind: 'unavailable', statement: 'Un tableau manque', missing: 'le tableau' },
    ],
  });
  const report = JSON.parse(JSON.stringify(auditPlan(plan, { asOf: '2024-01-01', locale: 'en' })));

  test('says what it is', () => {
    expect(schema).toMatchObject({
      $id: 'urn:plan-sante:report:1.0.0',
      title: 'AuditReport',
      description: 'What an audit says about a plan, form 1.0.0.',
    });
    for (const one of [...Object.values(propertiesOf(schema)), ...Object.values(definitionsOf(schema))])
      expect(one['description']).toMatch(/^[A-Z].*\.$/);
  });
  test('takes verdicts about claims, with what was computed and what explains a difference', () => {
    const [wrong] = report.claims;
    expect(wrong).toMatchObject({ how: 'computed', likelyCause: {}, difference: {} });
    expect(wrong.recomputed.length * wrong.stated.length).toBeGreaterThan(0);
    expect(takes(report), JSON.stringify(takes.errors)).toBe(true);
  });
  test.each<[part: string, spoil: (claim: Record<string, unknown>) => void]>([
    ['another way to come to it', (claim) => Object.assign(claim, { how: 'guessed' })],
    ['a field more', (claim) => Object.assign(claim, { more: 1 })],
    ['a value without its key', (claim) => Object.assign(claim, { recomputed: [{ value: 1 }] })],
    ['a cause without words', (claim) => Object.assign(claim, { likelyCause: { code: 'x', params: {} } })],
  ])('refuses a verdict with %s', (_, spoil) => {
    const other = structuredClone(report);
    spoil(other.claims[0]);
    expect(takes(other)).toBe(false);
  });
  test('takes verdicts of people', () => {
    const other = structuredClone(report);
    Object.assign(other.claims[0], { how: 'judged', reason: 'Arrondi' });
    expect(takes(other), JSON.stringify(takes.errors)).toBe(true);
  });
});
