import { foldText } from '../../internal/text.ts';
import type { Milestone } from '../../model/index.ts';
import { surelyBefore } from '../derived/date-relation.ts';
import { subjectKey } from '../derived/subject-key.ts';
import type { Path } from '../path.ts';
import type { RuleContext } from '../rule.ts';
import { builtInRule } from './built-in-rule.ts';

/** Something that ends before it starts, by its own dates or by its first and last milestone; or the plan itself. */
export const endBeforeStart = builtInRule({
  code: 'end-before-start',
  severity: 'error',
  category: 'dates',
  level: 'presentable',
  check({ plan, report }) {
    const { launchedOn, period, title } = plan;
    if (launchedOn !== undefined && period !== undefined && surelyBefore(period, launchedOn))
      report({ path: ['launchedOn'], params: { title: title ?? '', date: period, otherDate: launchedOn } });
    const look = ({ start, due }: Dated, name: string, path: Path) => {
      if (start !== undefined && due !== undefined && surelyBefore(due, start))
        report({ path: [...path, 'due'], params: { title: name, date: due, otherDate: start } });
    };
    for (const collection of ['orientations', 'projects'] as const)
      plan[collection].forEach((one: Dated & { readonly title: string }, i: number) => {
        look(one, one.title, [collection, i]);
      });
    plan.measures.forEach((measure, i) => {
      look(measure, measure.text, ['measures', i]);
      measure.actions.forEach((action, j) => {
        look(action, action.text, ['measures', i, 'actions', j]);
      });
    });
    for (const { starts, ends } of byOwner(plan.milestones).values()) {
      const [start] = starts;
      const [end] = ends;
      // With several of them the owner goes in phases: which end belongs to which start is not told.
      if (start !== undefined && end !== undefined && starts.length + ends.length === 2)
        compareMilestones(start, end, report);
    }
  },
});

/** Something that is carried out, with its own dates. */
interface Dated {
  readonly start?: string | undefined;
  readonly due?: string | undefined;
}

interface Placed {
  readonly milestone: Milestone;
  readonly index: number;
}

/** The first and the last milestone of each subject, where kind or title says that they are such. */
function byOwner(milestones: readonly Milestone[]): ReadonlyMap<string, Record<'starts' | 'ends', Placed[]>> {
  const owners = new Map<string, Record<'starts' | 'ends', Placed[]>>();
  milestones.forEach((milestone, index) => {
    const owner = subjectKey(milestone);
    if (owner === '') return;
    const end = END.test(foldText(milestone.title)) || milestone.kind === 'stop';
    if (!end && milestone.kind !== 'launch' && !START.test(foldText(milestone.title))) return;
    const own = owners.get(owner) ?? { starts: [], ends: [] };
    own[end ? 'ends' : 'starts'].push({ milestone, index });
    owners.set(owner, own);
  });
  return owners;
}

function compareMilestones(start: Placed, end: Placed, report: RuleContext['report']): void {
  const { title, after } = end.milestone;
  // The order of two milestones that are tied is looked after by another rule.
  if (after?.includes(start.milestone.id)) return;
  for (const field of ['planned', 'actual'] as const) {
    const [date, otherDate] = [end.milestone[field], start.milestone[field]];
    if (date !== undefined && otherDate !== undefined && surelyBefore(date, otherDate))
      report({ path: ['milestones', end.index, field], params: { title, date, otherDate } });
  }
}

/** How titles of first and last milestones begin, folded; "Fin 2025" is a date. */
const START = /^(?:debut|demarrage|lancement|start|launch|beginning|kick off|beginn|auftakt)\b/;
const END = /^(?:fin|cloture|achevement|end|completion|closing|ende|abschluss)\b(?! (?:de |of )?\d)/;
