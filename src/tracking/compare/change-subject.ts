import type { ChangeSubject } from './plan-change.ts';

/** What a field is about, by its name: the first of a path that is listed decides. What is not listed is content. */
const SUBJECTS: Readonly<Record<string, ChangeSubject>> = {
  title: 'title',
  shortTitle: 'title',
  listTitle: 'title',
  targets: 'target',
  target: 'target',
  values: 'value',
  baseline: 'value',
  amount: 'amount',
  amountEur: 'amount',
  minEur: 'amount',
  maxEur: 'amount',
  workTimeFte: 'amount',
  share: 'amount',
  funderShares: 'amount',
  state: 'state',
  history: 'state',
  answers: 'answers',
  period: 'date',
  launchedOn: 'date',
  start: 'date',
  due: 'date',
  planned: 'date',
  actual: 'date',
  previouslyPlanned: 'date',
  date: 'date',
  asOf: 'date',
  since: 'date',
};

/** The texts that entities go by where they have no title. */
const TITLED_BY_TEXT: readonly string[] = ['constats', 'pistes', 'measures'];

/** What a change is about. `path` begins at the plan; `inCollection` says that its first two keys are a collection and an id. */
export function subjectOf(path: readonly (string | number)[], inCollection: boolean): ChangeSubject {
  const [collection, , field] = path;
  if (inCollection && path.length === 2) return 'entity';
  if (inCollection && path.length === 3 && field === 'text' && TITLED_BY_TEXT.includes(String(collection)))
    return 'title';
  // Names of collections and ids are names that people gave, not fields.
  for (const key of inCollection ? path.slice(2) : path) {
    const subject = typeof key === 'string' && Object.hasOwn(SUBJECTS, key) ? SUBJECTS[key] : undefined;
    if (subject !== undefined) return subject;
  }
  return 'content';
}
