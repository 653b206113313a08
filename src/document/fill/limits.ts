import type { PackageLimits } from '../ooxml/index.ts';

/** How far filling a template goes before it is refused, beside what reading the file allows. */
export interface TemplateLimits extends PackageLimits {
  /** Tags in the whole template. */
  readonly tags: number;
  /** Loops inside one another. */
  readonly loopDepth: number;
  /** Turns of all loops together. */
  readonly repetitions: number;
  /** Bytes of all the parts that were filled, before they are packed. */
  readonly outputBytes: number;
}

export const TEMPLATE_LIMITS: Pick<TemplateLimits, 'tags' | 'loopDepth' | 'repetitions' | 'outputBytes'> = {
  tags: 10_000,
  loopDepth: 20,
  repetitions: 100_000,
  // What our own reader takes for one part.
  outputBytes: 24 * 1024 * 1024,
};
