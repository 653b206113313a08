import type { Part } from './part.ts';
import { decisions, reliability, sources } from './parts/closing.ts';
import { measures, programmes } from './parts/commitments.ts';
import { followUp } from './parts/follow-up.ts';
import { national } from './parts/national.ts';
import { notRanked } from './parts/not-ranked.ts';
import { essentials, figures } from './parts/opening.ts';
import { fiches, projects } from './parts/projects.ts';
import { conditions, method, order, ranks, scores, solidity, stability, why } from './parts/ranking.ts';
import { contributions, coverage, themes } from './parts/themes.ts';
import { next, way } from './parts/way.ts';

/** The parts of a restitution, in the order in which they are told. Each says what it tells and who sees it. */
export const PARTS: readonly Part[] = [
  essentials,
  figures,
  way,
  contributions,
  coverage,
  themes,
  measures,
  programmes,
  projects,
  notRanked,
  conditions,
  order,
  why,
  solidity,
  stability,
  ranks,
  national,
  fiches,
  followUp,
  reliability,
  decisions,
  next,
  method,
  scores,
  sources,
];
