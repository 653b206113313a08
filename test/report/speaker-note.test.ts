import { describe, expect, it } from 'vitest';
import { type DocumentNode, plainText } from '../../src/document/index.ts';
import { cnrGrandEst2023, numeriqueSante2022 } from '../../src/plans/index.ts';
import { composeRestitution } from '../../src/report/index.ts';
import { plainSpaces } from '../plain-spaces.ts';

/** Each slide with what is said beside it. */
function slidesOf(
  deck: DocumentNode,
): readonly { readonly words: string; readonly source: boolean; readonly said: string }[] {
  const slides: { words: string; source: boolean; said: string }[] = [];
  for (const block of deck.children) {
    if (block.type === 'heading') slides.push({ words: '', source: false, said: '' });
    const slide = slides.at(-1);
    if (slide === undefined) continue;
    if (block.type === 'note' && block.kind === 'speaker') slide.said = plainSpaces(plainText(block));
    else if (block.type === 'note' && block.kind === 'source') slide.source = true;
    else slide.words += `\n${plainText(block)}`;
  }
  return slides;
}

describe.each([
  ['the region', cnrGrandEst2023],
  ['the roadmap', numeriqueSante2022],
] as const)('what is said beside the slides of %s', (_name, plan) => {
  const slides = slidesOf(composeRestitution(plan, { locale: 'fr' }));

  it('names the sources of every slide that has some, with their places', () => {
    expect(slides.filter(({ source }) => source).length).toBeGreaterThan(5);
    for (const { source, said } of slides) if (source) expect(said).toContain('Source : ');
  });

  it('gives in full what the slide begins to say, in words of the plan', () => {
    const all = plainSpaces(JSON.stringify(plan));
    const full = slides.flatMap(({ said }) =>
      said.includes('en entier :')
        ? said.split('\n').slice(said.split('\n').findIndex((line) => line.endsWith('en entier :')) + 1)
        : [],
    );
    const texts = full.filter((line) => !line.startsWith('Source : '));
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) expect(all).toContain(JSON.stringify(text).slice(1, -1));
  });
});
