import { expect, it } from 'vitest';
import { type Plan, PlanSchema } from '../../src/model/index.ts';
import { auditPlan, checkClaims } from '../../src/validation/index.ts';
import { expectedVerdicts } from '../validation/claims/expected-verdicts.ts';
import { duplicateIds, unresolvedReferences, unsourced } from './plan-integrity.ts';

/** Capitals that are identifiers, codes of countries or of the currency, not short forms of the document. */
const CODES = /^(?:[PAMS]\d+|ISO|LU|FR|EUR)$/;

/** What every reference plan must be: in form, whole, sourced, spelled out, and with the verdicts of its claims. */
export function itHoldsTogether(plan: Plan, claims: string, properNames: readonly string[]): void {
  it('reads back as itself, so that nothing in it is out of form', () => {
    expect(PlanSchema.parse(plan)).toEqual(plan);
  });

  it('has every id once and refers only to what it holds', () => {
    expect(duplicateIds(plan)).toEqual([]);
    expect(unresolvedReferences(plan)).toEqual([]);
  });

  it('says where each entity comes from', () => {
    expect(unsourced(plan)).toEqual([]);
  });

  it('explains every short form that it writes, but proper names', () => {
    const known = new Set([...plan.glossary.map((entry) => entry.short), ...properNames]);
    const { claims: _claims, glossary: _glossary, notes: _notes, links: _links, ...told } = plan;
    const written = JSON.stringify(told).match(/(?<![\p{L}\p{N}-])\p{Lu}[\p{Lu}\p{N}]+(?![\p{L}\p{N}])/gu) ?? [];
    expect([...new Set(written)].filter((short) => !known.has(short) && !CODES.test(short))).toEqual([]);
  });

  it('is written with straight apostrophes and ordinary spaces: typography is laid on at the output', () => {
    const { claims: _claims, ...told } = plan;
    expect(JSON.stringify(told).match(/.{0,30}[\u00a0\u202f\u2019].{0,30}/gu) ?? []).toEqual([]);
  });

  it('draws no error from the audit: what the document gets wrong are warnings', () => {
    const { issues } = auditPlan(plan, { locale: 'en', asOf: '2023-01-01' });
    const errors = issues.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, path, message }) => [code, path.join('.'), message])).toEqual([]);
  });

  it('carries its claims with the verdict and the recomputed values that each must come to', () => {
    const expected = Object.entries(expectedVerdicts).filter(([id]) => id.startsWith(claims));
    expect(expected.length).toBeGreaterThan(0);
    const verdicts = checkClaims(plan);
    expect(verdicts.map(({ id, verdict, how }) => [id, verdict, how])).toEqual(
      expected.map(([id, [verdict]]) => [id, verdict, 'computed']),
    );
    for (const [index, [, [, ...values]]] of expected.entries()) {
      const recomputed = verdicts[index]?.recomputed.map(({ value }) => value) ?? [];
      for (const [at, value] of values.entries()) {
        if (typeof value === 'number')
          expect(recomputed[at]).toBeCloseTo(value, String(value).split('.')[1]?.length ?? 0);
        else expect(recomputed[at]).toBe(value);
      }
    }
  });
}
