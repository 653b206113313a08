// Written by `npm run generate` from the schemas of this folder and the comments beside their fields. Edit those.
import type { Identifier } from './identifier.ts';
import type { JsonValue } from './json-value.ts';
import type { PartialDate } from './partial-date.ts';
import type { Provenance, Verdict } from './verdict.ts';
import type { OpenCode } from './vocabulary.ts';

/** Words for people: one text for every language, or one per language. */
export type Wording = string | LocalisedText;

/** An amount in one envelope. */
export interface AmountUse {
  /** The amount. Form: ClaimOperand. */
  readonly value: ClaimOperand;
  /** The envelope, as printed. Form: one line of text. */
  readonly scope: string;
}

/** A document that goes with the fiche. */
export interface Attachment {
  /** What the document is called. Form: one line of text. */
  readonly title: string;
  /** Where it can be found. Form: web address. */
  readonly url?: string | undefined;
}

/** Who gains, and what they gain. A name may be missing in the document: that is reported, not refused. */
export interface Beneficiary {
  /** Who gains, as printed. Form: one line of text. */
  readonly name?: string | undefined;
  /** The kind of beneficiary. Form: code of `beneficiary-kind`. */
  readonly kind?: OpenCode<'beneficiary-kind'> | undefined;
  /** What they gain, one text each. Form: list: text (≤ 100). */
  readonly benefits: readonly string[];
}

/**
 * Who gains, and what they gain. A name may be missing in the document: that is reported, not refused. As it may be written: what has a default can be left out.
 */
export interface BeneficiaryInput {
  /** Who gains, as printed. Form: one line of text. */
  readonly name?: string | undefined;
  /** The kind of beneficiary. Form: code of `beneficiary-kind`. */
  readonly kind?: OpenCode<'beneficiary-kind'> | undefined;
  /** What they gain, one text each. Form: list: text (≤ 100). */
  readonly benefits?: readonly string[] | undefined;
}

/** A total lies between the number of items times the least and the most of one item. */
export interface BoundsClaim {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The kind of claim; it says what is computed. Form: `bounds`. */
  readonly kind: 'bounds';
  /** What the document says, in own words. Form: text. */
  readonly statement: string;
  /** A remark of whoever keeps the data. Form: text. */
  readonly note?: string | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
  /** The total. Form: ClaimOperand. */
  readonly total: ClaimOperand;
  /** How many items there are. Form: ClaimOperand. */
  readonly items: ClaimOperand;
  /** The least and the most of one item. Form: ClaimOperand. */
  readonly perItem: ClaimOperand;
}

/** Money or work time of the plan. `partOf`, `sameAs` and `supersedes` make sure that no total counts the same euro twice. */
export interface BudgetLine {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** What the money is for. Form: one line of text. */
  readonly title: string;
  /** The money, where the document gives an amount. Form: Money. */
  readonly amount?: Money | undefined;
  /** The work time, in full-time equivalents; never added to money. Form: Quantity. Unit: FTE. */
  readonly workTimeFte?: Quantity | undefined;
  /** What the amount covers and what it does not. Form: one line of text. */
  readonly scope?: string | undefined;
  /** The time the money is for. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly period?: PartialDate | undefined;
  /** The organisation that pays. Form: identifier of one of `organisations`. */
  readonly funder?: Identifier | undefined;
  /** Whether public or private money pays. Form: `public`, `private`, `mixed`, `unknown`. */
  readonly sector: 'public' | 'private' | 'mixed' | 'unknown';
  /** What each funder pays, where several do. Form: list: FunderShare (≤ 50). */
  readonly funderShares?: readonly FunderShare[] | undefined;
  /** How far the money is: announced, allocated, committed, spent. Form: code of `budget-stage`. */
  readonly stage?: OpenCode<'budget-stage'> | undefined;
  /** Where the money comes from. Form: code of `budget-origin`. */
  readonly origin?: OpenCode<'budget-origin'> | undefined;
  /** The form in which the money is given: envelope, authorised spending, bonus. Form: code of `budget-form`. */
  readonly form?: OpenCode<'budget-form'> | undefined;
  /** What it is used for: investment or running costs. Form: code of `budget-use`. */
  readonly use?: OpenCode<'budget-use'> | undefined;
  /** The share of the line it is part of, as the document states it ("more than half"). Form: Quantity. */
  readonly share?: Quantity | undefined;
  /** The budget line that contains this one. Form: identifier of one of `budgetLines`. */
  readonly partOf?: Identifier | undefined;
  /** The earlier budget line that this one replaces. Form: identifier of one of `budgetLines`. */
  readonly supersedes?: Identifier | undefined;
  /** The same envelope told at another place of the document. Form: identifier of one of `budgetLines`. */
  readonly sameAs?: Identifier | undefined;
  /** The orientation that it is about. Form: identifier of one of `orientations`. */
  readonly orientation?: Identifier | undefined;
  /** The project that it is about. Form: identifier of one of `projects`. */
  readonly project?: Identifier | undefined;
  /** The measure that it is about. Form: identifier of one of `measures`. */
  readonly measure?: Identifier | undefined;
  /** The programme that it is about. Form: identifier of one of `programmes`. */
  readonly programme?: Identifier | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
}

/**
 * Money or work time of the plan. `partOf`, `sameAs` and `supersedes` make sure that no total counts the same euro twice. As it may be written: what has a default can be left out.
 */
export interface BudgetLineInput {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** What the money is for. Form: one line of text. */
  readonly title: string;
  /** The money, where the document gives an amount. Form: Money. */
  readonly amount?: Money | undefined;
  /** The work time, in full-time equivalents; never added to money. Form: Quantity. Unit: FTE. */
  readonly workTimeFte?: Quantity | undefined;
  /** What the amount covers and what it does not. Form: one line of text. */
  readonly scope?: string | undefined;
  /** The time the money is for. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly period?: PartialDate | undefined;
  /** The organisation that pays. Form: identifier of one of `organisations`. */
  readonly funder?: Identifier | undefined;
  /** Whether public or private money pays. Form: `public`, `private`, `mixed`, `unknown`. */
  readonly sector?: 'public' | 'private' | 'mixed' | 'unknown' | undefined;
  /** What each funder pays, where several do. Form: list: FunderShare (≤ 50). */
  readonly funderShares?: readonly FunderShare[] | undefined;
  /** How far the money is: announced, allocated, committed, spent. Form: code of `budget-stage`. */
  readonly stage?: OpenCode<'budget-stage'> | undefined;
  /** Where the money comes from. Form: code of `budget-origin`. */
  readonly origin?: OpenCode<'budget-origin'> | undefined;
  /** The form in which the money is given: envelope, authorised spending, bonus. Form: code of `budget-form`. */
  readonly form?: OpenCode<'budget-form'> | undefined;
  /** What it is used for: investment or running costs. Form: code of `budget-use`. */
  readonly use?: OpenCode<'budget-use'> | undefined;
  /** The share of the line it is part of, as the document states it ("more than half"). Form: Quantity. */
  readonly share?: Quantity | undefined;
  /** The budget line that contains this one. Form: identifier of one of `budgetLines`. */
  readonly partOf?: Identifier | undefined;
  /** The earlier budget line that this one replaces. Form: identifier of one of `budgetLines`. */
  readonly supersedes?: Identifier | undefined;
  /** The same envelope told at another place of the document. Form: identifier of one of `budgetLines`. */
  readonly sameAs?: Identifier | undefined;
  /** The orientation that it is about. Form: identifier of one of `orientations`. */
  readonly orientation?: Identifier | undefined;
  /** The project that it is about. Form: identifier of one of `projects`. */
  readonly project?: Identifier | undefined;
  /** The measure that it is about. Form: identifier of one of `measures`. */
  readonly measure?: Identifier | undefined;
  /** The programme that it is about. Form: identifier of one of `programmes`. */
  readonly programme?: Identifier | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
}

/** A number goes from one value to another, by as many percent or points as the document states. */
export interface ChangeClaim {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The kind of claim; it says what is computed. Form: `change`. */
  readonly kind: 'change';
  /** What the document says, in own words. Form: text. */
  readonly statement: string;
  /** A remark of whoever keeps the data. Form: text. */
  readonly note?: string | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
  /** The value it starts from. Form: ClaimOperand. */
  readonly from: ClaimOperand;
  /** The value it comes to. Form: ClaimOperand. */
  readonly to: ClaimOperand;
  /** The change that the document states, in `percent` or in `points`; without it the change is derived. Form: ClaimOperand. */
  readonly stated?: ClaimOperand | undefined;
  /** What the percentage is of, where the document says another value than `from`. Form: ClaimOperand. */
  readonly base?: ClaimOperand | undefined;
  /** Which way the words of the document go; a minus sign says it as well. Form: `increase`, `decrease`, `unknown`. */
  readonly direction: 'increase' | 'decrease' | 'unknown';
}

/**
 * A number goes from one value to another, by as many percent or points as the document states. As it may be written: what has a default can be left out.
 */
export interface ChangeClaimInput {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The kind of claim; it says what is computed. Form: `change`. */
  readonly kind: 'change';
  /** What the document says, in own words. Form: text. */
  readonly statement: string;
  /** A remark of whoever keeps the data. Form: text. */
  readonly note?: string | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
  /** The value it starts from. Form: ClaimOperand. */
  readonly from: ClaimOperand;
  /** The value it comes to. Form: ClaimOperand. */
  readonly to: ClaimOperand;
  /** The change that the document states, in `percent` or in `points`; without it the change is derived. Form: ClaimOperand. */
  readonly stated?: ClaimOperand | undefined;
  /** What the percentage is of, where the document says another value than `from`. Form: ClaimOperand. */
  readonly base?: ClaimOperand | undefined;
  /** Which way the words of the document go; a minus sign says it as well. Form: `increase`, `decrease`, `unknown`. */
  readonly direction?: 'increase' | 'decrease' | 'unknown' | undefined;
}

/** What a document states about its figures, labels and dates, and that can be computed again. */
export type Claim =
  | SumClaim
  | PartClaim
  | PercentageClaim
  | GrowthClaim
  | BoundsClaim
  | RatioClaim
  | CountClaim
  | OrdinalClaim
  | FunnelClaim
  | ResidualClaim
  | EqualityClaim
  | EvolutionClaim
  | ChangeClaim
  | DoubleCountClaim
  | CoverageClaim
  | LabelClaim
  | CompletenessClaim
  | PlaceClaim
  | WeekdayClaim
  | DurationClaim
  | DateOrderClaim
  | SameDateClaim
  | ImpliedDateClaim
  | SlippageClaim
  | OrderClaim
  | ThresholdClaim
  | TargetClaim
  | UnavailableClaim
  | JudgementClaim;

/**
 * What a document states about its figures, labels and dates, and that can be computed again. As it may be written: what has a default can be left out.
 */
export type ClaimInput =
  | SumClaim
  | PartClaimInput
  | PercentageClaim
  | GrowthClaimInput
  | BoundsClaim
  | RatioClaimInput
  | CountClaim
  | OrdinalClaim
  | FunnelClaim
  | ResidualClaim
  | EqualityClaim
  | EvolutionClaim
  | ChangeClaimInput
  | DoubleCountClaim
  | CoverageClaimInput
  | LabelClaim
  | CompletenessClaim
  | PlaceClaim
  | WeekdayClaim
  | DurationClaim
  | DateOrderClaim
  | SameDateClaim
  | ImpliedDateClaim
  | SlippageClaim
  | OrderClaim
  | ThresholdClaim
  | TargetClaim
  | UnavailableClaim
  | JudgementClaim;

/**
 * One number of a claim, in exactly one form: a figure or budget line of the plan, a count over a collection, a list given here, a quantity given here, the size of an official list, or — in words — what the document does not say.
 */
export interface ClaimOperand {
  /** What the number is, for messages. Form: one line of text. */
  readonly title?: string | undefined;
  /** A figure of the plan. Form: identifier of one of `figures`. */
  readonly figure?: Identifier | undefined;
  /** A budget line of the plan. Form: identifier of one of `budgetLines`. */
  readonly budgetLine?: Identifier | undefined;
  /** How many entries a collection has. Form: CountOf. */
  readonly count?: CountOf | undefined;
  /** A list whose items are counted. Form: list: one line of text (≤ 1000). */
  readonly items?: readonly string[] | undefined;
  /** The number itself. Form: Quantity. */
  readonly quantity?: Quantity | undefined;
  /** The size of an official list. Form: OfficialCount. */
  readonly official?: OfficialCount | undefined;
  /** What the document does not say, in words. Form: one line of text. */
  readonly missing?: string | undefined;
}

/** A section that is announced has content. */
export interface CompletenessClaim {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The kind of claim; it says what is computed. Form: `completeness`. */
  readonly kind: 'completeness';
  /** What the document says, in own words. Form: text. */
  readonly statement: string;
  /** A remark of whoever keeps the data. Form: text. */
  readonly note?: string | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
  /** The section that is announced. Form: one line of text. */
  readonly section: string;
  /** What it holds. Form: ClaimOperand. */
  readonly content: ClaimOperand;
}

/** A finding voiced in the dialogues: what does not work today. */
export interface Constat {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The finding, as the document words it. Form: text. */
  readonly text: string;
  /** The theme that it belongs to, among the orientations of the plan. Form: identifier of one of `orientations`. */
  readonly theme?: Identifier | undefined;
  /** Heading under which the document groups it. Form: one line of text. */
  readonly group?: string | undefined;
  /** What stands under it, one text each. Form: list: text (≤ 50). */
  readonly details?: readonly string[] | undefined;
  /** Figures of the plan that it gives. Form: list: identifier of one of `figures` (≤ 50). */
  readonly figures?: readonly Identifier[] | undefined;
  /** Where it is in its life, from proposed to done. Form: code of `lifecycle-state`. */
  readonly state?: OpenCode<'lifecycle-state'> | undefined;
  /** The states one after the other, the present one last; the audit checks each move. Form: list: StateChange (≤ 100). */
  readonly history?: readonly StateChange[] | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
}

/** A dialogue held to prepare the plan, with its meetings. */
export interface Consultation {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** What the consultation is called. Form: one line of text. */
  readonly title: string;
  /** The sentence it goes by. Form: text. */
  readonly motto?: string | undefined;
  /** When it was held. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly period?: PartialDate | undefined;
  /** The organisations that held it. Form: list: identifier of one of `organisations` (≤ 50). */
  readonly organisers: readonly Identifier[];
  /** Principles of the method, one text each. Form: list: text (≤ 50). */
  readonly method: readonly string[];
  /** What the organiser was asked to do, one text each. Form: list: text (≤ 50). */
  readonly mandate: readonly string[];
  /** Who took part, as printed, one group each. Form: list: one line of text (≤ 50). */
  readonly participants: readonly string[];
  /** The same groups with their kind and number, where those are known. Form: list: ParticipantGroup (≤ 50). */
  readonly participantGroups?: readonly ParticipantGroup[] | undefined;
  /** Its stages, in order. Form: list: Phase (≤ 50). */
  readonly phases?: readonly Phase[] | undefined;
  /** Figures of the plan that it gives. Form: list: identifier of one of `figures` (≤ 50). */
  readonly figures?: readonly Identifier[] | undefined;
  /** Its meetings, or series of meetings. Form: list: Meeting (≤ 2000). */
  readonly meetings: readonly Meeting[];
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
}

/** A dialogue held to prepare the plan, with its meetings. As it may be written: what has a default can be left out. */
export interface ConsultationInput {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** What the consultation is called. Form: one line of text. */
  readonly title: string;
  /** The sentence it goes by. Form: text. */
  readonly motto?: string | undefined;
  /** When it was held. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly period?: PartialDate | undefined;
  /** The organisations that held it. Form: list: identifier of one of `organisations` (≤ 50). */
  readonly organisers?: readonly Identifier[] | undefined;
  /** Principles of the method, one text each. Form: list: text (≤ 50). */
  readonly method?: readonly string[] | undefined;
  /** What the organiser was asked to do, one text each. Form: list: text (≤ 50). */
  readonly mandate?: readonly string[] | undefined;
  /** Who took part, as printed, one group each. Form: list: one line of text (≤ 50). */
  readonly participants?: readonly string[] | undefined;
  /** The same groups with their kind and number, where those are known. Form: list: ParticipantGroup (≤ 50). */
  readonly participantGroups?: readonly ParticipantGroup[] | undefined;
  /** Its stages, in order. Form: list: Phase (≤ 50). */
  readonly phases?: readonly Phase[] | undefined;
  /** Figures of the plan that it gives. Form: list: identifier of one of `figures` (≤ 50). */
  readonly figures?: readonly Identifier[] | undefined;
  /** Its meetings, or series of meetings. Form: list: Meeting (≤ 2000). */
  readonly meetings?: readonly Meeting[] | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
}

/** An organisation that takes part, and what it does there. */
export interface Contributor {
  /** The organisation. Form: identifier of one of `organisations`. */
  readonly organisation: Identifier;
  /** What it does there. Form: code of `stakeholder-role`. */
  readonly role?: OpenCode<'stakeholder-role'> | undefined;
}

/** A value proposed instead of one that was stated. */
export interface Correction {
  /** The value proposed. Form: Quantity. */
  readonly quantity: Quantity;
  /** The office that proposes it. Form: one line of text. */
  readonly proposedBy: string;
  /** The day it was proposed. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly date?: PartialDate | undefined;
  /** Why the stated value is thought to be wrong. Form: text. */
  readonly reason?: string | undefined;
  /** How the proposed value was found. Form: text. */
  readonly method?: string | undefined;
  /** What became of the proposal. Form: code of `correction-status`. */
  readonly status: OpenCode<'correction-status'>;
}

/** A value proposed instead of one that was stated. As it may be written: what has a default can be left out. */
export interface CorrectionInput {
  /** The value proposed. Form: Quantity. */
  readonly quantity: Quantity;
  /** The office that proposes it. Form: one line of text. */
  readonly proposedBy: string;
  /** The day it was proposed. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly date?: PartialDate | undefined;
  /** Why the stated value is thought to be wrong. Form: text. */
  readonly reason?: string | undefined;
  /** How the proposed value was found. Form: text. */
  readonly method?: string | undefined;
  /** What became of the proposal. Form: code of `correction-status`. */
  readonly status?: OpenCode<'correction-status'> | undefined;
}

/** Lists have as many entries as announced. */
export interface CountClaim {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The kind of claim; it says what is computed. Form: `count`. */
  readonly kind: 'count';
  /** What the document says, in own words. Form: text. */
  readonly statement: string;
  /** A remark of whoever keeps the data. Form: text. */
  readonly note?: string | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
  /** What is counted. Form: list: ClaimOperand (≤ 500). */
  readonly counted: readonly ClaimOperand[];
  /** The number that the document announces. Form: ClaimOperand. */
  readonly stated: ClaimOperand;
}

/** The entries of a collection that a claim counts. */
export interface CountOf {
  /**
   * The collection whose entries are counted.
   * Form: `sources`, `territories`, `organisations`, `orientations`, `meetings`, `constats`, `pistes`, `dispositifs`, `projects`, `measures`, `programmes`, `budgetLines`, `milestones`, `indicators`, `followUps`, `judgements`, `decisions`, `figures`.
   */
  readonly collection:
    | 'sources'
    | 'territories'
    | 'organisations'
    | 'orientations'
    | 'meetings'
    | 'constats'
    | 'pistes'
    | 'dispositifs'
    | 'projects'
    | 'measures'
    | 'programmes'
    | 'budgetLines'
    | 'milestones'
    | 'indicators'
    | 'followUps'
    | 'judgements'
    | 'decisions'
    | 'figures';
  /**
   * Fields that an entry must have, with these very values.
   * Form: object with keys of your own: text (≤ 500) or number or `true` or `false`.
   */
  readonly where?: Readonly<Record<string, string | number | boolean>> | undefined;
  /** How the identifiers of the counted entries begin. Form: text (≤ 64). */
  readonly idPrefix?: string | undefined;
  /** Counts the items of this list of each entry ("actions" of measures) instead of the entries. Form: text (≤ 64). */
  readonly of?: string | undefined;
}

/** How much of a list is reached. `expected` says whether the document means all of it. */
export interface CoverageClaim {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The kind of claim; it says what is computed. Form: `coverage`. */
  readonly kind: 'coverage';
  /** What the document says, in own words. Form: text. */
  readonly statement: string;
  /** A remark of whoever keeps the data. Form: text. */
  readonly note?: string | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
  /** How much is reached. Form: ClaimOperand. */
  readonly covered: ClaimOperand;
  /** How much there is. Form: ClaimOperand. */
  readonly whole: ClaimOperand;
  /** Whether the document means all of it, a part, or does not say. Form: `complete`, `partial`, `none`. */
  readonly expected: 'complete' | 'partial' | 'none';
}

/**
 * How much of a list is reached. `expected` says whether the document means all of it. As it may be written: what has a default can be left out.
 */
export interface CoverageClaimInput {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The kind of claim; it says what is computed. Form: `coverage`. */
  readonly kind: 'coverage';
  /** What the document says, in own words. Form: text. */
  readonly statement: string;
  /** A remark of whoever keeps the data. Form: text. */
  readonly note?: string | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
  /** How much is reached. Form: ClaimOperand. */
  readonly covered: ClaimOperand;
  /** How much there is. Form: ClaimOperand. */
  readonly whole: ClaimOperand;
  /** Whether the document means all of it, a part, or does not say. Form: `complete`, `partial`, `none`. */
  readonly expected?: 'complete' | 'partial' | 'none' | undefined;
}

/** One thing that projects are compared on, with its scale and how much it counts. */
export interface Criterion {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The words shown for it. Form: text or LocalisedText. */
  readonly label: Wording;
  /** What it looks at, in full. Form: text or LocalisedText. */
  readonly description?: Wording | undefined;
  /** `max`: a higher score is better. `min`: a lower score is better. Form: `max`, `min`. */
  readonly direction: 'max' | 'min';
  /** 0 or more; weights are divided by their sum. A weight is the worth of going from the worst to the best anchor. Form: number (≥ 0). */
  readonly weight: number;
  /** The scale that projects are scored on. Form: Scale. */
  readonly scale: Scale;
  /** The differences that matter. Form: Thresholds. */
  readonly thresholds?: Thresholds | undefined;
  /** The worst score that can still be accepted, in the unit of the scale; a project beyond it is excluded. Form: number. */
  readonly minimum?: number | undefined;
  /** Who set the weight and the scale; `illustrative` when nobody did. Form: `stated`, `computed`, `assessed`, `illustrative`. */
  readonly provenance?: Provenance | undefined;
}

/**
 * One thing that projects are compared on, with its scale and how much it counts. As it may be written: what has a default can be left out.
 */
export interface CriterionInput {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The words shown for it. Form: text or LocalisedText. */
  readonly label: Wording;
  /** What it looks at, in full. Form: text or LocalisedText. */
  readonly description?: Wording | undefined;
  /** `max`: a higher score is better. `min`: a lower score is better. Form: `max`, `min`. */
  readonly direction?: 'max' | 'min' | undefined;
  /** 0 or more; weights are divided by their sum. A weight is the worth of going from the worst to the best anchor. Form: number (≥ 0). */
  readonly weight: number;
  /** The scale that projects are scored on. Form: Scale. */
  readonly scale: Scale;
  /** The differences that matter. Form: Thresholds. */
  readonly thresholds?: Thresholds | undefined;
  /** The worst score that can still be accepted, in the unit of the scale; a project beyond it is excluded. Form: number. */
  readonly minimum?: number | undefined;
  /** Who set the weight and the scale; `illustrative` when nobody did. Form: `stated`, `computed`, `assessed`, `illustrative`. */
  readonly provenance?: Provenance | undefined;
}

/** Events happen in the order told. */
export interface DateOrderClaim {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The kind of claim; it says what is computed. Form: `date-order`. */
  readonly kind: 'date-order';
  /** What the document says, in own words. Form: text. */
  readonly statement: string;
  /** A remark of whoever keeps the data. Form: text. */
  readonly note?: string | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
  /** The events, in the order told. Form: list: DatedEvent (≥ 2, ≤ 500). */
  readonly events: readonly DatedEvent[];
}

/** An event with its date. */
export interface DatedEvent {
  /** When it happens. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly date: PartialDate;
  /** What the event is called. Form: one line of text. */
  readonly title?: string | undefined;
}

/** One part of the description: solution, means, steps, points of vigilance … */
export interface DescriptionPart {
  /** What the part is about. Form: code of `description-part-kind`. */
  readonly kind: OpenCode<'description-part-kind'>;
  /** The heading printed above it. Form: one line of text. */
  readonly heading?: string | undefined;
  /** Its running text. Form: text. */
  readonly text?: string | undefined;
  /** Its list. Form: list: FicheItem (≤ 200). */
  readonly items: readonly FicheItem[];
}

/**
 * One part of the description: solution, means, steps, points of vigilance … As it may be written: what has a default can be left out.
 */
export interface DescriptionPartInput {
  /** What the part is about. Form: code of `description-part-kind`. */
  readonly kind?: OpenCode<'description-part-kind'> | undefined;
  /** The heading printed above it. Form: one line of text. */
  readonly heading?: string | undefined;
  /** Its running text. Form: text. */
  readonly text?: string | undefined;
  /** Its list. Form: list: FicheItem (≤ 200). */
  readonly items?: readonly FicheItem[] | undefined;
}

/** An existing scheme: what is already there and should not be invented again. */
export interface Dispositif {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** What it is called. Form: one line of text. */
  readonly title: string;
  /** What it does, and for whom. Form: text. */
  readonly description?: string | undefined;
  /** The theme that it belongs to, among the orientations of the plan. Form: identifier of one of `orientations`. */
  readonly theme?: Identifier | undefined;
  /** Heading under which the document groups it. Form: one line of text. */
  readonly group?: string | undefined;
  /** Who runs it, as printed. Form: one line of text. */
  readonly owner?: string | undefined;
  /** Since when it exists. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly since?: PartialDate | undefined;
  /** The dialogue where it was told. Form: ToldAt. */
  readonly toldAt?: ToldAt | undefined;
  /** The territories where it takes effect. Form: list: identifier of one of `territories` (≤ 200). */
  readonly territories?: readonly Identifier[] | undefined;
  /** Figures of the plan that it gives. Form: list: identifier of one of `figures` (≤ 50). */
  readonly figures?: readonly Identifier[] | undefined;
  /** Where it is in its life, from proposed to done. Form: code of `lifecycle-state`. */
  readonly state?: OpenCode<'lifecycle-state'> | undefined;
  /** The states one after the other, the present one last; the audit checks each move. Form: list: StateChange (≤ 100). */
  readonly history?: readonly StateChange[] | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
}

/** The same amount told in several envelopes. */
export interface DoubleCountClaim {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The kind of claim; it says what is computed. Form: `double-count`. */
  readonly kind: 'double-count';
  /** What the document says, in own words. Form: text. */
  readonly statement: string;
  /** A remark of whoever keeps the data. Form: text. */
  readonly note?: string | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
  /** The amount in each envelope. Form: list: AmountUse (≥ 2, ≤ 50). */
  readonly uses: readonly AmountUse[];
}

/** The time between two days is as long as the document says. */
export interface DurationClaim {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The kind of claim; it says what is computed. Form: `duration`. */
  readonly kind: 'duration';
  /** What the document says, in own words. Form: text. */
  readonly statement: string;
  /** A remark of whoever keeps the data. Form: text. */
  readonly note?: string | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
  /** The first day. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly from: PartialDate;
  /** The last day. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly to: PartialDate;
  /** How long the document says it is, in `days`, `weeks`, `months` or `years`. Form: ClaimOperand. */
  readonly stated: ClaimOperand;
}

/** The same number at several places. */
export interface EqualityClaim {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The kind of claim; it says what is computed. Form: `equality`. */
  readonly kind: 'equality';
  /** What the document says, in own words. Form: text. */
  readonly statement: string;
  /** A remark of whoever keeps the data. Form: text. */
  readonly note?: string | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
  /** The number, as told at each place. Form: list: ClaimOperand (≥ 2, ≤ 500). */
  readonly values: readonly ClaimOperand[];
}

/** A number told at several dates; it is one evolution only when the perimeter stays the same. */
export interface EvolutionClaim {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The kind of claim; it says what is computed. Form: `evolution`. */
  readonly kind: 'evolution';
  /** What the document says, in own words. Form: text. */
  readonly statement: string;
  /** A remark of whoever keeps the data. Form: text. */
  readonly note?: string | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
  /** The number at each date. Form: list: EvolutionStep (≥ 2, ≤ 100). */
  readonly steps: readonly EvolutionStep[];
}

/** A number at one date. */
export interface EvolutionStep {
  /** The number. Form: ClaimOperand. */
  readonly value: ClaimOperand;
  /** The day or time the number is of. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly asOf?: PartialDate | undefined;
  /** What the number covers. Form: one line of text. */
  readonly scope?: string | undefined;
}

/** What is expected of each level: `territory` is in the plan's own hands, `national` ones are requests. */
export interface Expectations {
  /** What the territory is to do. Form: list: FicheItem (≤ 200). */
  readonly territory: readonly FicheItem[];
  /** What is asked of the national level. Form: list: FicheItem (≤ 200). */
  readonly national: readonly FicheItem[];
}

/**
 * What is expected of each level: `territory` is in the plan's own hands, `national` ones are requests. As it may be written: what has a default can be left out.
 */
export interface ExpectationsInput {
  /** What the territory is to do. Form: list: FicheItem (≤ 200). */
  readonly territory?: readonly FicheItem[] | undefined;
  /** What is asked of the national level. Form: list: FicheItem (≤ 200). */
  readonly national?: readonly FicheItem[] | undefined;
}

/**
 * A *fiche projet*: the form on which a proposed project is described, from the problems it answers to what each level must do. The fields follow the official form of the Grand Est restitution of 7 February 2023; other forms map to them by template.
 */
export interface Fiche {
  /** The title printed on the form. Form: one line of text. */
  readonly title: string;
  /** The theme as printed on the form; the project refers to the orientation. Form: one line of text. */
  readonly theme?: string | undefined;
  /** The sub-theme as printed on the form. Form: one line of text. */
  readonly subTheme?: string | undefined;
  /** What does not work today. Form: list: FicheItem (≤ 200). */
  readonly constats: readonly FicheItem[];
  /** The heading printed above the ideas. Form: one line of text. */
  readonly ideaHeading?: string | undefined;
  /** What is proposed, in short. Form: list: FicheItem (≤ 200). */
  readonly ideas: readonly FicheItem[];
  /** Who gains, and what. Form: list: Beneficiary (≤ 200). */
  readonly beneficiaries: readonly Beneficiary[];
  /** The description, part by part. Form: list: DescriptionPart (≤ 100). */
  readonly description: readonly DescriptionPart[];
  /** Who takes part, and to do what. Form: list: Stakeholder (≤ 200). */
  readonly stakeholders: readonly Stakeholder[];
  /** What is expected of each level. Form: Expectations. */
  readonly expectations: Expectations;
  /** Goals with their deadlines. Form: list: Target (≤ 100). */
  readonly targets: readonly Target[];
  /** Documents that go with the fiche. Form: list: Attachment (≤ 100). */
  readonly attachments: readonly Attachment[];
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
}

/**
 * A *fiche projet*: the form on which a proposed project is described, from the problems it answers to what each level must do. The fields follow the official form of the Grand Est restitution of 7 February 2023; other forms map to them by template. As it may be written: what has a default can be left out.
 */
export interface FicheInput {
  /** The title printed on the form. Form: one line of text. */
  readonly title: string;
  /** The theme as printed on the form; the project refers to the orientation. Form: one line of text. */
  readonly theme?: string | undefined;
  /** The sub-theme as printed on the form. Form: one line of text. */
  readonly subTheme?: string | undefined;
  /** What does not work today. Form: list: FicheItem (≤ 200). */
  readonly constats?: readonly FicheItem[] | undefined;
  /** The heading printed above the ideas. Form: one line of text. */
  readonly ideaHeading?: string | undefined;
  /** What is proposed, in short. Form: list: FicheItem (≤ 200). */
  readonly ideas?: readonly FicheItem[] | undefined;
  /** Who gains, and what. Form: list: Beneficiary (≤ 200). */
  readonly beneficiaries?: readonly BeneficiaryInput[] | undefined;
  /** The description, part by part. Form: list: DescriptionPart (≤ 100). */
  readonly description?: readonly DescriptionPartInput[] | undefined;
  /** Who takes part, and to do what. Form: list: Stakeholder (≤ 200). */
  readonly stakeholders?: readonly Stakeholder[] | undefined;
  /** What is expected of each level. Form: Expectations. */
  readonly expectations?: ExpectationsInput | undefined;
  /** Goals with their deadlines. Form: list: Target (≤ 100). */
  readonly targets?: readonly Target[] | undefined;
  /** Documents that go with the fiche. Form: list: Attachment (≤ 100). */
  readonly attachments?: readonly Attachment[] | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
}

/** A text with what stands under it, one level deep. */
export interface FicheItem {
  /** What is said. Form: text. */
  readonly text: string;
  /** What stands under it, one text each. Form: list: text (≤ 100). */
  readonly details?: readonly string[] | undefined;
}

/** A figure that the plan states, with its qualifier, date, scope and source. */
export interface Figure {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** What the figure is. Form: one line of text. */
  readonly title: string;
  /** The number, where the document gives one. Form: number. */
  readonly value?: number | undefined;
  /** The least it may be. Form: number. */
  readonly min?: number | undefined;
  /** The most it may be. Form: number. */
  readonly max?: number | undefined;
  /** How the document qualifies the number: about, more than, up to. Form: code of `figure-qualifier`. */
  readonly qualifier?: OpenCode<'figure-qualifier'> | undefined;
  /** What is counted or the unit of measure: `EUR`, `percent`, `participants`, `days`. Form: one line of text. */
  readonly unit?: string | undefined;
  /** Digits printed after the decimal mark; the precision of the statement. Form: whole number (≥ 0, ≤ 12). */
  readonly decimals?: number | undefined;
  /** The words of the document ("plus de 1 100"). Form: one line of text. */
  readonly asWritten?: string | undefined;
  /** The day or time the figure is of. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly asOf?: PartialDate | undefined;
  /** What the figure is about and is not ("équipements numériques, établissements"). Form: one line of text. */
  readonly scope?: string | undefined;
  /** The figure it is a part or a percentage of. Form: identifier of one of `figures`. */
  readonly denominator?: Identifier | undefined;
  /** The territory that the figure is of. Form: identifier of one of `territories`. */
  readonly territory?: Identifier | undefined;
  /** Whether it is shown in the key-figures panel. Form: `true` or `false`. */
  readonly key?: boolean | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
}

/** A progress table, with the requests that stand under it. */
export interface FollowUp {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** What the table is called. Form: one line of text. */
  readonly title: string;
  /** The theme that it belongs to, among the orientations of the plan. Form: identifier of one of `orientations`. */
  readonly theme?: Identifier | undefined;
  /** The rows, in order. Form: list: FollowUpRow (≤ 500). */
  readonly rows: readonly FollowUpRow[];
  /** What is asked for under the table, one text each. Form: list: text (≤ 200). */
  readonly requests: readonly string[];
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
}

/** A progress table, with the requests that stand under it. As it may be written: what has a default can be left out. */
export interface FollowUpInput {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** What the table is called. Form: one line of text. */
  readonly title: string;
  /** The theme that it belongs to, among the orientations of the plan. Form: identifier of one of `orientations`. */
  readonly theme?: Identifier | undefined;
  /** The rows, in order. Form: list: FollowUpRow (≤ 500). */
  readonly rows?: readonly FollowUpRowInput[] | undefined;
  /** What is asked for under the table, one text each. Form: list: text (≤ 200). */
  readonly requests?: readonly string[] | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
}

/** One row of a progress table: what was proposed, what is done, what remains. Cells may be empty. */
export interface FollowUpRow {
  /** What was proposed. Form: text. */
  readonly proposed?: string | undefined;
  /** What is done, one text each. Form: list: text (≤ 100). */
  readonly done: readonly string[];
  /** What remains to be done, one text each. Form: list: text (≤ 100). */
  readonly remaining: readonly string[];
  /** The constat that the row is about. Form: identifier of one of `constats`. */
  readonly constat?: Identifier | undefined;
  /** The orientation that it is about. Form: identifier of one of `orientations`. */
  readonly orientation?: Identifier | undefined;
  /** The project that it is about. Form: identifier of one of `projects`. */
  readonly project?: Identifier | undefined;
  /** The measure that it is about. Form: identifier of one of `measures`. */
  readonly measure?: Identifier | undefined;
  /** The programme that it is about. Form: identifier of one of `programmes`. */
  readonly programme?: Identifier | undefined;
  /** Where it is in its life, from proposed to done. Form: code of `lifecycle-state`. */
  readonly state?: OpenCode<'lifecycle-state'> | undefined;
}

/**
 * One row of a progress table: what was proposed, what is done, what remains. Cells may be empty. As it may be written: what has a default can be left out.
 */
export interface FollowUpRowInput {
  /** What was proposed. Form: text. */
  readonly proposed?: string | undefined;
  /** What is done, one text each. Form: list: text (≤ 100). */
  readonly done?: readonly string[] | undefined;
  /** What remains to be done, one text each. Form: list: text (≤ 100). */
  readonly remaining?: readonly string[] | undefined;
  /** The constat that the row is about. Form: identifier of one of `constats`. */
  readonly constat?: Identifier | undefined;
  /** The orientation that it is about. Form: identifier of one of `orientations`. */
  readonly orientation?: Identifier | undefined;
  /** The project that it is about. Form: identifier of one of `projects`. */
  readonly project?: Identifier | undefined;
  /** The measure that it is about. Form: identifier of one of `measures`. */
  readonly measure?: Identifier | undefined;
  /** The programme that it is about. Form: identifier of one of `programmes`. */
  readonly programme?: Identifier | undefined;
  /** Where it is in its life, from proposed to done. Form: code of `lifecycle-state`. */
  readonly state?: OpenCode<'lifecycle-state'> | undefined;
}

/** What one funder pays of a budget line. */
export interface FunderShare {
  /** The organisation that pays. Form: identifier of one of `organisations`. */
  readonly funder: Identifier;
  /** How much it pays. Form: Money. */
  readonly amount?: Money | undefined;
  /** Its share of the whole. Form: Quantity. */
  readonly share?: Quantity | undefined;
}

/** Stages never grow. */
export interface FunnelClaim {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The kind of claim; it says what is computed. Form: `funnel`. */
  readonly kind: 'funnel';
  /** What the document says, in own words. Form: text. */
  readonly statement: string;
  /** A remark of whoever keeps the data. Form: text. */
  readonly note?: string | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
  /** The stages, the widest first. Form: list: ClaimOperand (≥ 2, ≤ 500). */
  readonly stages: readonly ClaimOperand[];
}

/** A condition that a project meets or does not: no score makes up for a gate that is not met. */
export interface Gate {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The words shown for it. Form: text or LocalisedText. */
  readonly label: Wording;
  /** What has to be shown for the gate to count as met. Form: text or LocalisedText. */
  readonly evidenceRequired?: Wording | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
}

/** A verdict on one gate for one project, with what it rests on. */
export interface GateVerdict {
  /** The project. Form: identifier of one of `projects`. */
  readonly project: Identifier;
  /** The gate, by its identifier. Form: identifier. */
  readonly gate: Identifier;
  /** Whether the project meets it; `unknown` is an answer. Form: `met`, `not-met`, `unknown`. */
  readonly verdict: Verdict;
  /** What the verdict rests on. Form: text or LocalisedText. */
  readonly evidence?: Wording | undefined;
  /** Where the verdict comes from. Form: `stated`, `computed`, `assessed`, `illustrative`. */
  readonly provenance: Provenance;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
}

/** A short form of the plan with everything it may stand for; several expansions make it ambiguous. */
export interface GlossaryEntry {
  /** The short form, as printed. Form: one line of text. */
  readonly short: string;
  /** What it may stand for. Form: list: GlossaryExpansion (≤ 20). */
  readonly expansions: readonly GlossaryExpansion[];
}

/** One thing that a short form may stand for. */
export interface GlossaryExpansion {
  /** The words in full. Form: one line of text. */
  readonly text: string;
  /** Where the short form has this meaning, if it has several. Form: one line of text. */
  readonly context?: string | undefined;
}

/** An amount goes with one or more growth rates; each implies a starting value. */
export interface GrowthClaim {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The kind of claim; it says what is computed. Form: `growth`. */
  readonly kind: 'growth';
  /** What the document says, in own words. Form: text. */
  readonly statement: string;
  /** A remark of whoever keeps the data. Form: text. */
  readonly note?: string | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
  /** The amount. Form: ClaimOperand. */
  readonly amount: ClaimOperand;
  /**
   * Whether the amount is what was added or what was reached; where the document does not say, both are computed.
   * Form: `increase`, `total`, `unknown`.
   */
  readonly amountIs: 'increase' | 'total' | 'unknown';
  /** The growth rates that the document states. Form: list: ClaimOperand (≤ 500). */
  readonly rates: readonly ClaimOperand[];
}

/**
 * An amount goes with one or more growth rates; each implies a starting value. As it may be written: what has a default can be left out.
 */
export interface GrowthClaimInput {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The kind of claim; it says what is computed. Form: `growth`. */
  readonly kind: 'growth';
  /** What the document says, in own words. Form: text. */
  readonly statement: string;
  /** A remark of whoever keeps the data. Form: text. */
  readonly note?: string | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
  /** The amount. Form: ClaimOperand. */
  readonly amount: ClaimOperand;
  /**
   * Whether the amount is what was added or what was reached; where the document does not say, both are computed.
   * Form: `increase`, `total`, `unknown`.
   */
  readonly amountIs?: 'increase' | 'total' | 'unknown' | undefined;
  /** The growth rates that the document states. Form: list: ClaimOperand (≤ 500). */
  readonly rates: readonly ClaimOperand[];
}

/** A date that follows from another one and a delay. */
export interface ImpliedDateClaim {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The kind of claim; it says what is computed. Form: `implied-date`. */
  readonly kind: 'implied-date';
  /** What the document says, in own words. Form: text. */
  readonly statement: string;
  /** A remark of whoever keeps the data. Form: text. */
  readonly note?: string | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
  /** The date to count from. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly from: PartialDate;
  /** Months to go from `from`; negative to go back. Form: whole number (≥ -1200, ≤ 1200). Unit: months. */
  readonly months: number;
  /** The date that the document states. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly statedDate?: PartialDate | undefined;
}

/** What is measured to know whether the plan works. */
export interface Indicator {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** What is measured. Form: one line of text. */
  readonly title: string;
  /** The unit of its values. Form: one line of text. */
  readonly unit?: string | undefined;
  /** Where it is measured; the whole of the plan when left out. Form: identifier of one of `territories`. */
  readonly territory?: Identifier | undefined;
  /** Which way is better. Form: `increase`, `decrease`, `maintain`, `unknown`. */
  readonly direction: 'increase' | 'decrease' | 'maintain' | 'unknown';
  /** Where it starts from. Form: IndicatorValue. */
  readonly baseline?: IndicatorValue | undefined;
  /** What it is to reach, each with its day, in the order of time. Form: list: IndicatorValue (≤ 100). */
  readonly targets: readonly IndicatorValue[];
  /** What was measured, in the order of time. Form: list: IndicatorValue (≤ 1000). */
  readonly values: readonly IndicatorValue[];
  /** How often it is measured. Form: number (≥ 0, ≤ 1200). Unit: months. */
  readonly rhythmMonths?: number | undefined;
  /** How the values of several territories make that of their whole. Form: `sum`, `mean`, `none`, `unknown`. */
  readonly acrossTerritories: 'sum' | 'mean' | 'none' | 'unknown';
  /** The orientation that it is about. Form: identifier of one of `orientations`. */
  readonly orientation?: Identifier | undefined;
  /** The project that it is about. Form: identifier of one of `projects`. */
  readonly project?: Identifier | undefined;
  /** The measure that it is about. Form: identifier of one of `measures`. */
  readonly measure?: Identifier | undefined;
  /** The programme that it is about. Form: identifier of one of `programmes`. */
  readonly programme?: Identifier | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
}

/** What is measured to know whether the plan works. As it may be written: what has a default can be left out. */
export interface IndicatorInput {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** What is measured. Form: one line of text. */
  readonly title: string;
  /** The unit of its values. Form: one line of text. */
  readonly unit?: string | undefined;
  /** Where it is measured; the whole of the plan when left out. Form: identifier of one of `territories`. */
  readonly territory?: Identifier | undefined;
  /** Which way is better. Form: `increase`, `decrease`, `maintain`, `unknown`. */
  readonly direction?: 'increase' | 'decrease' | 'maintain' | 'unknown' | undefined;
  /** Where it starts from. Form: IndicatorValue. */
  readonly baseline?: IndicatorValueInput | undefined;
  /** What it is to reach, each with its day, in the order of time. Form: list: IndicatorValue (≤ 100). */
  readonly targets?: readonly IndicatorValueInput[] | undefined;
  /** What was measured, in the order of time. Form: list: IndicatorValue (≤ 1000). */
  readonly values?: readonly IndicatorValueInput[] | undefined;
  /** How often it is measured. Form: number (≥ 0, ≤ 1200). Unit: months. */
  readonly rhythmMonths?: number | undefined;
  /** How the values of several territories make that of their whole. Form: `sum`, `mean`, `none`, `unknown`. */
  readonly acrossTerritories?: 'sum' | 'mean' | 'none' | 'unknown' | undefined;
  /** The orientation that it is about. Form: identifier of one of `orientations`. */
  readonly orientation?: Identifier | undefined;
  /** The project that it is about. Form: identifier of one of `projects`. */
  readonly project?: Identifier | undefined;
  /** The measure that it is about. Form: identifier of one of `measures`. */
  readonly measure?: Identifier | undefined;
  /** The programme that it is about. Form: identifier of one of `programmes`. */
  readonly programme?: Identifier | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
}

/** One value of an indicator at one date. */
export interface IndicatorValue {
  /** The day or time the value is of. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly asOf?: PartialDate | undefined;
  /** The value, as the document states it. Form: Quantity. */
  readonly quantity: Quantity;
  /** The territory that the value is of; that of the indicator when left out. Form: identifier of one of `territories`. */
  readonly territory?: Identifier | undefined;
  /** The day the value was said. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly statedOn?: PartialDate | undefined;
  /** A value proposed instead. Form: Correction. */
  readonly correction?: Correction | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
}

/** One value of an indicator at one date. As it may be written: what has a default can be left out. */
export interface IndicatorValueInput {
  /** The day or time the value is of. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly asOf?: PartialDate | undefined;
  /** The value, as the document states it. Form: Quantity. */
  readonly quantity: Quantity;
  /** The territory that the value is of; that of the indicator when left out. Form: identifier of one of `territories`. */
  readonly territory?: Identifier | undefined;
  /** The day the value was said. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly statedOn?: PartialDate | undefined;
  /** A value proposed instead. Form: Correction. */
  readonly correction?: CorrectionInput | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
}

/** What an office thinks of how far something is, beside the figures: dated and signed. */
export interface Judgement {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The orientation that it is about. Form: identifier of one of `orientations`. */
  readonly orientation?: Identifier | undefined;
  /** The project that it is about. Form: identifier of one of `projects`. */
  readonly project?: Identifier | undefined;
  /** The measure that it is about. Form: identifier of one of `measures`. */
  readonly measure?: Identifier | undefined;
  /** The programme that it is about. Form: identifier of one of `programmes`. */
  readonly programme?: Identifier | undefined;
  /** The day it was given. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly date: PartialDate;
  /** The office that signs it. Form: one line of text. */
  readonly office: string;
  /** The organisation of the office. Form: identifier of one of `organisations`. */
  readonly organisation?: Identifier | undefined;
  /** Whether the goal is thought to be reached. Form: code of `outlook`. */
  readonly outlook?: OpenCode<'outlook'> | undefined;
  /** What is said, in full. Form: text. */
  readonly text?: string | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
}

/** A verdict that a person gave, with the reason. It is never shown as computed. */
export interface JudgementClaim {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The kind of claim; it says what is computed. Form: `judgement`. */
  readonly kind: 'judgement';
  /** What the document says, in own words. Form: text. */
  readonly statement: string;
  /** A remark of whoever keeps the data. Form: text. */
  readonly note?: string | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
  /** The verdict. Form: `reconciles`, `does-not-reconcile`, `consistent-bound`, `derived`, `ambiguous`, `uncheckable`. */
  readonly verdict: 'reconciles' | 'does-not-reconcile' | 'consistent-bound' | 'derived' | 'ambiguous' | 'uncheckable';
  /** Why. Form: text. */
  readonly reason: string;
}

/** Labels that name the same thing are written the same. */
export interface LabelClaim {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The kind of claim; it says what is computed. Form: `label`. */
  readonly kind: 'label';
  /** What the document says, in own words. Form: text. */
  readonly statement: string;
  /** A remark of whoever keeps the data. Form: text. */
  readonly note?: string | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
  /** The labels, each as it is written at each place. Form: list: PrintedLabel (≤ 100). */
  readonly labels: readonly PrintedLabel[];
}

/** A label as it is printed at one place. */
export interface LabelVariant {
  /** The words, as printed. Form: one line of text. */
  readonly text: string;
  /** Where they are printed. Form: one line of text. */
  readonly place?: string | undefined;
}

/** A law, decree or agreement that a plan or a programme rests on. */
export interface LegalAct {
  /** What kind of act it is. Form: code of `legal-act-kind`. */
  readonly kind: OpenCode<'legal-act-kind'>;
  /** What the act is called. Form: one line of text. */
  readonly title: string;
  /** The day of the act. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly date?: PartialDate | undefined;
  /** The article that counts. Form: one line of text. */
  readonly article?: string | undefined;
  /** Who signed it, as printed. Form: list: one line of text (≤ 100). */
  readonly signatories?: readonly string[] | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
}

/** A trace between two entities: a measure is reviewed by a card, a card shares the envelope of another. */
export interface Link {
  /** How the first is related to the second. Form: code of `link-kind`. */
  readonly kind: OpenCode<'link-kind'>;
  /** Where the link starts. Form: LinkEnd. */
  readonly from: LinkEnd;
  /** Where the link leads. Form: LinkEnd. */
  readonly to: LinkEnd;
  /** A remark of whoever keeps the data. Form: text. */
  readonly note?: string | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
}

/** One end of a link: an entity of the plan. */
export interface LinkEnd {
  /**
   * The collection that the entity stands in.
   * Form: `orientations`, `consultations`, `constats`, `pistes`, `dispositifs`, `projects`, `measures`, `programmes`, `budgetLines`, `milestones`, `indicators`, `followUps`, `judgements`, `decisions`, `figures`, `organisations`, `people`, `territories`, `sources`, `glossary`.
   */
  readonly collection:
    | 'orientations'
    | 'consultations'
    | 'constats'
    | 'pistes'
    | 'dispositifs'
    | 'projects'
    | 'measures'
    | 'programmes'
    | 'budgetLines'
    | 'milestones'
    | 'indicators'
    | 'followUps'
    | 'judgements'
    | 'decisions'
    | 'figures'
    | 'organisations'
    | 'people'
    | 'territories'
    | 'sources'
    | 'glossary';
  /** The identifier of the entity in that collection. Form: identifier. */
  readonly id: Identifier;
}

/** The same words in each language that has them. */
export interface LocalisedText {
  /** In French. Form: one line of text. */
  readonly fr?: string | undefined;
  /** In English. Form: one line of text. */
  readonly en?: string | undefined;
  /** In German. Form: one line of text. */
  readonly de?: string | undefined;
  /** In Luxembourgish. Form: one line of text. */
  readonly lb?: string | undefined;
}

/** A numbered commitment with its actions. */
export interface Measure {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /**
   * The number the document gives, or the rank in a continuous numbering over the pillars.
   * Form: whole number (≥ 0) or one line of text.
   */
  readonly number?: number | string | undefined;
  /** Whether the document itself prints the number. Form: `true` or `false`. */
  readonly numbered?: boolean | undefined;
  /** The pillar or axis that it belongs to. Form: identifier of one of `orientations`. */
  readonly orientation?: Identifier | undefined;
  /** The commitment, as the document words it. Form: text. */
  readonly text: string;
  /** What is to be done to keep it. Form: list: MeasureAction (≤ 200). */
  readonly actions: readonly MeasureAction[];
  /** The budget lines that pay for it. Form: list: identifier of one of `budgetLines` (≤ 50). */
  readonly budgetLines?: readonly Identifier[] | undefined;
  /** Figures of the plan that it gives. Form: list: identifier of one of `figures` (≤ 50). */
  readonly figures?: readonly Identifier[] | undefined;
  /**
   * When it holds, where the document promises it for a time.
   * Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`).
   */
  readonly period?: PartialDate | undefined;
  /** Whom it is for, as printed. Form: list: one line of text (≤ 50). */
  readonly beneficiaries?: readonly string[] | undefined;
  /** The organisations that lead it. Form: list: identifier of one of `organisations` (≤ 50). */
  readonly leads?: readonly Identifier[] | undefined;
  /** The organisations that take part, each with its role. Form: list: Contributor (≤ 200). */
  readonly contributors?: readonly Contributor[] | undefined;
  /** When it begins. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly start?: PartialDate | undefined;
  /** By when it is to be done. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly due?: PartialDate | undefined;
  /** How pressing it is, as the document ranks it. Form: code of `priority-level`. */
  readonly priority?: OpenCode<'priority-level'> | undefined;
  /** The territories where it is to take effect. Form: list: identifier of one of `territories` (≤ 200). */
  readonly territories?: readonly Identifier[] | undefined;
  /** Where it is in its life, from proposed to done. Form: code of `lifecycle-state`. */
  readonly state?: OpenCode<'lifecycle-state'> | undefined;
  /** The states one after the other, the present one last; the audit checks each move. Form: list: StateChange (≤ 100). */
  readonly history?: readonly StateChange[] | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
}

/** A numbered commitment with its actions. As it may be written: what has a default can be left out. */
export interface MeasureInput {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /**
   * The number the document gives, or the rank in a continuous numbering over the pillars.
   * Form: whole number (≥ 0) or one line of text.
   */
  readonly number?: number | string | undefined;
  /** Whether the document itself prints the number. Form: `true` or `false`. */
  readonly numbered?: boolean | undefined;
  /** The pillar or axis that it belongs to. Form: identifier of one of `orientations`. */
  readonly orientation?: Identifier | undefined;
  /** The commitment, as the document words it. Form: text. */
  readonly text: string;
  /** What is to be done to keep it. Form: list: MeasureAction (≤ 200). */
  readonly actions?: readonly MeasureAction[] | undefined;
  /** The budget lines that pay for it. Form: list: identifier of one of `budgetLines` (≤ 50). */
  readonly budgetLines?: readonly Identifier[] | undefined;
  /** Figures of the plan that it gives. Form: list: identifier of one of `figures` (≤ 50). */
  readonly figures?: readonly Identifier[] | undefined;
  /**
   * When it holds, where the document promises it for a time.
   * Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`).
   */
  readonly period?: PartialDate | undefined;
  /** Whom it is for, as printed. Form: list: one line of text (≤ 50). */
  readonly beneficiaries?: readonly string[] | undefined;
  /** The organisations that lead it. Form: list: identifier of one of `organisations` (≤ 50). */
  readonly leads?: readonly Identifier[] | undefined;
  /** The organisations that take part, each with its role. Form: list: Contributor (≤ 200). */
  readonly contributors?: readonly Contributor[] | undefined;
  /** When it begins. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly start?: PartialDate | undefined;
  /** By when it is to be done. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly due?: PartialDate | undefined;
  /** How pressing it is, as the document ranks it. Form: code of `priority-level`. */
  readonly priority?: OpenCode<'priority-level'> | undefined;
  /** The territories where it is to take effect. Form: list: identifier of one of `territories` (≤ 200). */
  readonly territories?: readonly Identifier[] | undefined;
  /** Where it is in its life, from proposed to done. Form: code of `lifecycle-state`. */
  readonly state?: OpenCode<'lifecycle-state'> | undefined;
  /** The states one after the other, the present one last; the audit checks each move. Form: list: StateChange (≤ 100). */
  readonly history?: readonly StateChange[] | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
}

/** One action of a measure. */
export interface MeasureAction {
  /** Its identifier, unique among the actions of the measure. Form: identifier. */
  readonly id?: Identifier | undefined;
  /** The number the document gives ("action 14 of the roadmap"). Form: whole number (≥ 0) or one line of text. */
  readonly number?: number | string | undefined;
  /** What is to be done. Form: text. */
  readonly text: string;
  /** Who is to do it, as printed. Form: one line of text. */
  readonly responsible?: string | undefined;
  /** The organisations that lead it. Form: list: identifier of one of `organisations` (≤ 50). */
  readonly leads?: readonly Identifier[] | undefined;
  /** The organisations that take part, each with its role. Form: list: Contributor (≤ 200). */
  readonly contributors?: readonly Contributor[] | undefined;
  /** When it begins. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly start?: PartialDate | undefined;
  /** By when it is to be done. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly due?: PartialDate | undefined;
  /** How pressing it is, as the document ranks it. Form: code of `priority-level`. */
  readonly priority?: OpenCode<'priority-level'> | undefined;
  /** The territories where it is to take effect. Form: list: identifier of one of `territories` (≤ 200). */
  readonly territories?: readonly Identifier[] | undefined;
  /** Where it is in its life, from proposed to done. Form: code of `lifecycle-state`. */
  readonly state?: OpenCode<'lifecycle-state'> | undefined;
  /** The states one after the other, the present one last; the audit checks each move. Form: list: StateChange (≤ 100). */
  readonly history?: readonly StateChange[] | undefined;
}

/** A meeting, or a series of meetings of one level when the document only counts them. */
export interface Meeting {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The level at which it was held. Form: code of `meeting-level`. */
  readonly level: OpenCode<'meeting-level'>;
  /** What the document calls it. Form: one line of text. */
  readonly title?: string | undefined;
  /** How many meetings this entry stands for; 1 when left out. Form: whole number (≥ 0). Unit: meetings. */
  readonly count?: number | undefined;
  /** The territory that it was held for. Form: identifier of one of `territories`. */
  readonly territory?: Identifier | undefined;
  /** Where it was held, as printed. Form: one line of text. */
  readonly place?: string | undefined;
  /** Day or window. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly date?: PartialDate | undefined;
  /** Whether people met in a room, by video or both. Form: code of `meeting-format`. */
  readonly format?: OpenCode<'meeting-format'> | undefined;
  /** How many people came. Form: Quantity. Unit: people. */
  readonly attendance?: Quantity | undefined;
  /** The themes that were discussed. Form: list: identifier of one of `orientations` (≤ 50). */
  readonly themes?: readonly Identifier[] | undefined;
  /** Whether it is still to come or was held. Form: code of `lifecycle-state`. */
  readonly status?: OpenCode<'lifecycle-state'> | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
}

/** A date that matters: planned, and reached when it was. */
export interface Milestone {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** What is to be reached. Form: one line of text. */
  readonly title: string;
  /** What kind of event it is. Form: code of `event-kind`. */
  readonly kind?: OpenCode<'event-kind'> | undefined;
  /** When it was to be reached. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly planned?: PartialDate | undefined;
  /** When it was reached. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly actual?: PartialDate | undefined;
  /** The planned dates that it had before, in the order they were said. Form: list: PlannedDate (≤ 100). */
  readonly previouslyPlanned?: readonly PlannedDate[] | undefined;
  /** Why the present date is what it is, or was missed. Form: text. */
  readonly reason?: string | undefined;
  /** The orientation that it is about. Form: identifier of one of `orientations`. */
  readonly orientation?: Identifier | undefined;
  /** The project that it is about. Form: identifier of one of `projects`. */
  readonly project?: Identifier | undefined;
  /** The measure that it is about. Form: identifier of one of `measures`. */
  readonly measure?: Identifier | undefined;
  /** The programme that it is about. Form: identifier of one of `programmes`. */
  readonly programme?: Identifier | undefined;
  /** The indicator whose target it is. Form: identifier of one of `indicators`. */
  readonly indicator?: Identifier | undefined;
  /** The milestones that must be reached before. Form: list: identifier of one of `milestones` (≤ 50). */
  readonly after?: readonly Identifier[] | undefined;
  /** Where it is in its life, from proposed to done. Form: code of `lifecycle-state`. */
  readonly state?: OpenCode<'lifecycle-state'> | undefined;
  /** The states one after the other, the present one last; the audit checks each move. Form: list: StateChange (≤ 100). */
  readonly history?: readonly StateChange[] | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
}

/** An amount of money as a document states it: a value or bounds, how it is qualified, and what is said with it. */
export interface Money {
  /** The amount, where the document gives one. Form: number (≥ 0). */
  readonly value?: number | undefined;
  /** The least it may be. Form: number (≥ 0). */
  readonly min?: number | undefined;
  /** The most it may be. Form: number (≥ 0). */
  readonly max?: number | undefined;
  /** How the document qualifies the amount: about, more than, up to. Form: code of `figure-qualifier`. */
  readonly qualifier?: OpenCode<'figure-qualifier'> | undefined;
  /** ISO 4217 code of the currency; the usual one of the plan when left out. Form: text. */
  readonly currency?: string | undefined;
  /** How often the amount comes (`30 000 €/an`); once when left out. Form: `year`, `month`. */
  readonly per?: 'year' | 'month' | undefined;
  /** The time that the whole amount is spread over (`90 000 € sur 3 ans`). Form: MoneyOver. */
  readonly over?: MoneyOver | undefined;
  /** Whether taxes are in it: `TTC`, `HT`. Form: `included`, `excluded`. */
  readonly tax?: 'included' | 'excluded' | undefined;
  /** The words of the document. Form: one line of text. */
  readonly asWritten?: string | undefined;
}

/** The time that an amount is spread over. */
export interface MoneyOver {
  /** How many years. Form: number (≥ 0). Unit: years. */
  readonly years: number;
}

/** A step to take, with the day it is due when the document says so. */
export interface NextStep {
  /** What is to be done. Form: text. */
  readonly text: string;
  /** By when. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly due?: PartialDate | undefined;
  /** Who is to do it, as printed. Form: one line of text. */
  readonly responsible?: string | undefined;
  /** Where it is in its life, from proposed to done. Form: code of `lifecycle-state`. */
  readonly state?: OpenCode<'lifecycle-state'> | undefined;
}

/** A number with its date. */
export interface NumberedDate {
  /** The number, as printed. Form: whole number (≥ 0). */
  readonly number: number;
  /** When it was reached. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly at: PartialDate;
}

/** The members of an official list, all of them or those of one territory. */
export interface OfficialCount {
  /** The official list. Form: `regions`, `departments`, `arrondissements`, `cantons`. */
  readonly list: 'regions' | 'departments' | 'arrondissements' | 'cantons';
  /** The official code of the territory whose members are counted (`44`, the region Grand Est); all when left out. Form: text (≤ 16). */
  readonly within?: string | undefined;
}

/** Numbers grow with time. */
export interface OrderClaim {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The kind of claim; it says what is computed. Form: `order`. */
  readonly kind: 'order';
  /** What the document says, in own words. Form: text. */
  readonly statement: string;
  /** A remark of whoever keeps the data. Form: text. */
  readonly note?: string | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
  /** The numbers with their dates. Form: list: NumberedDate (≥ 2, ≤ 5000). */
  readonly numbered: readonly NumberedDate[];
}

/** A number follows from a continuous numbering over groups; without a position the group is derived. */
export interface OrdinalClaim {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The kind of claim; it says what is computed. Form: `ordinal`. */
  readonly kind: 'ordinal';
  /** What the document says, in own words. Form: text. */
  readonly statement: string;
  /** A remark of whoever keeps the data. Form: text. */
  readonly note?: string | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
  /** The number that the document prints. Form: whole number (≥ 1). */
  readonly number: number;
  /** How many entries each group has, in order. Form: list: ClaimOperand (≤ 500). */
  readonly groups: readonly ClaimOperand[];
  /** Where the entry stands. Form: OrdinalPosition. */
  readonly position?: OrdinalPosition | undefined;
}

/** A place in a continuous numbering. */
export interface OrdinalPosition {
  /** The group, from 1. Form: whole number (≥ 1). */
  readonly group: number;
  /** The rank in the group, from 1. Form: whole number (≥ 1). */
  readonly index: number;
}

/** A body that takes part: state service, agency, insurer, local authority, care provider, profession … */
export interface Organisation {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** Its official name. Form: one line of text. */
  readonly name: string;
  /** Its short form. Form: one line of text. */
  readonly acronym?: string | undefined;
  /** What kind of body it is. Form: code of `organisation-kind`. */
  readonly kind?: OpenCode<'organisation-kind'> | undefined;
  /** The level at which it acts. Form: code of `territory-level`. */
  readonly level?: OpenCode<'territory-level'> | undefined;
  /** The territory in which it acts. Form: identifier of one of `territories`. */
  readonly territory?: Identifier | undefined;
  /** What the plan entrusts to it. Form: text. */
  readonly mandate?: string | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
}

/** A pillar, axis, theme, objective or priority: a node of the tree that gives the plan its order. */
export interface Orientation {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** What kind of node it is. Form: code of `orientation-kind`. */
  readonly kind: OpenCode<'orientation-kind'>;
  /** What it is called. Form: one line of text. */
  readonly title: string;
  /** A shorter title, for tables and charts. Form: one line of text. */
  readonly shortTitle?: string | undefined;
  /** The number that the document prints; absent where it was lost. Form: whole number (≥ 0) or one line of text. */
  readonly number?: number | string | undefined;
  /** Rank among its siblings, from 1. Form: whole number (≥ 1). */
  readonly order?: number | undefined;
  /** The orientation that it stands under. Form: identifier of one of `orientations`. */
  readonly parent?: Identifier | undefined;
  /** The sentence it goes by. Form: text. */
  readonly motto?: string | undefined;
  /** What it says, in full. Form: text. */
  readonly text?: string | undefined;
  /** The level at which it acts. Form: code of `territory-level`. */
  readonly level?: OpenCode<'territory-level'> | undefined;
  /** The organisations that lead it. Form: list: identifier of one of `organisations` (≤ 50). */
  readonly leads?: readonly Identifier[] | undefined;
  /** The organisations that take part, each with its role. Form: list: Contributor (≤ 200). */
  readonly contributors?: readonly Contributor[] | undefined;
  /** When it begins. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly start?: PartialDate | undefined;
  /** By when it is to be done. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly due?: PartialDate | undefined;
  /** How pressing it is, as the document ranks it. Form: code of `priority-level`. */
  readonly priority?: OpenCode<'priority-level'> | undefined;
  /** The territories where it is to take effect. Form: list: identifier of one of `territories` (≤ 200). */
  readonly territories?: readonly Identifier[] | undefined;
  /** Where it is in its life, from proposed to done. Form: code of `lifecycle-state`. */
  readonly state?: OpenCode<'lifecycle-state'> | undefined;
  /** The states one after the other, the present one last; the audit checks each move. Form: list: StateChange (≤ 100). */
  readonly history?: readonly StateChange[] | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
}

/** The plan that another one carries out or prepares. */
export interface ParentPlan {
  /** What it is called. Form: one line of text. */
  readonly title: string;
  /** Its identifier, where it is data too. Form: identifier. */
  readonly id?: Identifier | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
}

/** Parts do not exceed the whole they belong to; `asks` the share of the whole or what remains of it. */
export interface PartClaim {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The kind of claim; it says what is computed. Form: `part`. */
  readonly kind: 'part';
  /** What the document says, in own words. Form: text. */
  readonly statement: string;
  /** A remark of whoever keeps the data. Form: text. */
  readonly note?: string | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
  /** The parts. Form: list: ClaimOperand (≤ 500). */
  readonly parts: readonly ClaimOperand[];
  /** The whole they belong to. Form: ClaimOperand. */
  readonly whole: ClaimOperand;
  /** What is asked: the share of the whole, or what remains of it. Form: `share`, `remainder`. */
  readonly asks: 'share' | 'remainder';
}

/**
 * Parts do not exceed the whole they belong to; `asks` the share of the whole or what remains of it. As it may be written: what has a default can be left out.
 */
export interface PartClaimInput {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The kind of claim; it says what is computed. Form: `part`. */
  readonly kind: 'part';
  /** What the document says, in own words. Form: text. */
  readonly statement: string;
  /** A remark of whoever keeps the data. Form: text. */
  readonly note?: string | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
  /** The parts. Form: list: ClaimOperand (≤ 500). */
  readonly parts: readonly ClaimOperand[];
  /** The whole they belong to. Form: ClaimOperand. */
  readonly whole: ClaimOperand;
  /** What is asked: the share of the whole, or what remains of it. Form: `share`, `remainder`. */
  readonly asks?: 'share' | 'remainder' | undefined;
}

/** A group of people who took part, with how many they were when the document says so. */
export interface ParticipantGroup {
  /** Who they are, as printed. Form: one line of text. */
  readonly name: string;
  /** The kind of people. Form: code of `participant-kind`. */
  readonly kind?: OpenCode<'participant-kind'> | undefined;
  /** How many they were. Form: Quantity. Unit: people. */
  readonly quantity?: Quantity | undefined;
}

/** A percentage is the part over the whole, at the printed precision. */
export interface PercentageClaim {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The kind of claim; it says what is computed. Form: `percentage`. */
  readonly kind: 'percentage';
  /** What the document says, in own words. Form: text. */
  readonly statement: string;
  /** A remark of whoever keeps the data. Form: text. */
  readonly note?: string | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
  /** The part. Form: ClaimOperand. */
  readonly part: ClaimOperand;
  /** The whole. Form: ClaimOperand. */
  readonly whole: ClaimOperand;
  /** The percentage that the document states. Form: ClaimOperand. */
  readonly stated: ClaimOperand;
}

/** A person named for an office. Plans keep this empty unless the office makes the name public. */
export interface Person {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The name of the person. Form: one line of text. */
  readonly name: string;
  /** The office that the person holds. Form: one line of text. */
  readonly office: string;
  /** The organisation of the office. Form: identifier of one of `organisations`. */
  readonly organisation?: Identifier | undefined;
  /**
   * When the person held the office, as far as the document says.
   * Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`).
   */
  readonly period?: PartialDate | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
}

/** A stage of a consultation. */
export interface Phase {
  /** What the stage is called. Form: one line of text. */
  readonly title: string;
  /** When it took place. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly period?: PartialDate | undefined;
  /** Where it is in its life, from proposed to done. Form: code of `lifecycle-state`. */
  readonly state?: OpenCode<'lifecycle-state'> | undefined;
}

/** A lead proposed in the dialogues, with the level that holds the lever. */
export interface Piste {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The lead, as the document words it. Form: text. */
  readonly text: string;
  /** The theme that it belongs to, among the orientations of the plan. Form: identifier of one of `orientations`. */
  readonly theme?: Identifier | undefined;
  /** Who can pull the lever: the plan's own territory, the State, or the document does not say. Form: code of `lever-level`. */
  readonly lever: OpenCode<'lever-level'>;
  /** The constats that it answers. Form: list: identifier of one of `constats` (≤ 200). */
  readonly answers?: readonly Identifier[] | undefined;
  /** Where it is in its life, from proposed to done. Form: code of `lifecycle-state`. */
  readonly state?: OpenCode<'lifecycle-state'> | undefined;
  /** The states one after the other, the present one last; the audit checks each move. Form: list: StateChange (≤ 100). */
  readonly history?: readonly StateChange[] | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
}

/** A lead proposed in the dialogues, with the level that holds the lever. As it may be written: what has a default can be left out. */
export interface PisteInput {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The lead, as the document words it. Form: text. */
  readonly text: string;
  /** The theme that it belongs to, among the orientations of the plan. Form: identifier of one of `orientations`. */
  readonly theme?: Identifier | undefined;
  /** Who can pull the lever: the plan's own territory, the State, or the document does not say. Form: code of `lever-level`. */
  readonly lever?: OpenCode<'lever-level'> | undefined;
  /** The constats that it answers. Form: list: identifier of one of `constats` (≤ 200). */
  readonly answers?: readonly Identifier[] | undefined;
  /** Where it is in its life, from proposed to done. Form: code of `lifecycle-state`. */
  readonly state?: OpenCode<'lifecycle-state'> | undefined;
  /** The states one after the other, the present one last; the audit checks each move. Form: list: StateChange (≤ 100). */
  readonly history?: readonly StateChange[] | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
}

/** Places go with the codes printed beside them. */
export interface PlaceClaim {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The kind of claim; it says what is computed. Form: `place`. */
  readonly kind: 'place';
  /** What the document says, in own words. Form: text. */
  readonly statement: string;
  /** A remark of whoever keeps the data. Form: text. */
  readonly note?: string | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
  /** The places with their codes. Form: list: PlaceCode (≤ 1000). */
  readonly pairs: readonly PlaceCode[];
}

/** A place with the code printed beside it. */
export interface PlaceCode {
  /** The place, as printed. Form: one line of text. */
  readonly place: string;
  /** The code, as printed. Form: text (≤ 16). */
  readonly code: string;
}

/**
 * A public health plan: flat collections that refer to each other by id. A plan may be a thin draft: only `id` and `title` are required. What a use needs beyond that is told by the completeness levels, not by the schema.
 */
export interface Plan {
  /** The JSON Schema that editors and other programs check the plan against. Form: text (≤ 2000). */
  readonly $schema?: string | undefined;
  /** The version of the data format. Form: text. */
  readonly formatVersion: string;
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** What the plan is called. Form: one line of text. */
  readonly title: string;
  /** Its short form. Form: one line of text. */
  readonly acronym?: string | undefined;
  /** What kind of plan it is. Form: code of `plan-kind`. */
  readonly kind: OpenCode<'plan-kind'>;
  /** The language that the plan is written in. Form: language tag (BCP 47). */
  readonly language: string;
  /** ISO 4217 code of the currency of amounts that name none. Form: text. */
  readonly currency?: string | undefined;
  /** The territory that the plan is made for. Form: identifier of one of `territories`. */
  readonly jurisdiction?: Identifier | undefined;
  /** The time that it covers. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly period?: PartialDate | undefined;
  /** The day the plan began or is to begin. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly launchedOn?: PartialDate | undefined;
  /**
   * Who asked for the plan; who published the document stands in `publishers`.
   * Form: list: identifier of one of `organisations` (≤ 50).
   */
  readonly sponsors?: readonly Identifier[] | undefined;
  /** The laws, decrees and agreements that it rests on. Form: list: LegalAct (≤ 50). */
  readonly legalActs?: readonly LegalAct[] | undefined;
  /** Whether decisions must comply with it. Form: `true` or `false`. */
  readonly binding?: boolean | undefined;
  /** The plan that this one carries out or prepares. Form: ParentPlan. */
  readonly parentPlan?: ParentPlan | undefined;
  /** The organisations that published the document. Form: list: identifier of one of `organisations` (≤ 50). */
  readonly publishers: readonly Identifier[];
  /** What the plan is, in a few sentences. Form: text. */
  readonly summary?: string | undefined;
  /** What the reader of this data must know: what is illustrative, what was left out. Form: list: text (≤ 50). */
  readonly notes: readonly string[];
  /** The documents that facts are taken from. Form: list: Source (≤ 1000). */
  readonly sources: readonly Source[];
  /** The places that the plan speaks of. Form: list: Territory (≤ 50000). */
  readonly territories: readonly Territory[];
  /** The bodies that take part. Form: list: Organisation (≤ 10000). */
  readonly organisations: readonly Organisation[];
  /** Persons named for a public office; empty unless the office makes the name public. Form: list: Person (≤ 1000). */
  readonly people: readonly Person[];
  /** Pillars, axes, themes, objectives and priorities: the tree that gives the plan its order. Form: list: Orientation (≤ 5000). */
  readonly orientations: readonly Orientation[];
  /** The dialogues held to prepare the plan. Form: list: Consultation (≤ 500). */
  readonly consultations: readonly Consultation[];
  /** What does not work today, as voiced in the dialogues. Form: list: Constat (≤ 50000). */
  readonly constats: readonly Constat[];
  /** The leads proposed in the dialogues. Form: list: Piste (≤ 50000). */
  readonly pistes: readonly Piste[];
  /** What exists already. Form: list: Dispositif (≤ 50000). */
  readonly dispositifs: readonly Dispositif[];
  /** Projects, and leads for projects. Form: list: Project (≤ 10000). */
  readonly projects: readonly Project[];
  /** Numbered commitments with their actions. Form: list: Measure (≤ 10000). */
  readonly measures: readonly Measure[];
  /** Review cards: what programmes did, and what comes next. Form: list: Programme (≤ 5000). */
  readonly programmes: readonly Programme[];
  /** The money of the plan. Form: list: BudgetLine (≤ 50000). */
  readonly budgetLines: readonly BudgetLine[];
  /** Dates that matter. Form: list: Milestone (≤ 50000). */
  readonly milestones: readonly Milestone[];
  /** What is measured to know whether the plan works. Form: list: Indicator (≤ 50000). */
  readonly indicators: readonly Indicator[];
  /** Progress tables. Form: list: FollowUp (≤ 5000). */
  readonly followUps: readonly FollowUp[];
  /** Judgements on how far things are, dated and signed. Form: list: Judgement (≤ 50000). */
  readonly judgements: readonly Judgement[];
  /** Decisions taken while the plan is carried out. Form: list: PlanDecision (≤ 50000). */
  readonly decisions: readonly PlanDecision[];
  /** The figures that the plan states. Form: list: Figure (≤ 50000). */
  readonly figures: readonly Figure[];
  /** What the plan states about its figures, labels and dates, to be computed again. Form: list: Claim (≤ 10000). */
  readonly claims: readonly Claim[];
  /** Traces between two entities. Form: list: Link (≤ 100000). */
  readonly links: readonly Link[];
  /** Short forms and what they may stand for. Form: list: GlossaryEntry (≤ 10000). */
  readonly glossary: readonly GlossaryEntry[];
  /** How the plan chooses what comes first. Form: PrioritisationRules. */
  readonly prioritisation?: PrioritisationRules | undefined;
  /** Data of other programs, kept untouched. Form: object with keys of your own: anything that JSON can hold. */
  readonly extensions?: Readonly<Record<string, JsonValue>> | undefined;
  /** Where this data itself comes from. Form: list: SourceReference (≤ 50). */
  readonly provenance?: readonly SourceReference[] | undefined;
}

/**
 * A public health plan: flat collections that refer to each other by id. A plan may be a thin draft: only `id` and `title` are required. What a use needs beyond that is told by the completeness levels, not by the schema. As it may be written: what has a default can be left out.
 */
export interface PlanInput {
  /** The JSON Schema that editors and other programs check the plan against. Form: text (≤ 2000). */
  readonly $schema?: string | undefined;
  /** The version of the data format. Form: text. */
  readonly formatVersion?: string | undefined;
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** What the plan is called. Form: one line of text. */
  readonly title: string;
  /** Its short form. Form: one line of text. */
  readonly acronym?: string | undefined;
  /** What kind of plan it is. Form: code of `plan-kind`. */
  readonly kind?: OpenCode<'plan-kind'> | undefined;
  /** The language that the plan is written in. Form: language tag (BCP 47). */
  readonly language?: string | undefined;
  /** ISO 4217 code of the currency of amounts that name none. Form: text. */
  readonly currency?: string | undefined;
  /** The territory that the plan is made for. Form: identifier of one of `territories`. */
  readonly jurisdiction?: Identifier | undefined;
  /** The time that it covers. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly period?: PartialDate | undefined;
  /** The day the plan began or is to begin. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly launchedOn?: PartialDate | undefined;
  /**
   * Who asked for the plan; who published the document stands in `publishers`.
   * Form: list: identifier of one of `organisations` (≤ 50).
   */
  readonly sponsors?: readonly Identifier[] | undefined;
  /** The laws, decrees and agreements that it rests on. Form: list: LegalAct (≤ 50). */
  readonly legalActs?: readonly LegalAct[] | undefined;
  /** Whether decisions must comply with it. Form: `true` or `false`. */
  readonly binding?: boolean | undefined;
  /** The plan that this one carries out or prepares. Form: ParentPlan. */
  readonly parentPlan?: ParentPlan | undefined;
  /** The organisations that published the document. Form: list: identifier of one of `organisations` (≤ 50). */
  readonly publishers?: readonly Identifier[] | undefined;
  /** What the plan is, in a few sentences. Form: text. */
  readonly summary?: string | undefined;
  /** What the reader of this data must know: what is illustrative, what was left out. Form: list: text (≤ 50). */
  readonly notes?: readonly string[] | undefined;
  /** The documents that facts are taken from. Form: list: Source (≤ 1000). */
  readonly sources?: readonly Source[] | undefined;
  /** The places that the plan speaks of. Form: list: Territory (≤ 50000). */
  readonly territories?: readonly Territory[] | undefined;
  /** The bodies that take part. Form: list: Organisation (≤ 10000). */
  readonly organisations?: readonly Organisation[] | undefined;
  /** Persons named for a public office; empty unless the office makes the name public. Form: list: Person (≤ 1000). */
  readonly people?: readonly Person[] | undefined;
  /** Pillars, axes, themes, objectives and priorities: the tree that gives the plan its order. Form: list: Orientation (≤ 5000). */
  readonly orientations?: readonly Orientation[] | undefined;
  /** The dialogues held to prepare the plan. Form: list: Consultation (≤ 500). */
  readonly consultations?: readonly ConsultationInput[] | undefined;
  /** What does not work today, as voiced in the dialogues. Form: list: Constat (≤ 50000). */
  readonly constats?: readonly Constat[] | undefined;
  /** The leads proposed in the dialogues. Form: list: Piste (≤ 50000). */
  readonly pistes?: readonly PisteInput[] | undefined;
  /** What exists already. Form: list: Dispositif (≤ 50000). */
  readonly dispositifs?: readonly Dispositif[] | undefined;
  /** Projects, and leads for projects. Form: list: Project (≤ 10000). */
  readonly projects?: readonly ProjectInput[] | undefined;
  /** Numbered commitments with their actions. Form: list: Measure (≤ 10000). */
  readonly measures?: readonly MeasureInput[] | undefined;
  /** Review cards: what programmes did, and what comes next. Form: list: Programme (≤ 5000). */
  readonly programmes?: readonly ProgrammeInput[] | undefined;
  /** The money of the plan. Form: list: BudgetLine (≤ 50000). */
  readonly budgetLines?: readonly BudgetLineInput[] | undefined;
  /** Dates that matter. Form: list: Milestone (≤ 50000). */
  readonly milestones?: readonly Milestone[] | undefined;
  /** What is measured to know whether the plan works. Form: list: Indicator (≤ 50000). */
  readonly indicators?: readonly IndicatorInput[] | undefined;
  /** Progress tables. Form: list: FollowUp (≤ 5000). */
  readonly followUps?: readonly FollowUpInput[] | undefined;
  /** Judgements on how far things are, dated and signed. Form: list: Judgement (≤ 50000). */
  readonly judgements?: readonly Judgement[] | undefined;
  /** Decisions taken while the plan is carried out. Form: list: PlanDecision (≤ 50000). */
  readonly decisions?: readonly PlanDecisionInput[] | undefined;
  /** The figures that the plan states. Form: list: Figure (≤ 50000). */
  readonly figures?: readonly Figure[] | undefined;
  /** What the plan states about its figures, labels and dates, to be computed again. Form: list: Claim (≤ 10000). */
  readonly claims?: readonly ClaimInput[] | undefined;
  /** Traces between two entities. Form: list: Link (≤ 100000). */
  readonly links?: readonly Link[] | undefined;
  /** Short forms and what they may stand for. Form: list: GlossaryEntry (≤ 10000). */
  readonly glossary?: readonly GlossaryEntry[] | undefined;
  /** How the plan chooses what comes first. Form: PrioritisationRules. */
  readonly prioritisation?: PrioritisationRulesInput | undefined;
  /** Data of other programs, kept untouched. Form: object with keys of your own: anything that JSON can hold. */
  readonly extensions?: Readonly<Record<string, JsonValue>> | undefined;
  /** Where this data itself comes from. Form: list: SourceReference (≤ 50). */
  readonly provenance?: readonly SourceReference[] | undefined;
}

/** A decision taken while the plan is carried out, and what became of it. */
export interface PlanDecision {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** What was decided. Form: one line of text. */
  readonly title: string;
  /** The orientation that it is about. Form: identifier of one of `orientations`. */
  readonly orientation?: Identifier | undefined;
  /** The project that it is about. Form: identifier of one of `projects`. */
  readonly project?: Identifier | undefined;
  /** The measure that it is about. Form: identifier of one of `measures`. */
  readonly measure?: Identifier | undefined;
  /** The programme that it is about. Form: identifier of one of `programmes`. */
  readonly programme?: Identifier | undefined;
  /** The day it was taken. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly date?: PartialDate | undefined;
  /** Who took it: an office or a committee. Form: one line of text. */
  readonly decidedBy?: string | undefined;
  /** What it says, in full. Form: text. */
  readonly text?: string | undefined;
  /** By when it is to be carried out. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly due?: PartialDate | undefined;
  /** What is to be done to carry it out, in order. Form: list: NextStep (≤ 100). */
  readonly nextSteps: readonly NextStep[];
  /** Where it is in its life, from proposed to done. Form: code of `lifecycle-state`. */
  readonly state?: OpenCode<'lifecycle-state'> | undefined;
  /** The states one after the other, the present one last; the audit checks each move. Form: list: StateChange (≤ 100). */
  readonly history?: readonly StateChange[] | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
}

/** A decision taken while the plan is carried out, and what became of it. As it may be written: what has a default can be left out. */
export interface PlanDecisionInput {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** What was decided. Form: one line of text. */
  readonly title: string;
  /** The orientation that it is about. Form: identifier of one of `orientations`. */
  readonly orientation?: Identifier | undefined;
  /** The project that it is about. Form: identifier of one of `projects`. */
  readonly project?: Identifier | undefined;
  /** The measure that it is about. Form: identifier of one of `measures`. */
  readonly measure?: Identifier | undefined;
  /** The programme that it is about. Form: identifier of one of `programmes`. */
  readonly programme?: Identifier | undefined;
  /** The day it was taken. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly date?: PartialDate | undefined;
  /** Who took it: an office or a committee. Form: one line of text. */
  readonly decidedBy?: string | undefined;
  /** What it says, in full. Form: text. */
  readonly text?: string | undefined;
  /** By when it is to be carried out. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly due?: PartialDate | undefined;
  /** What is to be done to carry it out, in order. Form: list: NextStep (≤ 100). */
  readonly nextSteps?: readonly NextStep[] | undefined;
  /** Where it is in its life, from proposed to done. Form: code of `lifecycle-state`. */
  readonly state?: OpenCode<'lifecycle-state'> | undefined;
  /** The states one after the other, the present one last; the audit checks each move. Form: list: StateChange (≤ 100). */
  readonly history?: readonly StateChange[] | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
}

/** A planned date that was moved, with the day it was said and why it was moved. */
export interface PlannedDate {
  /** The date that was planned. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly date: PartialDate;
  /** The day the date was said. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly statedOn?: PartialDate | undefined;
  /** Why the date was given up. Form: text. */
  readonly reason?: string | undefined;
}

/** A date with the weekday printed beside it. */
export interface PrintedDay {
  /** The date. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly date: PartialDate;
  /** The weekday, as printed. Form: `monday`, `tuesday`, `wednesday`, `thursday`, `friday`, `saturday`, `sunday`. */
  readonly weekday: 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';
}

/** One label, as it is written at each place. */
export interface PrintedLabel {
  /** How it is written, place by place. Form: list: LabelVariant (≥ 2, ≤ 50). */
  readonly variants: readonly LabelVariant[];
}

/** How the plan chooses what comes first: the rules, and what was judged under them. */
export interface PrioritisationRules {
  /** The conditions that a project must meet. Form: list: Gate (≤ 50). */
  readonly gates: readonly Gate[];
  /** What projects are compared on. Form: list: Criterion (≤ 50). */
  readonly criteria: readonly Criterion[];
  /** Whether each project meets each gate. Form: list: GateVerdict (≤ 50000). */
  readonly gateVerdicts: readonly GateVerdict[];
  /** The scores of the projects. Form: list: Score (≤ 200000). */
  readonly scores: readonly Score[];
  /** When it was decided. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly decidedOn?: PartialDate | undefined;
  /** A remark of whoever keeps the data. Form: text. */
  readonly note?: string | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
}

/**
 * How the plan chooses what comes first: the rules, and what was judged under them. As it may be written: what has a default can be left out.
 */
export interface PrioritisationRulesInput {
  /** The conditions that a project must meet. Form: list: Gate (≤ 50). */
  readonly gates?: readonly Gate[] | undefined;
  /** What projects are compared on. Form: list: Criterion (≤ 50). */
  readonly criteria?: readonly CriterionInput[] | undefined;
  /** Whether each project meets each gate. Form: list: GateVerdict (≤ 50000). */
  readonly gateVerdicts?: readonly GateVerdict[] | undefined;
  /** The scores of the projects. Form: list: Score (≤ 200000). */
  readonly scores?: readonly Score[] | undefined;
  /** When it was decided. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly decidedOn?: PartialDate | undefined;
  /** A remark of whoever keeps the data. Form: text. */
  readonly note?: string | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
}

/** A review card: what a programme did, and what comes next. */
export interface Programme {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** What the programme is called. Form: one line of text. */
  readonly title: string;
  /** Rank of the card in the document, from 1. Form: whole number (≥ 1). */
  readonly order?: number | undefined;
  /** Whether the document sets the card apart as a focus. Form: `true` or `false`. */
  readonly focus?: boolean | undefined;
  /** What happened, in order. Form: list: ProgrammeEvent (≤ 200). */
  readonly events: readonly ProgrammeEvent[];
  /** What comes next. Form: list: ProgrammeEvent (≤ 200). */
  readonly nextSteps: readonly ProgrammeEvent[];
  /** The laws, decrees and agreements that it rests on. Form: list: LegalAct (≤ 50). */
  readonly legalActs?: readonly LegalAct[] | undefined;
  /** The budget lines that pay for it. Form: list: identifier of one of `budgetLines` (≤ 50). */
  readonly budgetLines?: readonly Identifier[] | undefined;
  /** Figures of the plan that it gives. Form: list: identifier of one of `figures` (≤ 50). */
  readonly figures?: readonly Identifier[] | undefined;
  /** The earlier programmes that it replaces, as printed. Form: list: one line of text (≤ 20). */
  readonly supersedes?: readonly string[] | undefined;
  /** Where it is in its life, from proposed to done. Form: code of `lifecycle-state`. */
  readonly state?: OpenCode<'lifecycle-state'> | undefined;
  /** The states one after the other, the present one last; the audit checks each move. Form: list: StateChange (≤ 100). */
  readonly history?: readonly StateChange[] | undefined;
  /** Web addresses that the card gives. Form: list: web address (≤ 20). */
  readonly links?: readonly string[] | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
}

/** A review card: what a programme did, and what comes next. As it may be written: what has a default can be left out. */
export interface ProgrammeInput {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** What the programme is called. Form: one line of text. */
  readonly title: string;
  /** Rank of the card in the document, from 1. Form: whole number (≥ 1). */
  readonly order?: number | undefined;
  /** Whether the document sets the card apart as a focus. Form: `true` or `false`. */
  readonly focus?: boolean | undefined;
  /** What happened, in order. Form: list: ProgrammeEvent (≤ 200). */
  readonly events?: readonly ProgrammeEvent[] | undefined;
  /** What comes next. Form: list: ProgrammeEvent (≤ 200). */
  readonly nextSteps?: readonly ProgrammeEvent[] | undefined;
  /** The laws, decrees and agreements that it rests on. Form: list: LegalAct (≤ 50). */
  readonly legalActs?: readonly LegalAct[] | undefined;
  /** The budget lines that pay for it. Form: list: identifier of one of `budgetLines` (≤ 50). */
  readonly budgetLines?: readonly Identifier[] | undefined;
  /** Figures of the plan that it gives. Form: list: identifier of one of `figures` (≤ 50). */
  readonly figures?: readonly Identifier[] | undefined;
  /** The earlier programmes that it replaces, as printed. Form: list: one line of text (≤ 20). */
  readonly supersedes?: readonly string[] | undefined;
  /** Where it is in its life, from proposed to done. Form: code of `lifecycle-state`. */
  readonly state?: OpenCode<'lifecycle-state'> | undefined;
  /** The states one after the other, the present one last; the audit checks each move. Form: list: StateChange (≤ 100). */
  readonly history?: readonly StateChange[] | undefined;
  /** Web addresses that the card gives. Form: list: web address (≤ 20). */
  readonly links?: readonly string[] | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
}

/** A dated event in the life of a programme. */
export interface ProgrammeEvent {
  /** When it happened or is to happen. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly date?: PartialDate | undefined;
  /** What happened or is to happen. Form: text. */
  readonly text: string;
  /** What stands under it, one text each. Form: list: text (≤ 50). */
  readonly details?: readonly string[] | undefined;
  /** What kind of event it is. Form: code of `event-kind`. */
  readonly kind?: OpenCode<'event-kind'> | undefined;
}

/** A project or a lead for one. Where the document does not say which, `kind` is `unknown`. */
export interface Project {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The number that the document gives. Form: whole number (≥ 0) or one line of text. */
  readonly number?: number | string | undefined;
  /** What the project is called. Form: one line of text. */
  readonly title: string;
  /** The title in the list of projects, when it is printed differently there. Form: one line of text. */
  readonly listTitle?: string | undefined;
  /** Whether it is a project or a lead for one. Form: code of `project-kind`. */
  readonly kind: OpenCode<'project-kind'>;
  /** The theme that it belongs to, among the orientations of the plan. Form: identifier of one of `orientations`. */
  readonly theme?: Identifier | undefined;
  /** The sub-theme that it belongs to. Form: identifier of one of `orientations`. */
  readonly subTheme?: Identifier | undefined;
  /** Where the idea comes from. Form: list: code of `project-origin` (≤ 20). */
  readonly origins?: readonly OpenCode<'project-origin'>[] | undefined;
  /** The title as an assertion ("Un registre unique facilitera …"). Form: text. */
  readonly headline?: string | undefined;
  /** What it is to achieve, one text each. Form: list: text (≤ 50). */
  readonly objectives: readonly string[];
  /** What is to be done next, in order. Form: list: NextStep (≤ 100). */
  readonly nextSteps: readonly NextStep[];
  /** The working groups that carry it, as printed. Form: list: one line of text (≤ 50). */
  readonly workingGroups: readonly string[];
  /** Constats of the plan that the project answers. Form: list: identifier of one of `constats` (≤ 500). */
  readonly answers: readonly Identifier[];
  /** The organisations that lead it. Form: list: identifier of one of `organisations` (≤ 50). */
  readonly leads?: readonly Identifier[] | undefined;
  /** The organisations that take part, each with its role. Form: list: Contributor (≤ 200). */
  readonly contributors?: readonly Contributor[] | undefined;
  /** When it begins. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly start?: PartialDate | undefined;
  /** By when it is to be done. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly due?: PartialDate | undefined;
  /** How pressing it is, as the document ranks it. Form: code of `priority-level`. */
  readonly priority?: OpenCode<'priority-level'> | undefined;
  /** The territories where it is to take effect. Form: list: identifier of one of `territories` (≤ 200). */
  readonly territories?: readonly Identifier[] | undefined;
  /** Where it is in its life, from proposed to done. Form: code of `lifecycle-state`. */
  readonly state?: OpenCode<'lifecycle-state'> | undefined;
  /** The states one after the other, the present one last; the audit checks each move. Form: list: StateChange (≤ 100). */
  readonly history?: readonly StateChange[] | undefined;
  /** The form that describes it. Form: Fiche. */
  readonly fiche?: Fiche | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
}

/**
 * A project or a lead for one. Where the document does not say which, `kind` is `unknown`. As it may be written: what has a default can be left out.
 */
export interface ProjectInput {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The number that the document gives. Form: whole number (≥ 0) or one line of text. */
  readonly number?: number | string | undefined;
  /** What the project is called. Form: one line of text. */
  readonly title: string;
  /** The title in the list of projects, when it is printed differently there. Form: one line of text. */
  readonly listTitle?: string | undefined;
  /** Whether it is a project or a lead for one. Form: code of `project-kind`. */
  readonly kind?: OpenCode<'project-kind'> | undefined;
  /** The theme that it belongs to, among the orientations of the plan. Form: identifier of one of `orientations`. */
  readonly theme?: Identifier | undefined;
  /** The sub-theme that it belongs to. Form: identifier of one of `orientations`. */
  readonly subTheme?: Identifier | undefined;
  /** Where the idea comes from. Form: list: code of `project-origin` (≤ 20). */
  readonly origins?: readonly OpenCode<'project-origin'>[] | undefined;
  /** The title as an assertion ("Un registre unique facilitera …"). Form: text. */
  readonly headline?: string | undefined;
  /** What it is to achieve, one text each. Form: list: text (≤ 50). */
  readonly objectives?: readonly string[] | undefined;
  /** What is to be done next, in order. Form: list: NextStep (≤ 100). */
  readonly nextSteps?: readonly NextStep[] | undefined;
  /** The working groups that carry it, as printed. Form: list: one line of text (≤ 50). */
  readonly workingGroups?: readonly string[] | undefined;
  /** Constats of the plan that the project answers. Form: list: identifier of one of `constats` (≤ 500). */
  readonly answers?: readonly Identifier[] | undefined;
  /** The organisations that lead it. Form: list: identifier of one of `organisations` (≤ 50). */
  readonly leads?: readonly Identifier[] | undefined;
  /** The organisations that take part, each with its role. Form: list: Contributor (≤ 200). */
  readonly contributors?: readonly Contributor[] | undefined;
  /** When it begins. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly start?: PartialDate | undefined;
  /** By when it is to be done. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly due?: PartialDate | undefined;
  /** How pressing it is, as the document ranks it. Form: code of `priority-level`. */
  readonly priority?: OpenCode<'priority-level'> | undefined;
  /** The territories where it is to take effect. Form: list: identifier of one of `territories` (≤ 200). */
  readonly territories?: readonly Identifier[] | undefined;
  /** Where it is in its life, from proposed to done. Form: code of `lifecycle-state`. */
  readonly state?: OpenCode<'lifecycle-state'> | undefined;
  /** The states one after the other, the present one last; the audit checks each move. Form: list: StateChange (≤ 100). */
  readonly history?: readonly StateChange[] | undefined;
  /** The form that describes it. Form: Fiche. */
  readonly fiche?: FicheInput | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
}

/** A number as documents state it: a value or bounds, how it is qualified, its unit and printed precision. Never a bare number. */
export interface Quantity {
  /** The number, where the document gives one. Form: number. */
  readonly value?: number | undefined;
  /** The least it may be. Form: number. */
  readonly min?: number | undefined;
  /** The most it may be. Form: number. */
  readonly max?: number | undefined;
  /** How the document qualifies the number: about, more than, up to. Form: code of `figure-qualifier`. */
  readonly qualifier?: OpenCode<'figure-qualifier'> | undefined;
  /** What is counted or the unit of measure: `EUR`, `percent`, `participants`, `days`. Form: one line of text. */
  readonly unit?: string | undefined;
  /** Digits printed after the decimal mark; the precision of the statement. Form: whole number (≥ 0, ≤ 12). */
  readonly decimals?: number | undefined;
  /** The words of the document ("plus de 1 100"). Form: one line of text. */
  readonly asWritten?: string | undefined;
}

/** A number over another; several pairs must agree within the tolerance. */
export interface RatioClaim {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The kind of claim; it says what is computed. Form: `ratio`. */
  readonly kind: 'ratio';
  /** What the document says, in own words. Form: text. */
  readonly statement: string;
  /** A remark of whoever keeps the data. Form: text. */
  readonly note?: string | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
  /** The pairs of numbers. Form: list: RatioPair (≤ 50). */
  readonly pairs: readonly RatioPair[];
  /** The ratio that the document states. Form: ClaimOperand. */
  readonly stated?: ClaimOperand | undefined;
  /** Whether the ratio is a number or a percentage. Form: `number`, `percent`. */
  readonly as: 'number' | 'percent';
  /** How far pairs may lie apart. Form: number (≥ 0, ≤ 100). Unit: percent. */
  readonly tolerancePercent: number;
}

/** A number over another; several pairs must agree within the tolerance. As it may be written: what has a default can be left out. */
export interface RatioClaimInput {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The kind of claim; it says what is computed. Form: `ratio`. */
  readonly kind: 'ratio';
  /** What the document says, in own words. Form: text. */
  readonly statement: string;
  /** A remark of whoever keeps the data. Form: text. */
  readonly note?: string | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
  /** The pairs of numbers. Form: list: RatioPair (≤ 50). */
  readonly pairs: readonly RatioPair[];
  /** The ratio that the document states. Form: ClaimOperand. */
  readonly stated?: ClaimOperand | undefined;
  /** Whether the ratio is a number or a percentage. Form: `number`, `percent`. */
  readonly as?: 'number' | 'percent' | undefined;
  /** How far pairs may lie apart. Form: number (≥ 0, ≤ 100). Unit: percent. */
  readonly tolerancePercent?: number | undefined;
}

/** A number and the one that divides it. */
export interface RatioPair {
  /** The number above the bar. Form: ClaimOperand. */
  readonly numerator: ClaimOperand;
  /** The number under the bar. Form: ClaimOperand. */
  readonly denominator: ClaimOperand;
}

/** What is left of a whole when its stated parts are taken away. */
export interface ResidualClaim {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The kind of claim; it says what is computed. Form: `residual`. */
  readonly kind: 'residual';
  /** What the document says, in own words. Form: text. */
  readonly statement: string;
  /** A remark of whoever keeps the data. Form: text. */
  readonly note?: string | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
  /** The whole. Form: ClaimOperand. */
  readonly whole: ClaimOperand;
  /** The parts that are taken away. Form: list: ClaimOperand (≤ 500). */
  readonly parts: readonly ClaimOperand[];
}

/** One event has one date. */
export interface SameDateClaim {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The kind of claim; it says what is computed. Form: `same-date`. */
  readonly kind: 'same-date';
  /** What the document says, in own words. Form: text. */
  readonly statement: string;
  /** A remark of whoever keeps the data. Form: text. */
  readonly note?: string | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
  /**
   * The date, as told at each place.
   * Form: list: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`) (≥ 2, ≤ 50).
   */
  readonly dates: readonly PartialDate[];
}

/**
 * The anchored scale of a criterion. `min` and `max` are the anchors: fixed before the projects are known, so that no project moves another; left out, they are the lowest and the highest level.
 */
export interface Scale {
  /**
   * `levels`: only the levels can be given. `numeric`: anything between the ends, levels only name points. Left out, a scale without unit whose levels hold both ends is one of levels.
   * Form: `levels`, `numeric`.
   */
  readonly kind?: 'levels' | 'numeric' | undefined;
  /** The lower anchor. Form: number. */
  readonly min?: number | undefined;
  /** The upper anchor. Form: number. */
  readonly max?: number | undefined;
  /** The unit of the scores. Form: text or LocalisedText. */
  readonly unit?: Wording | undefined;
  /** The points that have a name. Form: list: ScaleLevel (≤ 50). */
  readonly levels?: readonly ScaleLevel[] | undefined;
}

/** A named point of a scale: the number and the words that say when it applies. */
export interface ScaleLevel {
  /** The number. Form: number. */
  readonly value: number;
  /** The words that name it. Form: text or LocalisedText. */
  readonly label: Wording;
  /** What an assessor must see to give this level. Form: text or LocalisedText. */
  readonly description?: Wording | undefined;
}

/** One score, by one assessor, in the unit of the criterion's scale. A score that was not given is absent: never zero. */
export interface Score {
  /** The project. Form: identifier of one of `projects`. */
  readonly project: Identifier;
  /** The criterion, by its identifier. Form: identifier. */
  readonly criterion: Identifier;
  /** Who gave it: a role or a code, never a name that is not needed. Form: one line of text. */
  readonly assessor?: string | undefined;
  /** The score, on the scale of the criterion. Form: number. */
  readonly value: number;
  /** Why. Form: text. */
  readonly reason?: string | undefined;
  /** Where the score comes from. Form: `stated`, `computed`, `assessed`, `illustrative`. */
  readonly provenance: Provenance;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
}

/** How late something came. */
export interface SlippageClaim {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The kind of claim; it says what is computed. Form: `slippage`. */
  readonly kind: 'slippage';
  /** What the document says, in own words. Form: text. */
  readonly statement: string;
  /** A remark of whoever keeps the data. Form: text. */
  readonly note?: string | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
  /** When it was to come. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly planned: PartialDate;
  /** When it came. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly actual: PartialDate;
}

/** A document that facts are taken from. */
export interface Source {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The title of the document. Form: one line of text. */
  readonly title: string;
  /** What kind of document it is. Form: code of `source-kind`. */
  readonly kind?: OpenCode<'source-kind'> | undefined;
  /** Who published it, as printed. Form: one line of text. */
  readonly publisher?: string | undefined;
  /** When it was published. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly date?: PartialDate | undefined;
  /** The date as the document prints it ("mardi 21 juillet 2020 à 15 h 30"). Form: one line of text. */
  readonly dateAsWritten?: string | undefined;
  /** The number under which it was published. Form: one line of text. */
  readonly number?: string | undefined;
  /** The language of the document. Form: language tag (BCP 47). */
  readonly language?: string | undefined;
  /** Where it can be found. Form: web address. */
  readonly url?: string | undefined;
  /** What the document is, in a few sentences. Form: text. */
  readonly summary?: string | undefined;
}

/** Where a fact stands: the document and the place in it. */
export interface SourceReference {
  /** The document. Form: identifier of one of `sources`. */
  readonly source: Identifier;
  /** The place in it, in words: slide, page, section. Form: one line of text. */
  readonly place?: string | undefined;
}

/** Who takes part, and to do what. */
export interface Stakeholder {
  /** Who takes part, as printed. Form: one line of text. */
  readonly name: string;
  /**
   * The organisations behind a compound name ("MDA/collectivités/ CPTS/ autre").
   * Form: list: identifier of one of `organisations` (≤ 50).
   */
  readonly organisations?: readonly Identifier[] | undefined;
  /** The role as written; absent where the document leaves the cell empty. Form: text. */
  readonly role?: string | undefined;
  /** The kinds of role that the text names. Form: list: code of `stakeholder-role` (≤ 20). */
  readonly roleKinds?: readonly OpenCode<'stakeholder-role'>[] | undefined;
}

/** A state that something was in, and since when. */
export interface StateChange {
  /** The state. Form: code of `lifecycle-state`. */
  readonly state: OpenCode<'lifecycle-state'>;
  /** Since when. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly date?: PartialDate | undefined;
  /** A remark of whoever keeps the data. Form: text. */
  readonly note?: string | undefined;
}

/** Parts make a total; without a stated total it is derived. */
export interface SumClaim {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The kind of claim; it says what is computed. Form: `sum`. */
  readonly kind: 'sum';
  /** What the document says, in own words. Form: text. */
  readonly statement: string;
  /** A remark of whoever keeps the data. Form: text. */
  readonly note?: string | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
  /** The parts. Form: list: ClaimOperand (≤ 500). */
  readonly parts: readonly ClaimOperand[];
  /** The total that the document states. Form: ClaimOperand. */
  readonly stated?: ClaimOperand | undefined;
}

/** A goal with its deadline. */
export interface Target {
  /** What is to be reached. Form: text. */
  readonly title: string;
  /** How much is to be reached. Form: Quantity. */
  readonly quantity?: Quantity | undefined;
  /** How much it is today. Form: Quantity. */
  readonly baseline?: Quantity | undefined;
  /** By when. Form: date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`). */
  readonly due?: PartialDate | undefined;
}

/** How much of a target is reached. */
export interface TargetClaim {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The kind of claim; it says what is computed. Form: `target`. */
  readonly kind: 'target';
  /** What the document says, in own words. Form: text. */
  readonly statement: string;
  /** A remark of whoever keeps the data. Form: text. */
  readonly note?: string | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
  /** How much is reached. Form: ClaimOperand. */
  readonly reached: ClaimOperand;
  /** How much was to be reached. Form: ClaimOperand. */
  readonly target: ClaimOperand;
}

/** A place the plan speaks of, with its official codes. */
export interface Territory {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** Its official name. Form: one line of text. */
  readonly name: string;
  /** What kind of place it is. Form: code of `territory-level`. */
  readonly level: OpenCode<'territory-level'>;
  /** INSEE code (COG) in France, national code elsewhere. Form: text (≤ 16). */
  readonly code?: string | undefined;
  /** ISO 3166-1 or 3166-2 code (`LU`, `FR-GES`). Form: text. */
  readonly iso?: string | undefined;
  /** The place that contains it. Form: identifier of one of `territories`. */
  readonly parent?: Identifier | undefined;
  /** Other names under which documents know it. Form: list: one line of text (≤ 50). */
  readonly aliases?: readonly string[] | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
}

/** A threshold is told the same way everywhere. */
export interface ThresholdClaim {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The kind of claim; it says what is computed. Form: `threshold`. */
  readonly kind: 'threshold';
  /** What the document says, in own words. Form: text. */
  readonly statement: string;
  /** A remark of whoever keeps the data. Form: text. */
  readonly note?: string | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
  /** The threshold, as told at each place. Form: list: ToldThreshold (≥ 2, ≤ 50). */
  readonly told: readonly ToldThreshold[];
}

/**
 * The differences that matter on a criterion, in the unit of its scale: up to `indifference` two scores are alike, from `preference` one is clearly better, from `veto` no other criterion can make up for it.
 */
export interface Thresholds {
  /** A difference up to this one does not count. Form: number (≥ 0). */
  readonly indifference?: number | undefined;
  /** A difference from this one on counts in full. Form: number (≥ 0). */
  readonly preference?: number | undefined;
  /** A difference from this one on cannot be made up for. Form: number (≥ 0). */
  readonly veto?: number | undefined;
}

/** The dialogue where a dispositif was told, as printed: not the place of effect. */
export interface ToldAt {
  /** The place of the dialogue, as printed ("Meurthe-et-Moselle, Toul (54)"). Form: one line of text. */
  readonly place: string;
  /** The code printed beside the place. Form: text (≤ 16). */
  readonly code?: string | undefined;
  /** The territory of the plan that the place lies in. Form: identifier of one of `territories`. */
  readonly territory?: Identifier | undefined;
}

/** A threshold as it is told at one place. */
export interface ToldThreshold {
  /** On which side of the value it lies. Form: `>`, `>=`, `<`, `<=`, `=`. */
  readonly comparator: '>' | '>=' | '<' | '<=' | '=';
  /** The value. Form: number. */
  readonly value: number;
  /** Where it is told. Form: one line of text. */
  readonly place?: string | undefined;
}

/** Something that the document held and the text lost, or that it never gave. */
export interface UnavailableClaim {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The kind of claim; it says what is computed. Form: `unavailable`. */
  readonly kind: 'unavailable';
  /** What the document says, in own words. Form: text. */
  readonly statement: string;
  /** A remark of whoever keeps the data. Form: text. */
  readonly note?: string | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
  /** What is missing, in words. Form: text. */
  readonly missing: string;
}

/** Dates fall on the weekday printed with them. */
export interface WeekdayClaim {
  /** Its identifier: short, human, unique in its collection. Form: identifier. */
  readonly id: Identifier;
  /** The kind of claim; it says what is computed. Form: `weekday`. */
  readonly kind: 'weekday';
  /** What the document says, in own words. Form: text. */
  readonly statement: string;
  /** A remark of whoever keeps the data. Form: text. */
  readonly note?: string | undefined;
  /** Where it stands: the documents and the places in them. Form: list: SourceReference (≤ 50). */
  readonly sources?: readonly SourceReference[] | undefined;
  /** The dates with their weekdays. Form: list: PrintedDay (≤ 100). */
  readonly days: readonly PrintedDay[];
}
