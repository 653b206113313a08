import { defined } from '../../internal/defined.ts';
import { nearest } from '../../internal/text.ts';
import type { Path } from '../path.ts';
import { pathOf } from '../path.ts';
import { builtInRule } from './built-in-rule.ts';

/** Beyond so many ids no nearest one is looked for: the work must not grow with the square of the plan. */
const MOST_IDS_COMPARED = 2_000;
/** After so many dangling ids the nearest one is no help any more. */
const MOST_HINTS = 50;

/** An id that leads nowhere: nothing of that name stands in the collection it points to. */
export const danglingReference = builtInRule({
  code: 'dangling-reference',
  severity: 'error',
  category: 'references',
  level: 'draft',
  check({ plan, index, report }) {
    let hints = 0;
    const look = (collection: string, id: string, path: () => Path) => {
      const entity = { id, collection };
      const ids = index.ids(collection);
      if (ids.has(id)) return;
      const near = hints++ < MOST_HINTS && ids.size <= MOST_IDS_COMPARED ? nearest(id, ids.keys()) : undefined;
      report({
        path: path(),
        params: { ...entity, ...defined({ nearest: near }) },
        subject: id,
        entity,
      });
    };
    for (const use of index.references) look(use.collection, use.value, () => pathOf(use));
    plan.links.forEach((link, i) => {
      for (const end of ['from', 'to'] as const)
        look(link[end].collection, link[end].id, () => ['links', i, end, 'id']);
    });
    plan.prioritisation?.gateVerdicts.forEach(({ gate }, i) => {
      look('gates', gate, () => ['prioritisation', 'gateVerdicts', i, 'gate']);
    });
    plan.prioritisation?.scores.forEach(({ criterion }, i) => {
      look('criteria', criterion, () => ['prioritisation', 'scores', i, 'criterion']);
    });
  },
});
