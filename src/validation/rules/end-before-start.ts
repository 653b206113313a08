import { foldText } from '../../internal/text.ts';
import type { Milestone } from '../../model/index.ts';
import { surelyBefore } from '../derived/date-relation.ts';
import { builtInRule } from './built-in-rule.ts';

/** Something that ends before it starts: the two milestones of a project or programme, or the plan itself. */
export const endBeforeStart = builtInRule({
  code: 'end-before-start',
  severity: 'error',
  category: 'dates',
  level: 'presentable',
  check({ plan, report }) {
    const { launchedOn, period, title } = plan;
    if (launchedOn !== undefined && period !== undefined && surelyBefore(period, launchedOn))
      report({ path: ['launchedOn'], params: { title: title ?? '', date: period, otherDate: launchedOn } });
    for (const { starts, ends } of byOwner(plan.milestones).values()) {
      const [start] = starts;
      const [end] = ends;
      // With several of them the owner goes in phases: which end belongs to which start is not told.
      if (start === undefined || end === undefined || starts.length > 1 || ends.length > 1) continue;
      // The order of two milestones that are tied is looked after by another rule.
      if (end.milestone.after?.includes(start.milestone.id)) continue;
      for (const field of ['planned', 'actual'] as const) {
        const [date, otherDate] = [end.milestone[field], start.milestone[field]];
        if (date === undefined || otherDate === undefined || !surelyBefore(date, otherDate)) continue;
        report({ path: ['milestones', end.index, field], params: { title: end.milestone.title, date, otherDate } });
      }
    }
  },
});

interface Placed {
  readonly milestone: Milestone;
  readonly index: number;
}

/** The first and the last milestone of each project and programme, where kind or title says that they are such. */
function byOwner(milestones: readonly Milestone[]): ReadonlyMap<string, Record<'starts' | 'ends', Placed[]>> {
  const owners = new Map<string, Record<'starts' | 'ends', Placed[]>>();
  milestones.forEach((milestone, index) => {
    const owner = milestone.project ?? milestone.programme;
    if (owner === undefined) return;
    const end = END.test(foldText(milestone.title)) || milestone.kind === 'stop';
    if (!end && milestone.kind !== 'launch' && !START.test(foldText(milestone.title))) return;
    const key = `${milestone.project === undefined ? 'programme' : 'project'}/${owner}`;
    const own = owners.get(key) ?? { starts: [], ends: [] };
    own[end ? 'ends' : 'starts'].push({ milestone, index });
    owners.set(key, own);
  });
  return owners;
}

/** How titles of first and last milestones begin, folded; "Fin 2025" is a date. */
const START = /^(?:debut|demarrage|lancement|start|launch|beginning|kick off|beginn|auftakt)\b/;
const END = /^(?:fin|cloture|achevement|end|completion|closing|ende|abschluss)\b(?! (?:de |of )?\d)/;
