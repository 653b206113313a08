import { describe, expect, it } from 'vitest';
import { buildFiche, buildPlan, buildPlanWithFiche, type PlanMatchers, planMatchers } from '../../src/testing/index.ts';
import { auditPlan, safeParsePlanText } from '../../src/validation/index.ts';

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: an interface is merged with one of the same parameters only
  interface Matchers<T = any> extends PlanMatchers<T> {}
}

expect.extend(planMatchers);

const text = `{
  "id": "cls",
  "title": "Contrat local",
  "projets": [],
  "constats": [{ "id": "C1", "text": "Les délais s’allongent", "theme": "A1" }]
}`;
const reading = safeParsePlanText(text, { locale: 'en' });
/** What a test that fails shows. */
const told = (test: () => void): string => {
  try {
    test();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error('the test passed');
};

describe('toHaveIssue', () => {
  it('finds an issue by its code, its path, its words', () => {
    expect(reading).toHaveIssue('unknown-key');
    expect(reading).toHaveIssue('unknown-key', 'projets');
    expect(reading).toHaveIssue('unknown-key', ['projets']);
    expect(reading).toHaveIssue({ severity: 'error', message: /Did you mean "projects"/, place: 'projets' });
    expect(reading.issues).toHaveIssue('unknown-key');
    expect(reading).not.toHaveIssue('missing');
    expect(reading).not.toHaveIssue('unknown-key', 'projects');
    expect(auditPlan(reading)).toHaveIssue('dangling-reference', 'constats.0.theme');
  });

  it('shows every issue with its place when it fails', () => {
    const message = told(() => expect(reading).toHaveIssue('missing', ['projects', 0]));
    expect(message).toContain('expected an issue code "missing", path "projects.0", found:');
    expect(message).toContain('✖ unknown-key  projets · plan, field "projets" · line 4, column 3');
    expect(message).toContain('Did you mean "projects"?');
    expect(told(() => expect(reading).not.toHaveIssue('unknown-key'))).toMatch(/expected no issue .*found:\n {2}✖/);
    expect(told(() => expect([]).toHaveIssue('missing'))).toContain('none');
  });

  it('refuses what it cannot look at, and questions it does not know', () => {
    expect(told(() => expect(12).toHaveIssue('missing'))).toMatch(/toHaveIssue.*a list of them/s);
    expect(told(() => expect(reading).toHaveIssue({} as never))).toMatch(/the code of an issue/);
    expect(told(() => expect(reading).toHaveIssue({ kode: 'x' } as never))).toMatch(/kode/);
  });
});

describe('toPassAudit', () => {
  it('passes for a plan without errors, read or built', () => {
    expect(buildPlan()).toPassAudit();
    expect(safeParsePlanText('{"id":"a","title":"b"}')).toPassAudit();
  });

  it('counts warnings where it is told how many', () => {
    const plan = buildPlanWithFiche({ stakeholders: [{ name: 'CPTS' }] });
    expect(plan).toPassAudit();
    const message = told(() => expect(plan).toPassAudit({ maxWarnings: 0, locale: 'en' }));
    expect(message).toContain('1 warnings, at most 0 allowed');
    expect(message).toContain('▲ stakeholder-without-role  projects.0.fiche.stakeholders.0');
  });

  it('says what is missing for a level', () => {
    const message = told(() => expect(buildPlan()).toPassAudit({ level: 'presentable', locale: 'en' }));
    expect(message).toMatch(/level presentable is not reached: .*say what kind of plan/);
  });

  it('fails for what could not be read, and shows both kinds of issues', () => {
    const message = told(() => expect(reading).toPassAudit({ locale: 'en' }));
    expect(message).toMatch(/could not be read in full, 2 errors/);
    expect(message).toMatch(/unknown-key[\s\S]*dangling-reference/);
    expect(told(() => expect(safeParsePlanText('[')).toPassAudit())).toMatch(/could not be read/);
    expect(told(() => expect(buildPlan()).toPassAudit({ levle: 'draft' } as never))).toMatch(/levle/);
  });

  it('can be turned round', () => {
    expect(reading).not.toPassAudit();
    expect(told(() => expect(buildPlan()).not.toPassAudit())).toContain('expected the audit to find an error');
  });
});

describe('builders', () => {
  it('give what a test is about and what is needed beside it', () => {
    expect(buildPlan({ id: 'own', projects: [{ id: 'P1', title: 'Bus' }] })).toMatchObject({
      id: 'own',
      title: 'Plan',
    });
    expect(buildFiche().title).toBe('Fiche');
    expect(buildPlanWithFiche({ title: 'Bus' }).projects[0]).toMatchObject({
      id: 'P1',
      title: 'Bus',
      fiche: { title: 'Bus' },
    });
  });

  it('refuse what is not sound in shape', () => {
    expect(() => buildPlan({ projets: [] } as never)).toThrow(/projets/);
    expect(() => buildPlan(null as never)).toThrow(/buildPlan/);
    expect(() => buildFiche(3 as never)).toThrow(/buildFiche/);
  });
});
