import type { AlternativeVerdict } from '../../criteria/index.ts';
import type { LocalisedText } from '../../model/index.ts';
import { type FicheExpectations, nationalDependence } from './national-dependence.ts';

/** Up to which share of national expectations most of a project is in local hands. */
const HALF = 0.5;

/** Whether a project answers findings: its fiche opens with the ones that it answers. */
export function constatsVerdict({ constats }: { readonly constats: readonly unknown[] }): AlternativeVerdict {
  const count = constats.length;
  return {
    gate: 'answers-constats',
    verdict: count > 0 ? 'met' : 'not-met',
    provenance: 'computed',
    evidence: {
      fr: `Constats auxquels la fiche répond : ${count}`,
      en: `Findings that the fiche answers: ${count}`,
      de: `Feststellungen, auf die die Fiche antwortet: ${count}`,
    },
  };
}

/**
 * Whether the deployment is in local hands. The rules of the field say "few" national levers and give no number: a verdict by a
 * limit that nobody decided is illustrative.
 */
export function localHandsVerdict(fiche: FicheExpectations, limit: number | undefined): AlternativeVerdict {
  const { national, territory, share } = nationalDependence(fiche);
  const count = countEvidence(national, national + territory);
  if (share === null) return { gate: 'local-hands', verdict: 'unknown', provenance: 'computed', evidence: count };
  const bound = limitEvidence(limit);
  return {
    gate: 'local-hands',
    verdict: share <= (limit ?? HALF) ? 'met' : 'not-met',
    provenance: limit === undefined ? 'illustrative' : 'computed',
    evidence: {
      fr: `${count.fr} ; ${bound.fr}`,
      en: `${count.en}; ${bound.en}`,
      de: `${count.de}; ${bound.de}`,
    },
  };
}

function countEvidence(national: number, all: number): LocalisedText {
  const percent = all === 0 ? '' : ` (${Math.round((100 * national) / all)} %)`;
  return {
    fr: `Attentes de la fiche qui s’adressent au niveau national : ${national} sur ${all}${percent}`,
    en: `Expectations in the fiche that address the national level: ${national} of ${all}${percent.replace(' %', '%')}`,
    de: `Erwartungen der Fiche an die nationale Ebene: ${national} von ${all}${percent}`,
  };
}

function limitEvidence(limit: number | undefined): LocalisedText {
  const percent = Math.round(100 * (limit ?? HALF));
  if (limit !== undefined)
    return {
      fr: `limite retenue : ${percent} %`,
      en: `limit chosen: ${percent}%`,
      de: `gewählte Grenze: ${percent} %`,
    };
  return {
    fr: `limite de ${percent} % prise comme exemple : la règle dit « peu » et ne donne pas de nombre`,
    en: `limit of ${percent}% taken as an example: the rule says "few" and gives no number`,
    de: `Grenze von ${percent} % als Beispiel: Die Regel sagt „wenige“ und nennt keine Zahl`,
  };
}
