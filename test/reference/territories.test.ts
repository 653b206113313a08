import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../src/internal/text.ts';
import {
  arrondissementsGrandEst,
  communesGrandEst,
  departments,
  departmentsOfPlace,
  formerRegions,
  luxembourgCantons,
  type ReferenceTerritory,
  regions,
} from '../../src/reference/index.ts';

interface Official {
  readonly code: string;
  readonly nom: string;
  readonly zone?: string;
  readonly region?: string;
  readonly departement?: string;
  readonly type?: string;
}
const official = (name: string): readonly Official[] =>
  JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve(`@etalab/decoupage-administratif/data/${name}.json`), 'utf8'),
  );
const ofFrance = (one: Official) => one.zone === 'metro' || one.zone === 'drom';
const codeAndName = (list: readonly { readonly code: string; readonly name: string }[]) =>
  list.map(({ code, name }) => `${code} ${name}`).sort();
const officialCodeAndName = (list: readonly Official[]) => list.map(({ code, nom }) => `${code} ${nom}`).sort();

describe('the official code of places', () => {
  test('has the 18 regions', () => {
    expect(codeAndName(regions)).toEqual(officialCodeAndName(official('regions').filter(ofFrance)));
    expect(regions).toHaveLength(18);
    expect(new Set(regions.map(({ iso }) => iso)).size).toBe(18);
  });

  test('has the 101 départements, each in its region', () => {
    const expected = official('departements').filter(ofFrance);
    expect(codeAndName(departments)).toEqual(officialCodeAndName(expected));
    expect(departments.map(({ code, region }) => [code, region])).toEqual(
      expected.map(({ code, region }) => [code, region]),
    );
  });

  test('has the 38 arrondissements of Grand Est, each in its département', () => {
    const expected = official('arrondissements').filter(({ region }) => region === '44');
    expect(codeAndName(arrondissementsGrandEst)).toEqual(officialCodeAndName(expected));
    expect(arrondissementsGrandEst).toHaveLength(38);
    for (const { code, department } of arrondissementsGrandEst)
      expect(expected.find((one) => one.code === code)?.departement).toBe(department);
  });

  test('has communes with their right département', () => {
    const known = new Map(
      official('communes').map((commune) => [`${commune.code} ${commune.nom}`, commune.departement]),
    );
    for (const { code, name, department } of communesGrandEst) expect(known.get(`${code} ${name}`)).toBe(department);
  });

  test('keeps the Bas-Rhin and the Haut-Rhin as départements, under the collectivity of Alsace', () => {
    const alsace = departments.filter((one) => 'collectivity' in one);
    expect(alsace.map(({ code }) => code)).toEqual(['67', '68']);
    expect(departments.filter(({ region }) => region === '44')).toHaveLength(10);
  });

  test('sends every former region into one of today, and shares no code with it that would hide it', () => {
    const codes = new Set<string>(regions.map(({ code }) => code));
    for (const { into } of formerRegions) expect(codes.has(into)).toBe(true);
    expect(formerRegions).toHaveLength(16);
  });
});

test('Luxembourg has 12 cantons with distinct ISO codes', () => {
  expect(luxembourgCantons).toHaveLength(12);
  expect(new Set(luxembourgCantons.map(({ code }) => code)).size).toBe(12);
  for (const { code } of luxembourgCantons) expect(code).toMatch(/^LU-[A-Z]{2}$/);
});

test('countries of the ISO codes are those of the public list', () => {
  const countries: { isValid(code: string): boolean } = createRequire(import.meta.url)('i18n-iso-countries');
  for (const code of [...regions.map(({ iso }) => iso), ...luxembourgCantons.map(({ code }) => code)])
    expect(countries.isValid(code.slice(0, 2))).toBe(true);
});

test('an alias names one place of its list only', () => {
  for (const list of [
    regions,
    arrondissementsGrandEst,
    luxembourgCantons,
  ] as readonly (readonly ReferenceTerritory[])[]) {
    const names = list.flatMap(({ name, aliases = [] }) => [name, ...aliases].map(foldText));
    expect(new Set(names).size).toBeGreaterThanOrEqual(list.length);
    const owners = new Map<string, string>();
    for (const { code, name, aliases = [] } of list) {
      for (const label of [name, ...aliases].map(foldText)) {
        expect(owners.get(label) ?? code).toBe(code);
        owners.set(label, code);
      }
    }
  }
});

test('a place is found by commune, arrondissement or département, whatever its accents; an unknown one is not guessed', () => {
  expect(departmentsOfPlace('Lunéville')).toEqual(['54']);
  expect(departmentsOfPlace('CHALONS EN CHAMPAGNE')).toEqual(['51']);
  expect(departmentsOfPlace('Meuse')).toEqual(['55']);
  expect(departmentsOfPlace('Atlantide')).toEqual([]);
  expect(departmentsOfPlace('__proto__')).toEqual([]);
});
