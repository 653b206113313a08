import { describe, expect, it } from 'vitest';
import { type BlockNode, doc, heading, p, table } from '../../src/document/index.ts';
import { outlineOf, withOutline } from '../../src/document/outline.ts';

/** The blocks as a format without levels and anchors gives them back. */
const flat = (blocks: readonly BlockNode[]): readonly BlockNode[] =>
  blocks.map((block): BlockNode => {
    const { anchor: _anchor, ...plain } = block;
    return plain.type === 'heading' ? { ...plain, level: 3 } : plain;
  });

describe('what travels beside blocks that cannot say it', () => {
  const blocks = [
    heading(1, 'Fiche', { anchor: 'fiche' }),
    heading(5, 'Moyens'),
    p('Thème : prévention', { anchor: 'theme' }),
    { ...table([['QUI ?'], ['ARS']]), anchor: 'acteurs' },
    heading(2, 'Moyens', { anchor: 'moyens' }),
  ];
  const json = JSON.stringify(outlineOf(doc({ title: 'T', language: 'fr' }, blocks)));

  it('gives levels and anchors back, to blocks of one name in their order', () => {
    expect(withOutline(flat(blocks), json)).toEqual(blocks);
  });

  it('gives what still fits to blocks that were moved, added or changed', () => {
    const [first, second, ...others] = flat(blocks);
    const changed = [...others, p('Nouveau'), ...(second === undefined ? [] : [second])];
    const read = withOutline(changed, json);
    expect(read.map(({ anchor }) => anchor)).toEqual(['theme', 'acteurs', undefined, undefined, 'moyens']);
    expect(first?.type).toBe('heading');
  });

  it('takes nothing from what is no outline', () => {
    const plain = flat(blocks);
    const odd = [
      undefined,
      '',
      '{',
      'null',
      '{"a":1}',
      '[1,null,"x",[]]',
      '[["heading Fiche",7]]',
      '[["heading Fiche",1.5]]',
      '[["heading Fiche",1,"Pas une ancre"]]',
      '[["heading Fiche",1,"\\" onclick=\\"x"]]',
      '[["__proto__",1,"x"]]',
    ];
    for (const text of odd) expect(withOutline(plain, text), text ?? 'none').toEqual(plain);
  });

  it('gives an anchor once', () => {
    const twice = '[["heading Moyens",2,"moyens"],["heading Moyens",2,"moyens"]]';
    expect(withOutline(flat(blocks), twice).filter(({ anchor }) => anchor === 'moyens')).toHaveLength(1);
  });
});
