import type { BoxLook, Chapter, FlowBlock } from './flow.ts';
import { paragraphsHeight } from './measure.ts';
import { FOOT, STAMP } from './page.ts';
import type { Paragraph } from './paragraph.ts';

/** What stands outside the body of every slide of a chapter: a stamp above the title, and where its words were taken from at the foot. */
export interface Margins {
  readonly stamp?: readonly Paragraph[];
  readonly foot?: readonly Paragraph[];
}

/**
 * Takes the stamp and the foot out of a chapter. Only what holds for all of the chapter and fits into its place is taken; the
 * rest stays where it is, as a box among the words.
 */
export function takeMargins(chapter: Chapter): { readonly chapter: Chapter; readonly margins: Margins } {
  const { flow } = chapter;
  const sections = flow.some((block) => block.kind === 'paragraph' && block.paragraph.look === 'heading-2');
  if (sections) return { chapter, margins: {} };
  // Words keep their order: a stamp comes first, the foot last.
  const stamp = fitting(flow[0], 'illustrative', STAMP);
  const foot = flow.length > 1 ? fitting(flow.at(-1), 'source', FOOT) : undefined;
  const rest = flow.filter((block) => block !== stamp && block !== foot);
  if (rest.length === 0) return { chapter, margins: {} };
  return {
    chapter: { ...chapter, flow: rest },
    margins: {
      ...(stamp !== undefined && { stamp: stamp.paragraphs }),
      ...(foot !== undefined && { foot: foot.paragraphs }),
    },
  };
}

type Box = Extract<FlowBlock, { readonly kind: 'box' }>;

/** A box of this look, if it fits into its place. */
function fitting(
  block: FlowBlock | undefined,
  look: BoxLook,
  { width, height, textSize }: { readonly width: number; readonly height: number; readonly textSize: number },
): Box | undefined {
  if (block?.kind !== 'box' || block.look !== look) return undefined;
  return paragraphsHeight(block.paragraphs, width, textSize) <= height ? block : undefined;
}
