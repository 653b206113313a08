import { ACRONYMS_AS_OF } from './acronyms.ts';

/** Where the expansion of a short form comes from. */
export interface AcronymSource {
  readonly title: string;
  /** The day of the document, or the day on which the list was last gone through. */
  readonly date: string;
}

/** The documents that spell short forms out themselves, with those that they spell out. */
export const ACRONYM_DOCUMENTS = [
  {
    title: 'CNR Santé Grand Est, restitution régionale',
    date: '2023-02-07',
    glosses:
      'ARP ASTP CAE CESP CJC CLIO CLS CMSI CNR CRRA CTS DAC DAUM EREAGE ERETP MDA MMG MSP MT OSCARS PAEJ PDS PDSA PECH PET PM PMP PNM PRS PRST PSFP PST QVCT QVT SAPPH SNP SPF SRS',
  },
  {
    title: 'Ségur de la santé, dépêche n° 11324 et articles liés',
    date: '2020-07-21',
    glosses: 'CRSA HPST IPA ONDAM',
  },
  {
    title: 'Numérique en santé 2017-2022, dépêche n° 14452',
    date: '2022-04-27',
    glosses: 'AMI ANS APVC CPTS DMP DNS DUI EEDS EHPAD ESMS HDH LFSS MSS SAS SIS SONS SUN-ES',
  },
] as const;

/** Where nobody spells a short form out: the official name of the body or scheme. */
const OFFICIAL_NAMES: AcronymSource = { title: 'Nom officiel ou usage du secteur', date: ACRONYMS_AS_OF };

/** Where the expansion of a listed short form comes from, and of which day it is. */
export function sourceOfAcronym(short: string): AcronymSource {
  const document = ACRONYM_DOCUMENTS.find(({ glosses }) => glosses.split(' ').includes(short));
  return document === undefined ? OFFICIAL_NAMES : { title: document.title, date: document.date };
}
