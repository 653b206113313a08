import { describe, expect, test } from 'vitest';
import { PlanSchema } from '../../../src/model/index.ts';
import { acronyms } from '../../../src/reference/index.ts';
import { auditPlan } from '../../../src/validation/index.ts';

const codesFor = (short: string) =>
  auditPlan(PlanSchema.parse({ id: 'p', title: 'P', constats: [{ id: 'c', text: `Le dispositif ${short} agit.` }] }), {
    locale: 'fr',
  }).issues.filter(({ code }) => code === 'unknown-acronym');

/** Forms one letter from another official one, which were once called misspelt. */
const official =
  'CPOM PASS DREES PRSE IGAS SNDS BPCO CESU LHSS ONIAM CDOM CROM CNOP EHPA FRAPS CNSP CPTS CRSA PTSM CLSM SSIAD SPASAD SAMSAH CAARUD CSAPA'.split(
    ' ',
  );

/** One letter put wrong, left out, doubled or swapped, and what was meant. */
const slips: Readonly<Record<string, string>> = {
  CRAA: 'CRRA',
  CTPS: 'CPTS',
  APVC: 'ApCV',
  EPHAD: 'EHPAD',
  EHAPD: 'EHPAD',
  CPTSS: 'CPTS',
  PRRAPS: 'PRAPS',
  SSAID: 'SSIAD',
  DRESS: 'DREES',
  CSRA: 'CRSA',
  ONDMA: 'ONDAM',
  URSP: 'URPS',
  PTMS: 'PTSM',
  CAMPS: 'CAMSP',
  CNIIL: 'CNIL',
  CARSTA: 'CARSAT',
  SAMSHA: 'SAMSAH',
  CSPAA: 'CSAPA',
  MIGCA: 'MIGAC',
  OSCRAS: 'OSCARS',
};

describe('short forms', () => {
  test('no official one is called misspelt', () => {
    const listed = acronyms.flatMap(({ short, aliases = [] }) => [short, ...aliases]);
    for (const short of [...official, ...listed]) expect(codesFor(short), short).toEqual([]);
  });

  test.each(Object.entries(slips))('%s is asked about: is it %s?', (slip, meant) => {
    expect(codesFor(slip).map(({ params }) => params['nearest'])).toEqual([meant]);
  });
});
