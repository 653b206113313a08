import type { UpgradeChangeKey, upgradeHints } from '../../i18n/index.ts';
import type { Path } from '../path.ts';

/** An object of a document that is being upgraded; steps change it in place, on a copy of the input. */
export type Draft = Record<string, unknown>;

/** What became of one value. */
export interface Change {
  readonly code: UpgradeChangeKey;
  /** Where the value stood. */
  readonly path: Path;
  readonly params: Readonly<Record<string, unknown>>;
}

type Hint = keyof (typeof upgradeHints)['fr'];

/** A value in its new form, or why there is none. */
export type Converted = { readonly value: unknown } | { readonly lost: 'lost-not-convertible' };

/** One step of a migration, as data. `at` leads to objects; `*` stands for every item of a list. */
export type MigrationStep =
  | { readonly kind: 'rename'; readonly at: readonly string[]; readonly from: string; readonly to: string }
  | {
      readonly kind: 'convert';
      readonly at: readonly string[];
      readonly from: string;
      readonly to: string;
      readonly convert: (value: unknown) => Converted;
    }
  | { readonly kind: 'drop'; readonly at: readonly string[]; readonly from: string; readonly hint: Hint }
  | {
      readonly kind: 'reshape';
      readonly at: readonly string[];
      /** Changes the object and tells what became of its parts, by paths that start at the object. */
      readonly reshape: (object: Draft) => readonly Change[];
    };

/** The way from one format version to the next. */
export interface Migration {
  readonly from: string;
  readonly to: string;
  readonly steps: readonly MigrationStep[];
}
