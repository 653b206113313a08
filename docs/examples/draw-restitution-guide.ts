/** Draws the figures of a restitution as they stand on its slides, for the guide in English and in French, and prints how many there are. */
import { renderSvg } from 'plan-sante/document';
import { cnrGrandEst2023 } from 'plan-sante/plans';
import { composeRestitution } from 'plan-sante/report';

/** The slides whose figures the guide shows. */
const SHOWN = ['coverage', 'ranking', 'solidity', 'national'];

function figuresOf(locale: 'en' | 'fr'): readonly (readonly [name: string, svg: string])[] {
  const { children } = composeRestitution(cnrGrandEst2023, { audience: 'minister', locale });
  let slide = '';
  return children.flatMap((block) => {
    if (block.type === 'heading') slide = block.anchor ?? '';
    if (block.type !== 'figure' || block.chart === undefined || !SHOWN.includes(slide)) return [];
    return [[`restitution-${slide}-${locale}.svg`, renderSvg(block.chart)] as const];
  });
}

/** File name and SVG text of each picture. */
export const pictures: Readonly<Record<string, string>> = Object.fromEntries([...figuresOf('en'), ...figuresOf('fr')]);

console.log(Object.keys(pictures).length); // 8
