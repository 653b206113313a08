import type { KnownCode } from '../model/index.ts';
import { labels } from './message.ts';

/** How each state of a life is called; apart from the other vocabularies, as the audit says it in its sentences. */
export const stateLabels = labels<KnownCode<'lifecycle-state'>>({
  proposed: ['proposé', 'proposed', 'vorgeschlagen', 'proposéiert'],
  convergent: ['convergent', 'convergent', 'übereinstimmend', 'iwwereneestëmmend'],
  drafted: ['rédigé', 'drafted', 'ausgearbeitet', 'ausgeschafft'],
  prioritised: ['priorisé', 'prioritised', 'priorisiert', 'prioriséiert'],
  announced: ['annoncé', 'announced', 'angekündigt', 'annoncéiert'],
  pilot: ['en expérimentation', 'being piloted', 'in Erprobung', 'an der Pilotphas'],
  deploying: ['en déploiement', 'being rolled out', 'in Einführung', 'am Deploiement'],
  running: ['en cours', 'under way', 'laufend', 'am Gaang'],
  done: ['fait', 'done', 'erledigt', 'gemaach'],
  todo: ['à faire', 'to do', 'zu tun', 'ze maachen'],
  extended: ['prolongé', 'extended', 'verlängert', 'verlängert'],
  blocked: ['bloqué', 'blocked', 'blockiert', 'blockéiert'],
  late: ['en retard', 'late', 'verspätet', 'verspéit'],
  stopped: ['arrêté', 'stopped', 'beendet', 'gestoppt'],
  superseded: ['remplacé', 'replaced', 'ersetzt', 'ersat'],
  waiting: ['en attente', 'waiting', 'wartend', 'am Waarden'],
  'under-evaluation': ['en cours d’évaluation', 'under evaluation', 'in Evaluation', 'an der Evaluatioun'],
  unknown: ['non précisé', 'not stated', 'nicht angegeben', 'net uginn'],
});

/** Which way an indicator is to go. */
export const directionLabels = labels<'increase' | 'decrease' | 'maintain' | 'unknown'>({
  increase: ['hausse', 'increase', 'Anstieg', 'Erhéijung'],
  decrease: ['baisse', 'decrease', 'Rückgang', 'Réckgang'],
  maintain: ['maintien', 'keep as it is', 'Erhalt', 'Erhalen'],
  unknown: ['non précisé', 'not stated', 'nicht angegeben', 'net uginn'],
});

/** The stages of money. */
export const stageLabels = labels<KnownCode<'budget-stage'>>({
  announced: ['annoncé', 'announced', 'angekündigt', 'ugekënnegt'],
  allocated: ['alloué', 'allocated', 'zugewiesen', 'zougedeelt'],
  committed: ['engagé', 'committed', 'gebunden', 'engagéiert'],
  spent: ['dépensé', 'spent', 'ausgegeben', 'ausginn'],
  unknown: ['non précisé', 'not stated', 'nicht angegeben', 'net uginn'],
});
