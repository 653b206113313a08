import { addTo } from '../../internal/add-to.ts';
import { isRecord } from '../../internal/plain-record.ts';
import { foldText } from '../../internal/text.ts';
import type { Plan } from '../../model/index.ts';
import { type EntityRef, entityKey } from '../entity-ref.ts';
import { type AnsweredConstats, answeredConstats } from '../trace/answered-constats.ts';
import type { ChangeKind, ChangeReason } from './plan-change.ts';

/** What became of an entity that is gone, and why we say so. */
interface Fate {
  readonly kind: Extract<ChangeKind, 'dropped' | 'replaced' | 'merged' | 'split'>;
  readonly why: ChangeReason;
}

/** What became of what is gone, and what new entities stand for; both by `collection/id`. */
export interface Successions {
  readonly fates: ReadonlyMap<string, Fate>;
  readonly origins: ReadonlyMap<string, ChangeReason>;
}

/** Where nobody should be able to drop something without a word: what a plan found, promised, pays for and measures. */
const KEPT = [
  'orientations',
  'constats',
  'pistes',
  'dispositifs',
  'projects',
  'measures',
  'programmes',
  'budgetLines',
  'milestones',
  'indicators',
  'followUps',
  'decisions',
] as const;

/** Links by which one thing lives on in another, whichever way they were written down. */
const SUCCESSION_LINKS: readonly string[] = ['restates', 'extends', 'implements', 'part-of', 'same-envelope', 'feeds'];

const ENDED: readonly string[] = ['done', 'stopped', 'superseded'];

type Evidence = {
  readonly code: 'superseded' | 'linked' | 'same-title' | 'answers-went-over';
  readonly heir: EntityRef;
};
type Heirs = ReadonlyMap<string, readonly Evidence[]>;

/** What became of the entities that the later plan does not have. */
export function successionsBetween(before: Plan, after: Plan): Successions {
  const gone = goneEntities(before, after);
  if (gone.length === 0) return { fates: new Map(), origins: new Map() };
  const links = linksTo(after, gone);
  const told = merge(supersededIn(after, gone), heirsByLinks(links, keysOf(after)));
  const open = gone.filter(({ key }) => !told.has(key));
  const renumbered = sameTitles(before, after, open);
  const answers = answersOfBoth(before, after);
  const taken = wentOver(
    answers,
    open.filter(({ key }) => !renumbered.has(key)),
  );
  const heirs = merge(told, renumbered, taken);
  const claimants = claimantsOf(gone, heirs, keysOf(before));
  const named = namesOf(after, gone, links);
  const fates = gone.map((one): readonly [string, Fate] => {
    const evidence = heirs.get(one.key);
    return [one.key, evidence === undefined ? dropped(one, named, answers) : fateOf(evidence, claimants)];
  });
  const origins = [...claimants].map(([key, { of }]) => [key, { code: 'succeeds', others: of }] as const);
  return { fates: new Map(fates), origins: new Map(origins) };
}

interface Gone extends EntityRef {
  readonly key: string;
  readonly entity: Readonly<Record<string, unknown>>;
}

type Collections = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[] | undefined>>;

/** The kept collections of a plan; one that a caller's older plan lacks is empty. */
function collectionOf(plan: Plan, name: string): readonly Readonly<Record<string, unknown>>[] {
  return (plan as unknown as Collections)[name] ?? [];
}

/** Every entity of a plan that has an id, as `collection/id`. */
function keysOf(plan: Plan): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const [collection, list] of Object.entries(plan))
    if (Array.isArray(list))
      for (const item of list) if (isRecord(item)) keys.add(entityKey(collection, String(item['id'])));
  return keys;
}

function goneEntities(before: Plan, after: Plan): readonly Gone[] {
  return KEPT.flatMap((collection) => {
    const here = new Set(collectionOf(after, collection).map(({ id }) => id));
    return collectionOf(before, collection).flatMap((entity) => {
      const id = String(entity['id']);
      return here.has(id) ? [] : [{ collection, id, key: entityKey(collection, id), entity }];
    });
  });
}

function merge(...maps: readonly Heirs[]): Heirs {
  const all = new Map<string, readonly Evidence[]>();
  for (const map of maps)
    for (const [key, evidence] of map) {
      const known = all.get(key) ?? [];
      const heirs = new Set(known.map(({ heir }) => entityKey(heir.collection, heir.id)));
      all.set(key, [...known, ...evidence.filter(({ heir }) => !heirs.has(entityKey(heir.collection, heir.id)))]);
    }
  return all;
}

function collect(pairs: readonly (readonly [string, Evidence])[]): Heirs {
  const byKey = new Map<string, Evidence[]>();
  for (const [key, evidence] of pairs) addTo(byKey, key, evidence);
  return merge(byKey);
}

/** Budget lines say by id what they replace; programmes say by title, as printed. */
function supersededIn(after: Plan, gone: readonly Gone[]): Heirs {
  const keys = new Set(gone.map(({ key }) => key));
  const byTitle = new Map(gone.map((one) => [foldText(nameOf(one.entity)), one.key]));
  const lines = after.budgetLines.flatMap(({ id, supersedes, sameAs }) =>
    [supersedes, sameAs].flatMap((other) => {
      const key = entityKey('budgetLines', other ?? '');
      return keys.has(key) ? [[key, { code: 'superseded', heir: { collection: 'budgetLines', id } }] as const] : [];
    }),
  );
  const programmes = after.programmes.flatMap(({ id, supersedes = [] }) =>
    supersedes.flatMap((title) => {
      const key = byTitle.get(foldText(title));
      return key === undefined ? [] : [[key, { code: 'superseded', heir: { collection: 'programmes', id } }] as const];
    }),
  );
  return collect([...lines, ...programmes]);
}

/** A link of the later plan that has what is gone at one end. */
interface LinkToGone {
  readonly key: string;
  readonly kind: string;
  readonly other: EntityRef;
}

function linksTo(after: Plan, gone: readonly Gone[]): readonly LinkToGone[] {
  const keys = new Set(gone.map(({ key }) => key));
  return after.links.flatMap(({ kind, from, to }) =>
    [
      [from, to],
      [to, from],
    ].flatMap(([end, other]) => {
      if (end === undefined || other === undefined) return [];
      const key = entityKey(end.collection, end.id);
      return keys.has(key) ? [{ key, kind, other: { collection: other.collection, id: other.id } }] : [];
    }),
  );
}

function heirsByLinks(links: readonly LinkToGone[], present: ReadonlySet<string>): Heirs {
  const found = links.filter(
    ({ kind, other }) => SUCCESSION_LINKS.includes(kind) && present.has(entityKey(other.collection, other.id)),
  );
  return collect(found.map(({ key, other }) => [key, { code: 'linked', heir: other }]));
}

/** What the later plan says of what is gone without saying what takes its place. */
function namesOf(
  after: Plan,
  gone: readonly Gone[],
  links: readonly LinkToGone[],
): ReadonlyMap<string, readonly EntityRef[]> {
  const keys = new Set(gone.map(({ key }) => key));
  const named = new Map<string, EntityRef[]>();
  const name = (key: string, by: EntityRef): void => {
    addTo(named, key, by);
  };
  for (const { key, other } of links) name(key, other);
  for (const collection of ['decisions', 'judgements', 'milestones'])
    for (const one of collectionOf(after, collection)) {
      // A milestone is a word on what is gone when it is its end.
      if (collection === 'milestones' && one['kind'] !== 'stop') continue;
      for (const [field, target] of SUBJECT_FIELDS) {
        const key = entityKey(target, String(one[field]));
        if (keys.has(key)) name(key, { collection, id: String(one['id']) });
      }
    }
  return named;
}

/** The fields that say what something is about, and the collections that they refer to. */
const SUBJECT_FIELDS = [
  ['orientation', 'orientations'],
  ['project', 'projects'],
  ['measure', 'measures'],
  ['programme', 'programmes'],
] as const;

/** One entity of a collection is gone and one is new, and they are called the same. */
function sameTitles(before: Plan, after: Plan, gone: readonly Gone[]): Heirs {
  const pairs: (readonly [string, Evidence])[] = [];
  for (const collection of KEPT) {
    const missing = gone.filter((one) => one.collection === collection);
    if (missing.length === 0) continue;
    const earlier = new Set(collectionOf(before, collection).map(({ id }) => id));
    const fresh = byName(collectionOf(after, collection).filter(({ id }) => !earlier.has(id)));
    for (const [title, keys] of byName(missing.map(({ entity }) => entity))) {
      const [id, ...others] = fresh.get(title) ?? [];
      const [old, ...same] = keys;
      if (id !== undefined && old !== undefined && others.length === 0 && same.length === 0)
        pairs.push([entityKey(collection, old), { code: 'same-title', heir: { collection, id } }]);
    }
  }
  return collect(pairs);
}

function byName(entities: readonly Readonly<Record<string, unknown>>[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const entity of entities) {
    const name = foldText(nameOf(entity));
    if (name === '') continue;
    addTo(names, name, String(entity['id']));
  }
  return names;
}

/** What an entity goes by: its title, else its text. */
export function nameOf(entity: Readonly<Record<string, unknown>>): string {
  const name = entity['title'] ?? entity['text'];
  return typeof name === 'string' ? name : '';
}

interface BothAnswers {
  readonly before: AnsweredConstats;
  /** Who answers a constat in the later plan, and did not in the earlier one. */
  readonly takers: ReadonlyMap<string, readonly EntityRef[]>;
  readonly answered: ReadonlySet<string>;
  /** The constats that the later plan still has. */
  readonly constats: ReadonlySet<string>;
}

function answersOfBoth(before: Plan, after: Plan): BothAnswers {
  const earlier = answeredConstats(before);
  const takers = new Map<string, EntityRef[]>();
  const answered = new Set<string>();
  for (const [key, constats] of answeredConstats(after)) {
    const slash = key.indexOf('/');
    const taker = { collection: key.slice(0, slash), id: key.slice(slash + 1) };
    for (const constat of constats) {
      answered.add(constat);
      if (earlier.get(key)?.has(constat) === true) continue;
      addTo(takers, constat, taker);
    }
  }
  return { before: earlier, takers, answered, constats: new Set(after.constats.map(({ id }) => id)) };
}

/** A constat that more than this many begin to answer says nothing about whose place they take. */
const MOST_TAKERS = 10;

/** All constats of what is gone are answered by others of its collection that did not answer them before. */
function wentOver(answers: BothAnswers, gone: readonly Gone[]): Heirs {
  const pairs: (readonly [string, Evidence])[] = [];
  for (const { key, collection } of gone) {
    const constats = [...(answers.before.get(key) ?? [])].filter((constat) => answers.constats.has(constat));
    const taken = constats.map((constat) => {
      const takers = answers.takers.get(constat) ?? [];
      return takers.length > MOST_TAKERS ? [] : takers.filter((taker) => taker.collection === collection);
    });
    if (taken.some((takers) => takers.length === 0)) continue;
    for (const heir of taken.flat()) pairs.push([key, { code: 'answers-went-over', heir }]);
  }
  return collect(pairs);
}

/** For each heir, whose place it takes. */
interface Claimant {
  /** Whether the earlier plan had it already: what goes into it is merged. */
  readonly existed: boolean;
  readonly of: readonly EntityRef[];
}

function claimantsOf(gone: readonly Gone[], heirs: Heirs, earlier: ReadonlySet<string>): ReadonlyMap<string, Claimant> {
  const of = new Map<string, EntityRef[]>();
  for (const { key, collection, id } of gone)
    for (const { heir } of heirs.get(key) ?? []) {
      const heirKey = entityKey(heir.collection, heir.id);
      addTo(of, heirKey, { collection, id });
    }
  return new Map([...of].map(([key, list]) => [key, { existed: earlier.has(key), of: list }]));
}

function fateOf(evidence: readonly Evidence[], claimants: ReadonlyMap<string, Claimant>): Fate {
  const others = evidence.map(({ heir }) => heir);
  const why: ChangeReason = { code: evidence[0]?.code ?? 'linked', others };
  const [only, second] = others;
  if (second !== undefined || only === undefined) return { kind: 'split', why };
  const claimant = claimants.get(entityKey(only.collection, only.id));
  const shared = claimant !== undefined && (claimant.existed || claimant.of.length > 1);
  return { kind: shared ? 'merged' : 'replaced', why };
}

function dropped(one: Gone, named: ReadonlyMap<string, readonly EntityRef[]>, answers: BothAnswers): Fate {
  const others = named.get(one.key);
  if (others !== undefined) return { kind: 'dropped', why: { code: 'named', others } };
  const state = one.entity['state'];
  if (typeof state === 'string' && ENDED.includes(state))
    return { kind: 'dropped', why: { code: 'ended-before', state } };
  const unanswered = [...(answers.before.get(one.key) ?? [])].filter(
    (constat) => answers.constats.has(constat) && !answers.answered.has(constat),
  );
  return { kind: 'dropped', why: { code: 'without-a-word', ...(unanswered.length > 0 && { unanswered }) } };
}
