import type { PlanPart } from '../plan-part.ts';
import { deck } from './sources.ts';

/** The health table, with the one meeting that the slides date: the synthesis by video. */
export const consultations = [
  {
    id: 'gesondheetsdesch',
    title: 'Gesondheetsdësch',
    organisers: ['ministere-sante', 'ministere-securite-sociale'],
    method: ['Trois groupes de travail, puis une séance de synthèse de leurs premières réunions'],
    participants: ['Participants du Gesondheetsdësch'],
    meetings: [
      {
        id: 'synthese',
        level: 'synthesis',
        title: 'Séance de synthèse des trois premiers groupes de travail',
        count: 1,
        territory: 'luxembourg',
        date: '2020-11-11',
        format: 'video',
        status: 'done',
        sources: deck('Page de titre'),
      },
    ],
    sources: [...deck('Page de titre'), ...deck('Mots de bienvenue')],
  },
] as const satisfies readonly PlanPart<'consultations'>[];
