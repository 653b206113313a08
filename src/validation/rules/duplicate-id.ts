import { pathOf } from '../path.ts';
import { builtInRule } from './built-in-rule.ts';

/** Two entries of one collection under the same id: a reference can not tell them apart. */
export const duplicateId = builtInRule({
  code: 'duplicate-id',
  severity: 'error',
  category: 'duplicates',
  level: 'draft',
  check({ plan, index, report }) {
    for (const entity of index.entities) {
      const first = index.find(entity.collection, entity.id);
      if (first !== undefined && first.value !== entity.value)
        report({ path: pathOf(entity, 'id'), params: { id: entity.id, collection: entity.collection } });
    }
    const shorts = new Set<string>();
    plan.glossary.forEach(({ short }, i) => {
      if (shorts.has(short)) report({ path: ['glossary', i, 'short'], params: { id: short, collection: 'glossary' } });
      shorts.add(short);
    });
  },
});
