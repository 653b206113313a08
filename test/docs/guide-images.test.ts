import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pictures as ofPrioritising } from '../../docs/examples/draw-prioritise-guide.ts';
import { pictures as ofRestitution } from '../../docs/examples/draw-restitution-guide.ts';

const IMAGES = new URL('../../docs/guides/images/', import.meta.url);
const GUIDES = ['guides/prioritise.md', 'guides/restitution.md', 'fr/guides/restitution.md']
  .map((name) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8'))
  .join('\n');
const pictures = { ...ofPrioritising, ...ofRestitution };

test.each(Object.entries(pictures))(
  'docs/guides/images/%s is what the library draws (UPDATE_DOCS=1 rewrites it)',
  (name, svg) => {
    const file = new URL(name, IMAGES);
    if (process.env['UPDATE_DOCS'] === '1') {
      mkdirSync(IMAGES, { recursive: true });
      writeFileSync(file, `${svg}\n`);
    }
    expect(readFileSync(file, 'utf8')).toBe(`${svg}\n`);
    expect(GUIDES).toContain(`images/${name})`);
  },
);
