import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/validation/index.ts';
import { plainSpaces } from '../plain-spaces.ts';

const plan = {
  projects: [{ id: 'P4', fiche: { stakeholders: [{}, {}, {}, { name: 'ARS' }] } }, { title: 'no id' }],
  consultations: [{ id: 'C1', meetings: [{ id: 'M2' }] }],
};

describe('placeOf', () => {
  it.each([
    ['fr', [], 'plan'],
    ['fr', ['title'], 'plan, intitulé'],
    ['fr', ['projects', 0, 'fiche', 'stakeholders', 3], 'fiche P4, acteur 4'],
    ['en', ['projects', 0, 'fiche', 'stakeholders', 3], 'fiche P4, stakeholder 4'],
    ['de', ['projects', 0, 'fiche', 'stakeholders', 3], 'Fiche P4, Akteur 4'],
    ['lb', ['projects', 0, 'fiche', 'stakeholders', 3], 'fiche P4, acteur 4'],
    ['fr', ['projects', 1, 'title'], 'projet 2, intitulé'],
    [
      'fr',
      ['projects', 0, 'fiche', 'expectations', 'national', 1, 'text'],
      'fiche P4, attentes, niveau national 2, texte',
    ],
    ['en', ['consultations', 0, 'meetings', 0, 'date'], 'consultation C1, meeting M2, date'],
    ['en', ['gadgets', 2, 'size'], 'field "gadgets" no. 3, field "size"'],
  ] as const)('%s %j', (locale, path, words) => {
    expect(plainSpaces(placeOf(path, plan, locale))).toBe(words);
  });

  it('does not say twice what an id says by itself', () => {
    const plan = { constats: [{ id: 'constat-12' }, { id: 'C12' }] };
    expect(plainSpaces(placeOf(['constats', 0, 'text'], plan, 'fr'))).toBe('constat-12, texte');
    expect(plainSpaces(placeOf(['constats', 1, 'text'], plan, 'fr'))).toBe('constat C12, texte');
  });

  it('takes any path through anything', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.nat(3), fc.constantFrom('projects', '__proto__', 'constructor'))),
        fc.anything(),
        (path, data) => {
          expect(placeOf(path, data, 'de').length).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('shortens hostile keys', () => {
    expect(placeOf(['x'.repeat(10_000)], plan, 'en').length).toBeLessThan(100);
  });

  it('tells the start and the end of a way that goes too deep', () => {
    const path = ['extensions', ...Array.from({ length: 50 }, () => 'a')];
    expect(placeOf(path, {}, 'en')).toBe('data of other programs, field "a", field "a", …, field "a", field "a"');
  });
});
