import { describe, expect, it } from 'vitest';
import {
  type BlockNode,
  cell,
  doc,
  em,
  heading,
  link,
  note,
  ol,
  p,
  pageBreak,
  sameContent,
  strong,
  table,
  ul,
} from '../../src/document/index.ts';

const compare = (a: readonly BlockNode[], b: readonly BlockNode[], options = {}) =>
  sameContent(doc({ title: 'A', language: 'fr' }, a), doc({ title: 'B', language: 'fr' }, b), options);

describe('same content', () => {
  it('does not look at the form', () => {
    const a = [heading(1, 'T', { anchor: 't' }), p(['un ', strong('deux')]), pageBreak(), ul(['x']), p('')];
    const b = [heading(1, em('T')), p('un\u00a0 deux'), note('info', ul([[p('x'), p('')]])), note('help', 'aide')];
    expect(compare(a, b)).toEqual({ same: true, differences: [] });
  });

  it('sees other words, levels, order, numbers, places and targets', () => {
    expect(compare([p('a')], [p('b')]).same).toBe(false);
    expect(compare([heading(1, 'a')], [heading(2, 'a')]).same).toBe(false);
    expect(compare([heading(1, 'a')], [heading(2, 'a')], { headingLevels: false }).same).toBe(true);
    expect(compare([p('a'), p('b')], [p('b'), p('a')]).same).toBe(false);
    expect(compare([ul(['a'])], [ol(['a'])]).same).toBe(false);
    expect(compare([ul(['a', 'b'])], [ul([['a', ul(['b'])]])]).same).toBe(false);
    expect(compare([table([['a', 'b']])], [table([['b', 'a']])]).same).toBe(false);
    expect(compare([table([[cell('a', { colspan: 2 })]])], [table([['a', '']])]).same).toBe(false);
    expect(compare([p(link('https://a.fr', 'x'))], [p(link('https://b.fr', 'x'))]).same).toBe(false);
    expect(compare([p(link('https://a.fr', 'x'))], [p('x')], { links: false }).same).toBe(true);
  });

  it('tells the first differences with their places and finds its way again', () => {
    const { differences } = compare([p('a'), p('b'), p('c')], [p('a'), p('x'), p('c'), p('d')]);
    expect(differences).toMatchObject([
      { kind: 'changed', a: { text: 'b', path: ['children', 1] }, b: { text: 'x', path: ['children', 1] } },
      { kind: 'added', b: { text: 'd', path: ['children', 3] } },
    ]);
    expect(compare([p('a'), p('b'), p('c')], [p('a'), p('c')]).differences).toMatchObject([
      { kind: 'missing', a: { text: 'b' } },
    ]);
  });

  it('tells no more than it is asked for', () => {
    const many = (word: string) => Array.from({ length: 50 }, (_, index) => p(`${word} ${index}`));
    expect(compare(many('a'), many('b')).differences).toHaveLength(10);
    expect(compare(many('a'), many('b'), { most: 3 }).differences).toHaveLength(3);
  });
});
