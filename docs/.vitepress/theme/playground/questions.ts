import type { CompletenessLevel, Issue, Locale } from 'plan-sante/validation';
import type { CellCount } from './words.ts';

/** What the page asks of the worker, and what the worker answers: plain data both ways. */
export type BundledName = 'cnrGrandEst2023' | 'segur2020' | 'numeriqueSante2022' | 'gesondheetsdesch2020';
export type DownloadKind =
  | 'annotated'
  | 'remarks-docx'
  | 'plan-json'
  | 'audit-docx'
  | 'ranking-docx'
  | 'restitution-pptx'
  | 'fiche-docx';

/** What the worker is at. */
export type Stage = 'tools' | 'read' | 'plan' | 'check' | 'compute' | 'write';

/** How far it is: stages that are behind it, and stages in all. */
export interface Progress {
  readonly id: number;
  readonly stage: Stage;
  readonly done: number;
  readonly of: number;
}

export type Question =
  | { readonly ask: 'open'; readonly name: string; readonly bytes: Uint8Array; readonly locale: Locale }
  | { readonly ask: 'bundled'; readonly name: BundledName; readonly locale: Locale }
  /** Loads everything that may be needed later, so that the page works without a network from then on. */
  | { readonly ask: 'prepare' }
  | { readonly ask: 'audit'; readonly asOf: string; readonly locale: Locale }
  | { readonly ask: 'rank'; readonly weights: Readonly<Record<string, number>>; readonly locale: Locale }
  | { readonly ask: 'follow'; readonly asOf: string; readonly locale: Locale }
  | { readonly ask: 'fiche'; readonly project: string; readonly locale: Locale }
  | {
      readonly ask: 'download';
      readonly what: DownloadKind;
      readonly asOf: string;
      /** Of whom the fiche is wanted. */
      readonly project: string;
      readonly locale: Locale;
    };

/** What was opened. */
export interface Opened {
  readonly title: string | undefined;
  /** How many entries each collection holds; empty ones are left out. */
  readonly counts: readonly (readonly [collection: string, count: number])[];
  readonly issues: readonly Issue[];
  /** Of a table: what became of its cells. */
  readonly cells?: Readonly<Record<CellCount, number>>;
  /** Projects that have a fiche. */
  readonly fiches: readonly { readonly id: string; readonly title: string }[];
  readonly canRank: boolean;
  /** Whether the file can be given back with what was found in it. */
  readonly canAnnotate: boolean;
}

export interface Audited {
  readonly issues: readonly Issue[];
  /** How far the plan is: a draft, or fit to be shown, ranked, audited; `undefined` when it is not even a draft. */
  readonly level: CompletenessLevel | undefined;
}

export interface Criterion {
  readonly id: string;
  readonly title: string;
  readonly weight: number;
}

export interface Ranked {
  readonly criteria: readonly Criterion[];
  readonly ranking: readonly {
    readonly id: string;
    readonly title: string;
    /** The ranks that are still possible; with a question mark where it may still fall out. */
    readonly ranks: string;
    readonly score: number;
  }[];
  readonly left: readonly { readonly id: string; readonly title: string; readonly why: string }[];
  readonly illustrative: boolean;
  readonly why: readonly string[];
  /** How solid the first place is. */
  readonly stability: readonly string[];
  /** The smallest move of one weight that changes who comes first. */
  readonly flip: string | undefined;
  readonly chart: string;
}

export interface Followed {
  readonly overdue: readonly string[];
  readonly due: readonly string[];
  readonly later: number;
  readonly undated: number;
  readonly closed: number;
}

export interface Answers {
  readonly open: Opened;
  readonly bundled: Opened;
  readonly prepare: true;
  readonly audit: Audited;
  readonly rank: Ranked;
  readonly follow: Followed;
  readonly fiche: string;
  readonly download: { readonly name: string; readonly type: string; readonly bytes: Uint8Array };
}

export type Reply =
  | Progress
  | { readonly id: number; readonly answer: Answers[keyof Answers] }
  | { readonly id: number; readonly problem: string };
