import { defineProfile, type ProfileColumn, type TableProfile } from '../profile.ts';
import { englishStateWords } from './english-state-words.ts';
import { frenchStateWords } from './state-words.ts';

/** Texts stand in a column for each language of the platform. */
const inLanguages = (name: string): readonly string[] => [
  name,
  ...['fr', 'en', 'de', 'ca', 'es', 'it', 'nl', 'pt'].map((language) => `${name}/${language}`),
];

const kept = (...names: readonly string[]): readonly ProfileColumn[] =>
  names.map((name) => ({ field: 'kept', names: [name] }));

const STATES = { ...frenchStateWords, ...englishStateWords };

/**
 * Results of the accountability of Decidim, as it exports them: what a participatory process became.
 *
 * Source: `decidim/decidim`, serializer of results, 2026. Words of states belong to each platform; those that are not in the tables are asked.
 */
export const decidimResults: TableProfile = /* @__PURE__ */ defineProfile({
  id: 'decidim-results',
  title: 'Decidim, results',
  states: STATES,
  columns: [
    { field: 'id', names: ['id', 'result_id'] },
    { field: 'axis', names: [...inLanguages('category/name'), ...inLanguages('taxonomies/name')] },
    { field: 'territory', names: inLanguages('scope/name') },
    { field: 'title', names: inLanguages('title') },
    { field: 'description', names: inLanguages('description'), part: 'solution' },
    { field: 'start', names: ['start_date'] },
    { field: 'end', names: ['end_date'] },
    { field: 'state', names: inLanguages('status/name') },
    ...kept('category/id', 'scope/id', 'parent/id', 'status/id', 'status/key', 'progress', 'created_at', 'url'),
    ...kept('component/id', 'proposal_urls', 'relative_weight'),
  ],
});

/**
 * Proposals of Decidim, as it exports them. What became of a proposal (`state`: accepted, rejected, evaluating) is no state of a project,
 * and stays text.
 *
 * Source: `decidim/decidim`, serializer of proposals, 2026.
 */
export const decidimProposals: TableProfile = /* @__PURE__ */ defineProfile({
  id: 'decidim-proposals',
  title: 'Decidim, proposals',
  states: {},
  columns: [
    { field: 'id', names: ['id'] },
    { field: 'axis', names: inLanguages('category/name') },
    { field: 'territory', names: inLanguages('scope/name') },
    { field: 'title', names: inLanguages('title') },
    { field: 'description', names: inLanguages('body'), part: 'solution' },
    ...kept('state', 'author', 'author/id', 'author/name', 'participatory_space/id', 'participatory_space/url'),
    ...kept('component/id', 'address', 'latitude', 'longitude', 'supports', 'endorsements/total_count', 'comments'),
    ...kept('reference', 'answer', 'answered_at', 'published_at', 'attachments', 'followers', 'url', 'meeting_urls'),
    ...kept(
      'related_proposals',
      'is_amend',
      'original_proposal/title',
      'original_proposal/url',
      'category/id',
      'scope/id',
    ),
  ],
});
