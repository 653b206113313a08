import { renderDocx } from '../../src/document/docx.ts';
import { doc, p, table } from '../../src/document/index.ts';
import { renderPptx } from '../../src/document/pptx.ts';
import { cnrGrandEst, ficheTemplates } from '../../src/fiche/index.ts';
import { cnrGrandEst2023 } from '../../src/plans/index.ts';
import { prioritisePlan } from '../../src/scoring/index.ts';
import { auditPlan, safeParsePlanText } from '../../src/validation/index.ts';

import { OwnError } from './sound.ts';

class Instance {
  readonly title = 'T';
}

/** A tree in a tree, `depth` times over. */
function nested(depth: number, key: string): object {
  let tree: object = {};
  for (let i = 0; i < depth; i++) tree = { type: 'list', [key]: [tree] };
  return tree;
}

function cyclic(): object {
  const loop: Record<string, unknown> = { id: 'p', title: 'P', type: 'document', language: 'fr' };
  loop['children'] = [loop];
  loop['projects'] = [loop];
  return loop;
}

function throwing(): object {
  return new Proxy(
    {},
    {
      get() {
        throw new OwnError('a getter that throws');
      },
      ownKeys() {
        throw new OwnError('keys that throw');
      },
    },
  );
}

const reading = safeParsePlanText('{"id":"p","title":"P","projects":[{"id":"P1","title":"T"}],"x":1}', {
  format: 'json',
});
const tree = doc({ title: 'T', language: 'fr' }, [p('Un constat'), table([['a'], ['b']])]);

/** What a call may be given by mistake, by a name that a case can hold. Made new for each call: no call sees what another has done. */
export const VALUES: Readonly<Record<string, () => unknown>> = {
  nothing: () => undefined,
  null: () => null,
  zero: () => 0,
  'minus one': () => -1,
  'a half': () => 0.5,
  'not a number': () => Number.NaN,
  infinity: () => Number.POSITIVE_INFINITY,
  'a huge number': () => 1e308,
  'the least number': () => 5e-324,
  'a year': () => 2023,
  true: () => true,
  false: () => false,
  'an empty text': () => '',
  'a word': () => 'plan',
  'the name of a file': () => 'plan.json',
  '__proto__ as a text': () => '__proto__',
  'an escape sequence': () => '\u001b[2J\u202e\ud800',
  'a long text': () => 'a '.repeat(50_000),
  'a date in words': () => 'fin 2023',
  'an empty object': () => ({}),
  'an object without a prototype': () => Object.create(null),
  'an object with __proto__': () => JSON.parse('{"__proto__":{"polluted":true},"title":"T"}'),
  'an object of a loop': cyclic,
  'an object that throws': throwing,
  'an object nested deep': () => nested(5_000, 'children'),
  'items nested deep': () => nested(5_000, 'items'),
  'an object that turns into text': () => ({ toString: () => 'max', valueOf: () => 3 }),
  'an empty list': () => [],
  'a list of nothing': () => [null, undefined],
  'a list with holes': () => new Array(3),
  'a list of 2³²−1 holes': () => new Array(2 ** 32 - 1),
  'a list of numbers': () => [1, 2, 3],
  'a list of lists': () => [[1], [1, 2], []],
  'a list of texts': () => ['a', 'b'],
  'a list of objects': () => [{}, { id: 'a' }, { id: 'a' }],
  'a typed list': () => new Float64Array(3),
  bytes: () => new Uint8Array([80, 75, 3, 4, 1, 2, 3]),
  'no bytes': () => new Uint8Array(0),
  'an array buffer': () => new ArrayBuffer(4),
  'a date': () => new Date(0),
  'an invalid date': () => new Date(Number.NaN),
  'a function': () => () => undefined,
  'a function that throws': () => () => {
    throw new OwnError('mine');
  },
  'a symbol': () => Symbol('plan'),
  'a big integer': () => 12n,
  'a map': () => new Map([['id', 'p']]),
  'a set': () => new Set(['p']),
  'a regular expression': () => /a/,
  'an instance': () => new Instance(),
  'an error': () => new Error('mine'),
  'a promise': () => Promise.resolve(1),
  'a reading of a plan': () => reading,
  'a failed result': () => ({ success: false, issues: [] }),
  'a reading of a value': () => ({ ok: true, value: { value: 1 } }),
  // What belongs there, so that what stands beside it is looked at.
  'a plan': () => cnrGrandEst2023,
  'a plan that was not read': () => ({ id: 'p', title: 'P' }),
  'a fiche': () => cnrGrandEst2023.projects[0]?.fiche,
  'a form': () => cnrGrandEst,
  'a form’s name': () => Object.keys(ficheTemplates)[0],
  'a tree': () => tree,
  'a tree that is none': () => ({ type: 'document', title: 'T', language: 'fr', children: [{ type: 'table' }] }),
  'a word file': () => renderDocx(tree),
  'a deck': () => renderPptx(tree),
  'an audit': () => auditPlan(reading),
  'a ranking': () => prioritisePlan(cnrGrandEst2023),
  'a problem': () => ({
    values: [
      [1, 2],
      [2, 1],
    ],
    directions: ['max', 'min'],
    weights: [0.5, 0.5],
  }),
  'a locale': () => 'en',
  options: () => ({ locale: 'en' }),
  'options that are none': () => ({ locale: 'xx', format: 'pdf', limits: { depth: -1 }, seed: 'a' }),
  'options of a form': () => ({ fields: { title: 'text' } }),
  'options of a text': () => ({ format: 'json' }),
  'options of rows': () => ({ format: 'csv', columns: { text: 'a' } }),
};
