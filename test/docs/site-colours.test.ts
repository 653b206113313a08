import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_THEME, doc, renderHtml } from '../../src/document/index.ts';
import { contrast } from '../contrast.ts';

const theme = new URL('../../docs/.vitepress/theme/', import.meta.url);
const sheet = readFileSync(new URL('tokens.css', theme), 'utf8');

/** What a style sheet says of its variables, for each ground; later words win. */
function tokensOf(css: string, dark: boolean): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>();
  for (const [, selector, rules = ''] of css.matchAll(/(:root|\.dark) \{([^}]*)\}/g)) {
    if (selector === '.dark' && !dark) continue;
    for (const [, name = '', value = ''] of rules.matchAll(/(--[\w-]+):\s*([^;]+);/g)) tokens.set(name, value.trim());
  }
  return tokens;
}

/** The colour that a variable comes to. */
function colourOf(tokens: ReadonlyMap<string, string>, name: string): string {
  const value = tokens.get(name) ?? '';
  const other = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  return other === undefined ? value : colourOf(tokens, other);
}

/** Words and the ground that they stand on. */
const WORDS: readonly (readonly [ink: string, ground: string])[] = [
  ...['text-1', 'text-2', 'text-3', 'brand-1', 'brand-2', 'warning-1', 'danger-1', 'success-1', 'important-1'].flatMap(
    (ink) => ['bg', 'bg-alt', 'bg-elv', 'bg-soft'].map((ground) => [`--vp-c-${ink}`, `--vp-c-${ground}`] as const),
  ),
  ['--vp-c-brand-1', '--vp-c-brand-soft'],
  ['--vp-c-text-1', '--vp-c-default-3'],
  ['--vp-c-text-1', '--vp-c-default-2'],
  ['--vp-button-brand-text', '--vp-button-brand-bg'],
  ['--vp-button-brand-hover-text', '--vp-button-brand-hover-bg'],
  ['--vp-button-brand-active-text', '--vp-button-brand-active-bg'],
  ...['--error', '--warning', '--ok', '--illustrative', '--accent'].map((ink) => [ink, '--paper'] as const),
];

describe.each([
  ['light', DEFAULT_THEME.light],
  ['dark', DEFAULT_THEME.dark],
] as const)('the site on %s ground', (ground, palette) => {
  const tokens = tokensOf(sheet, ground === 'dark');

  it('has the colours of the documents', () => {
    const own = [...tokens]
      .filter(([name]) => !name.startsWith('--vp-'))
      .map(([name, value]) => [name.slice(2), value]);
    expect(own.length).toBeGreaterThan(10);
    for (const [name = '', value] of own) expect([name, value]).toEqual([name, palette[name as 'ink']]);
  });

  it('can be read: words have 4.5 to 1', () => {
    for (const [ink, under] of WORDS) {
      const [a, b] = [colourOf(tokens, ink), colourOf(tokens, under)];
      expect(contrast(a, b), `${ink} ${a} on ${under} ${b}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('can be used: the frames of what one fills in have 3 to 1', () => {
    expect(contrast(colourOf(tokens, '--vp-c-border'), colourOf(tokens, '--vp-c-bg'))).toBeGreaterThanOrEqual(3);
  });
});

it('keeps its colours in one place: the page where one tries and the pages that the library writes name them', () => {
  const folder = new URL('playground/', theme);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.vue'))) {
    const style = readFileSync(new URL(file, folder), 'utf8').split('<style')[1] ?? '';
    expect([file, ...style.matchAll(/#[0-9a-f]{3,8}\b/gi)].map(String)).toEqual([file]);
  }
  const page = renderHtml(doc({ title: 'Essai', language: 'fr' }, []));
  const rules = page.slice(page.indexOf('body{'), page.indexOf('@media print{html'));
  expect(rules.length).toBeGreaterThan(1_000);
  expect([...rules.matchAll(/#[0-9a-f]{6}\b/gi)].map(String)).toEqual([]);
});
