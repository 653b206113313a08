import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pictures } from '../../docs/examples/draw-prioritise-guide.ts';

const IMAGES = new URL('../../docs/guides/images/', import.meta.url);
const GUIDE = readFileSync(new URL('../../docs/guides/prioritise.md', import.meta.url), 'utf8');

test.each(Object.entries(pictures))(
  'docs/guides/images/%s is what the library draws (UPDATE_DOCS=1 rewrites it)',
  (name, svg) => {
    const file = new URL(name, IMAGES);
    if (process.env['UPDATE_DOCS'] === '1') {
      mkdirSync(IMAGES, { recursive: true });
      writeFileSync(file, `${svg}\n`);
    }
    expect(readFileSync(file, 'utf8')).toBe(`${svg}\n`);
    expect(GUIDE).toContain(`(images/${name})`);
  },
);
