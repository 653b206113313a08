import type { MeasuredIndicator } from './progress/measured.ts';

/** What something is about: an orientation, a project, a measure or a programme; none of them for the whole plan. */
export interface TrackedSubject {
  readonly orientation?: string | undefined;
  readonly project?: string | undefined;
  readonly measure?: string | undefined;
  readonly programme?: string | undefined;
}

/** A state, and since when. */
export interface TrackedChange {
  readonly state: string;
  readonly date?: string | undefined;
}

/** What has a state and dates of its own: a project, measure, action, milestone, decision. */
export interface TrackedItem {
  readonly state?: string | undefined;
  readonly history?: readonly TrackedChange[] | undefined;
  readonly start?: string | undefined;
  readonly due?: string | undefined;
  /** Of a milestone: when it is to be reached. */
  readonly planned?: string | undefined;
  /** Of a milestone: when it was reached. */
  readonly actual?: string | undefined;
}

/** Who carries something out, and where. */
export interface TrackedUndertaking extends TrackedItem {
  readonly leads?: readonly string[] | undefined;
  readonly territories?: readonly string[] | undefined;
}

/** Something to be done, and by when. */
export interface TrackedStep {
  readonly text: string;
  readonly due?: string | undefined;
  /** Of the next steps of a programme, which are dated events. */
  readonly date?: string | undefined;
  readonly responsible?: string | undefined;
  readonly state?: string | undefined;
}

/** A step that stands for something carried out. */
export interface TrackedAction extends TrackedStep, TrackedUndertaking {
  readonly id?: string | undefined;
  readonly due?: string | undefined;
  readonly state?: string | undefined;
}

/** A date that was said before the present one. */
export interface PlannedBefore {
  readonly date: string;
  readonly statedOn?: string | undefined;
  readonly reason?: string | undefined;
}

/** A date that matters. */
export interface TrackedMilestone extends TrackedItem, TrackedSubject {
  readonly id: string;
  readonly title: string;
  readonly previouslyPlanned?: readonly PlannedBefore[] | undefined;
  readonly reason?: string | undefined;
  readonly after?: readonly string[] | undefined;
  readonly indicator?: string | undefined;
}

export interface TrackedOrientation extends TrackedUndertaking {
  readonly id: string;
  readonly title: string;
  readonly shortTitle?: string | undefined;
  readonly kind?: string | undefined;
  readonly parent?: string | undefined;
}

export interface TrackedProject extends TrackedUndertaking {
  readonly id: string;
  readonly title: string;
  readonly theme?: string | undefined;
  readonly subTheme?: string | undefined;
  readonly nextSteps?: readonly TrackedStep[] | undefined;
  readonly fiche?:
    | {
        readonly stakeholders?:
          | readonly {
              readonly name: string;
              readonly organisations?: readonly string[] | undefined;
              readonly roleKinds?: readonly string[] | undefined;
            }[]
          | undefined;
      }
    | undefined;
}

export interface TrackedMeasure extends TrackedUndertaking {
  readonly id: string;
  readonly text: string;
  readonly orientation?: string | undefined;
  readonly actions?: readonly TrackedAction[] | undefined;
  readonly budgetLines?: readonly string[] | undefined;
}

export interface TrackedProgramme extends TrackedItem {
  readonly id: string;
  readonly title: string;
  readonly nextSteps?: readonly TrackedStep[] | undefined;
  readonly budgetLines?: readonly string[] | undefined;
}

export interface TrackedDecision extends TrackedItem, TrackedSubject {
  readonly id: string;
  readonly title: string;
  /** When it was taken: before, nothing is due of it. */
  readonly date?: string | undefined;
  readonly decidedBy?: string | undefined;
  readonly nextSteps?: readonly TrackedStep[] | undefined;
}

export interface TrackedBudgetLine extends TrackedSubject {
  readonly id: string;
  readonly funder?: string | undefined;
  readonly funderShares?: readonly { readonly funder: string }[] | undefined;
}

/** What an office thinks of how far something is. */
export interface TrackedJudgement extends TrackedSubject {
  readonly id: string;
  readonly date: string;
  readonly office: string;
  readonly outlook?: string | undefined;
  readonly text?: string | undefined;
}

/** A progress table. */
export interface TrackedFollowUp {
  readonly id: string;
  readonly title: string;
  readonly theme?: string | undefined;
  readonly rows?:
    | readonly {
        readonly proposed?: string | undefined;
        readonly done?: readonly string[] | undefined;
        readonly remaining?: readonly string[] | undefined;
      }[]
    | undefined;
  readonly requests?: readonly string[] | undefined;
}

/** What tracking reads of a plan. A `Plan` of the model is one. */
export interface TrackedPlan {
  readonly orientations: readonly TrackedOrientation[];
  readonly projects: readonly TrackedProject[];
  readonly measures: readonly TrackedMeasure[];
  readonly programmes: readonly TrackedProgramme[];
  readonly milestones: readonly TrackedMilestone[];
  readonly indicators: readonly (MeasuredIndicator &
    TrackedSubject & { readonly id: string; readonly title: string })[];
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  readonly territories: readonly {
    readonly id: string;
    readonly name: string;
    /** The one that it lies in. */
    readonly parent?: string | undefined;
  }[];
  readonly budgetLines: readonly TrackedBudgetLine[];
  readonly decisions?: readonly TrackedDecision[] | undefined;
}

/** The lists without which a plan cannot be followed. */
export const TRACKED_LISTS = [
  'orientations',
  'projects',
  'measures',
  'programmes',
  'milestones',
  'indicators',
  'organisations',
  'territories',
  'budgetLines',
] as const;
