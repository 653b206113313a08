import { describe, expect, it } from 'vitest';
import { acronyms } from '../../src/reference/index.ts';
import { auditPlan, parsePlan } from '../../src/validation/index.ts';

/**
 * Short forms that are official in France, Luxembourg or Switzerland, written down from the field and not from our table: bodies, laws and
 * codes, professions, structures, schemes, plans, tools, diseases. None of them is a misspelling of another.
 */
const OFFICIAL = `
AAH AAP ABM ACT ADELI ADMR AEEH AESH AFD AGEFIPH ALD ALSH AME AMI AMP ANAP ANCT ANESM ANFH ANS ANSES ANSM APA APHP APL ARACT ARH ARS ASE ASV ATIH ATSU
BPCO BIT CAARUD CAF CAMSP CAPS CARSAT CCAM CCAS CDC CDCA CDOM CESER CESU CETAF CEGIDD CHR CHRS CHRU CHU CIAS CIS CIVISS CLACT CLAN CLIC CLIS CLS CLSM
CME CMP CMPP CMS CNAM CNAMTS CNG CNIL CNOM CNOP CNR CNS CNSA COFRAC COM CPAM CPIAS CPOM CPP CPTS CRA CRAT CREAI CREHPSY CREPS CRES CRIP CRM CROM CRSA CSAPA CSE CSG CSMF
CSP CSS CSSCT CTS CVS DAC DALO DAM DAMIR DARES DASRI DDETS DDPP DEAS DES DGOS DGS DGCS DLU DMP DOM DPC DREAL DREES DREETS DRH DRJSCS DRSM DSS DUERP
EAM EFS EHPA EHPAD EHESP EIG EMSP EMPP ENS EPCI EPS EPSM ESAT ESMS ESPIC ETP FAM FEHAP FHF FHP FINESS FIR FNE FNMF FNARS FRAPS GCS GCSMS GHT GIP GIR HAD HAS HCAAM HCSP HDJ HPST
IDE IDEL IFSI IFAS IGAS IME INCA INED INPES INRS INSEE INSERM IPA IREPS IRM ITEP JAP LFSS LHSS MAIA MAM MAS MCO MDA MDPH MECS MIG MNA MSA MSP MSS OMS ONDAM ONIAM OPCO ORS ORSAN
PAERPA PAPS PASA PASS PCH PCME PDSA PDSES PHRC PLFSS PMI PMSI PNNS PNSE PRADO PRAPS PRIAC PRS PRSE PRST PTA PTSM PUI QVT RAC RDR RGPD RPPS RPS RSA RTH SAAD SAMSAH SAMU SAS SAVS
SDIS SESSAD SIAO SISM SMR SMUR SNDS SNIIRAM SPASAD SPF SROS SRS SSIAD SSR SSTI TMS TND TSA UCSA UEMA UGECAM UHCD UNAFAM URIOPSS URML URPS USIP USLD USMP UTEP VAD VIH ZAC ZIP
CSL AEC COPAS OFSP CDS CFF AVS AI SECO PREVANA
`
  .trim()
  .split(/\s+/);

/** More of them, none of which stands in our table: whoever uses one is not told that another was meant. */
const NOT_LISTED = `
ALVE ANPAA APHM ASIP BMR BQS CADES CAPI CESC CHAP CIC CICAT CIRE CIVG CLSPD CMUC CNEH CNEMMOP CODERPA CORRUSS CPEF CRTC CTAI CTRA DAF DASEN DRDJSCS FFP FIQCS GMSIH
HPP HPR IFMEM IGRETI IMG IRTS ISPED MDSF MNH MSPU NBI OPH PACES PFR PGFP PREPS RSFP SCMR SFGG SIRANO SMTI UMJ UPATOU UPPC VSST ZFU ZRR ANIMA CPEM SNFGE
UNADREO CRCM CMRR
`
  .trim()
  .split(/\s+/);

/** What hands do to them: letters that change places, fall out or come twice, and neighbours on the keyboard. With the form that is meant. */
const SLIPS: Readonly<Record<string, string>> = {
  APVC: 'ApCV',
  CTPS: 'CPTS',
  CPTSS: 'CPTS',
  EPHAD: 'EHPAD',
  EHAPD: 'EHPAD',
  CRAA: 'CRRA',
  SMRU: 'SMUR',
  SAUM: 'SAMU',
  CAPM: 'CPAM',
  URSP: 'URPS',
  ODNAM: 'ONDAM',
  CSPAA: 'CSAPA',
  CAAURD: 'CAARUD',
  SSIDA: 'SSIAD',
  PSTM: 'PTSM',
  PDAS: 'PDSA',
  ULSD: 'USLD',
  DREEST: 'DREETS',
  SAMSHA: 'SAMSAH',
  PARPS: 'PRAPS',
};

/** What the audit says of short forms in a plan that uses one of them. */
function saidOf(short: string): readonly string[] {
  const plan = parsePlan({
    id: 'cls',
    title: 'Contrat local de santé',
    constats: [{ id: 'C1', text: `Le relais par le dispositif ${short} manque dans le canton.` }],
  });
  return auditPlan(plan, { locale: 'fr', asOf: '2026-01-01' })
    .issues.filter(({ code }) => code === 'unknown-acronym')
    .map(({ message }) => message);
}

describe('short forms that people use', () => {
  it(`are more than 200, each once`, () => {
    expect(new Set(OFFICIAL).size).toBeGreaterThan(200);
  });

  it('are never called misspelt', () => {
    expect(OFFICIAL.flatMap(saidOf)).toEqual([]);
  });

  it('are not called misspelt when our table does not have them', () => {
    const listed = new Set(acronyms.map(({ short }) => short));
    expect(NOT_LISTED.length).toBeGreaterThanOrEqual(60);
    expect(NOT_LISTED.filter((short) => listed.has(short))).toEqual([]);
    expect(NOT_LISTED.flatMap(saidOf)).toEqual([]);
  });

  it('are found where they are misspelt, with the form that is meant', () => {
    expect(Object.keys(SLIPS).length).toBeGreaterThanOrEqual(20);
    const missed = Object.entries(SLIPS).filter(
      ([slip, meant]) => !saidOf(slip).some((said) => said.includes(`${meant}`)),
    );
    expect(missed).toEqual([]);
  });
});
