/** How a text is cut where it holds line breaks and tabs: what stands for them between two pieces of text. */
export interface TextBreaks {
  readonly line: string;
  readonly tab: string;
}

/** How a value is written in its place. */
export type Writing =
  | { readonly in: 'run'; readonly breaks: TextBreaks }
  | { readonly in: 'attribute' | 'text' }
  /** In an address: at its start it may be a whole one, after a `?` it is a part of a question. */
  | {
      readonly in: 'address';
      readonly at: 'start' | 'path' | 'query';
      readonly escaped: 'link' | 'attribute' | 'text';
    };

/** One step of writing a part. `level` names the record, counted in loops from the outside. */
export type Step =
  | { readonly kind: 'xml'; readonly xml: string }
  | { readonly kind: 'value'; readonly level: number; readonly name?: string; readonly writing: Writing }
  | { readonly kind: 'loop'; readonly level: number; readonly name: string; readonly steps: readonly Step[] }
  /** Names that may stand once in a document, such as bookmarks: written in the first turn of a loop only. */
  | { readonly kind: 'once'; readonly xml: string }
  /** The number of a drawing: as it stands in the first turn of a loop, then one that nothing in the part has. */
  | { readonly kind: 'drawing'; readonly xml: string; readonly free: number }
  /** Word wants a paragraph at the end of a cell, a header and a text box. */
  | { readonly kind: 'end-of-blocks'; readonly paragraph: string }
  /** A table whose rows were all repeated no time at all is left out: Word opens none without rows. */
  | { readonly kind: 'table'; readonly steps: readonly Step[] }
  /** An address with tags: the attribute that leads to it, with a relationship of its own for each address. */
  | { readonly kind: 'link'; readonly attribute: string; readonly steps: readonly Step[] }
  /** The id of a note or a comment, one of its own in each turn of a loop; with its reference the note itself is written. */
  | { readonly kind: 'note'; readonly part: string; readonly id: string; readonly steps?: readonly Step[] }
  /** Inside a note: the id it gets in this turn. */
  | { readonly kind: 'own-id' }
  /** The numbering of a list that starts again in each turn of the loop at this depth. */
  | { readonly kind: 'list'; readonly id: string; readonly depth: number };

/** A step while the source is cut: what holds others is opened and ended. */
export type Mark =
  | Exclude<Step, { readonly steps: readonly Step[] }>
  | { readonly kind: 'start'; readonly close: (steps: readonly Step[]) => Step }
  | { readonly kind: 'end' };

/** A change of the source: `mark` instead of what stands from `at` to `to`. */
export interface Edit {
  readonly at: number;
  readonly to: number;
  readonly mark: Mark;
  /** Breaks ties between edits at one place. */
  readonly order: number;
}

/** After every tag at the same place. */
export const LAST = Number.MAX_SAFE_INTEGER;

/** Puts edits into a stretch of the source and nests what holds others. */
export function assemble(source: string, from: number, to: number, edits: readonly Edit[]): readonly Step[] {
  const ordered = edits.toSorted((a, b) => a.at - b.at || a.order - b.order);
  interface Frame {
    readonly steps: Step[];
    readonly close: (steps: readonly Step[]) => Step;
  }
  const root: Frame = { steps: [], close: () => ({ kind: 'xml', xml: '' }) };
  const frames: Frame[] = [root];
  const top = () => frames.at(-1) ?? root;
  let done = from;
  for (const edit of ordered) {
    if (edit.at > done) top().steps.push({ kind: 'xml', xml: source.slice(done, edit.at) });
    done = Math.max(done, edit.to, edit.at);
    const { mark } = edit;
    if (mark.kind === 'start') frames.push({ steps: [], close: mark.close });
    else if (mark.kind !== 'end') top().steps.push(mark);
    else if (frames.length > 1) {
      const { steps, close } = frames.pop() ?? root;
      top().steps.push(close(steps));
    }
  }
  root.steps.push({ kind: 'xml', xml: source.slice(done, to) });
  return root.steps;
}

/** The start of a loop. */
export function loopStart(level: number, name: string): Mark {
  return { kind: 'start', close: (steps) => ({ kind: 'loop', level, name, steps }) };
}
