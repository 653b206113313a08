import type { Position, Result } from '../errors/index.ts';
import type { Fiche, Plan } from '../model/index.ts';
import type { Path } from './path.ts';

/** A plan of which everything that could be read is there; every {@link Plan} is one. Faulty entities and fields are left out. */
export type PartialPlan = Omit<Plan, 'id' | 'title'> & Partial<Pick<Plan, 'id' | 'title'>>;

/** The same for a fiche. */
export type PartialFiche = Omit<Fiche, 'title'> & Partial<Pick<Fiche, 'title'>>;

/** A part of what was given that reading left out. */
export interface LeftOutPart {
  /** The keys to it in what was given; none when nobody can say how much is lost. */
  readonly path: Path;
  /** Its id, when it is an entity that has a usable one. */
  readonly id?: string;
  /** Where the fault stands that it was left out for, in words. */
  readonly place: string;
}

/** What reading knows beside the data. */
export interface ReadingFacts {
  /** What was left out, one part for each issue that is told; empty when everything was read. */
  readonly leftOut: readonly LeftOutPart[];
  /**
   * The line and column, in the text that was read, of a value of `data` or `partial`. Absent when no text was given. It keeps the
   * text in memory as long as the result is kept.
   */
  readonly positionOf?: (path: Path) => Position | undefined;
}

/** A plan that was read, with what `auditPlan` wants to know about the reading. */
export type PlanReading = Result<Plan, PartialPlan> & ReadingFacts;

/** A fiche that was read. */
export type FicheReading = Result<Fiche, PartialFiche> & ReadingFacts;
