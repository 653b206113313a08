import type { Evidence, GateVerdict } from '../criteria/index.ts';
import { type FicheExpectations, nationalDependence } from './national-dependence.ts';

/** Up to which share of national expectations most of a project is in local hands. */
const HALF = 0.5;

/** Whether a project answers findings: its fiche opens with the ones that it answers. */
export function constatsVerdict({ constats }: { readonly constats: readonly unknown[] }): GateVerdict {
  const count = constats.length;
  return {
    gateId: 'answers-constats',
    verdict: count > 0 ? 'met' : 'not-met',
    evidence: [
      {
        obtained: 'computed',
        text: {
          fr: `Constats auxquels la fiche répond : ${count}`,
          en: `Findings that the fiche answers: ${count}`,
          de: `Befunde, auf die die Fiche antwortet: ${count}`,
        },
      },
    ],
  };
}

/**
 * Whether the deployment is in local hands. The rules of the field say "few" national levers and give no number: a limit that
 * nobody decided is marked as illustrative.
 */
export function localHandsVerdict(fiche: FicheExpectations, limit: number | undefined): GateVerdict {
  const { national, territory, share } = nationalDependence(fiche);
  const count = countEvidence(national, national + territory);
  if (share === null) return { gateId: 'local-hands', verdict: 'unknown', evidence: [count] };
  return {
    gateId: 'local-hands',
    verdict: share <= (limit ?? HALF) ? 'met' : 'not-met',
    evidence: [count, limitEvidence(limit)],
  };
}

function countEvidence(national: number, all: number): Evidence {
  const percent = all === 0 ? '' : ` (${Math.round((100 * national) / all)} %)`;
  return {
    obtained: 'computed',
    text: {
      fr: `Attentes de la fiche qui s’adressent au niveau national : ${national} sur ${all}${percent}`,
      en: `Expectations in the fiche that address the national level: ${national} of ${all}${percent.replace(' %', '%')}`,
      de: `Erwartungen der Fiche an die nationale Ebene: ${national} von ${all}${percent}`,
    },
  };
}

function limitEvidence(limit: number | undefined): Evidence {
  const percent = Math.round(100 * (limit ?? HALF));
  if (limit !== undefined)
    return {
      obtained: 'stated',
      text: {
        fr: `Limite retenue : ${percent} %`,
        en: `Limit chosen: ${percent}%`,
        de: `Gewählte Grenze: ${percent} %`,
      },
    };
  return {
    obtained: 'illustrative',
    text: {
      fr: `Limite de ${percent} % prise comme exemple : la règle dit « peu » et ne donne pas de nombre`,
      en: `Limit of ${percent}% taken as an example: the rule says "few" and gives no number`,
      de: `Grenze von ${percent} % als Beispiel: die Regel sagt „wenige“ und nennt keine Zahl`,
    },
  };
}
