import { describe, expect, test } from 'vitest';
import { MOST_PIECES, readYamlDocument, type YamlReading } from '../../../src/validation/text/yaml-document.ts';

/** What reading a text takes from what may be read. */
function piecesOf(text: string): number {
  const budget = { left: 1_000 };
  readYamlDocument(text, budget);
  return 1_000 - budget.left;
}
function reading(text: string): YamlReading {
  const read = readYamlDocument(text, { left: 100_000 });
  if ('code' in read) throw new Error(read.code);
  return read;
}

describe('what may be read of a text', () => {
  test('is counted by names, values, marks and blanks; a text in quotes counts for six', () => {
    // Each entry more takes a dash, a blank, the mark that a value begins, the value and a break.
    expect(piecesOf('- a\n- b\n') - piecesOf('- a\n')).toBe(5);
    // A text in quotes shows itself that it begins.
    expect(piecesOf('- a\n- "b"\n') - piecesOf('- a\n')).toBe(3 + 6);
    expect(piecesOf("- a\n- 'b'\n") - piecesOf('- a\n')).toBe(3 + 6);
    // A quote inside a word begins nothing.
    expect(piecesOf('- a"b\n') - piecesOf('- ab\n')).toBe(0);
  });
  test('is used up by what is out of place: six for each bracket too many', () => {
    expect(piecesOf('- a\n]\n') - piecesOf('- a\n')).toBeGreaterThanOrEqual(6);
    expect(piecesOf('- a\n]]\n') - piecesOf('- a\n]\n')).toBe(7);
  });
  test('is enough to the last piece, and one fewer is not', () => {
    const text = 'a: 1\nb:\n  - "c"\n';
    const pieces = piecesOf(text);
    expect(readYamlDocument(text, { left: pieces })).toMatchObject({ second: undefined, errors: [] });
    expect(readYamlDocument(text, { left: pieces - 1 })).toEqual({
      code: 'document-too-many-values',
      offset: expect.any(Number),
      path: [],
      params: { most: MOST_PIECES },
    });
  });
  test('goes on from one reading to the next', () => {
    const budget = { left: 1_000 };
    readYamlDocument('- a\n', budget);
    const once = 1_000 - budget.left;
    readYamlDocument('- a\n', budget);
    expect(1_000 - budget.left).toBe(2 * once);
  });
  test('is told where it is used up', () => {
    const text = '- a\n'.repeat(100);
    const fault = readYamlDocument(text, { left: 41 });
    // The start of the text and eight entries of five pieces.
    expect(fault).toMatchObject({ code: 'document-too-many-values', offset: 32 });
  });
});

describe('a text that nests', () => {
  test.each(['[', '{a: ', '- '])('may do so two hundred times, and hardly more: %j', (mark) => {
    const close = mark === '[' ? ']' : mark === '- ' ? '' : '}';
    const nested = (depth: number) => `${mark.repeat(depth)}x${close.repeat(depth)}`;
    expect(reading(nested(200)).errors).toEqual([]);
    // One more may be left to whoever makes the data, who counts them exactly.
    expect(readYamlDocument(nested(202), { left: 100_000 })).toEqual({
      code: 'document-too-deep',
      offset: expect.any(Number),
      path: [],
      params: { most: 200 },
    });
  });
});

describe('the first document', () => {
  test('is all that is read: where a second one starts is told', () => {
    const { document, second, errors } = reading('a: 1\n---\nb: [\n');
    expect([document.toJS(), second, errors]).toEqual([{ a: 1 }, 5, []]);
    expect(reading('a: 1\n...\n').second).toBeUndefined();
    expect(reading('---\na: 1\n').second).toBeUndefined();
    expect(reading('').second).toBeUndefined();
  });
  test('takes nothing from the rest of a text behind it', () => {
    expect(piecesOf(`a: 1\n---\n${'- b\n'.repeat(100)}`)).toBeLessThan(20);
  });
  test('is empty where the text holds none', () => {
    expect(reading('').document.contents).toBeNull();
    expect(reading('# only a comment\n').document.contents).toBeNull();
  });
  test('is of YAML 1.2: yes is a word, two keys alike are for us to tell, and << is a key like another', () => {
    const { document, errors } = reading('yes: yes\nno: 0o7\nyes: ~\n"<<": {a: 1}\n');
    expect(errors).toEqual([]);
    expect([...document.toJS({ mapAsMap: true })]).toEqual([
      ['yes', null],
      ['no', 7],
      ['<<', new Map([['a', 1]])],
    ]);
    expect(reading('<<: {a: 1}\n').document.toJS()).toEqual({ '<<': { a: 1 } });
  });
  test('has what is wrong with it, and what is doubtful, one after the other', () => {
    expect(reading('a: "b\n').errors.map(({ name }) => name)).toEqual(['YAMLParseError']);
    expect(reading('a: !unknown b\n').errors.map(({ name }) => name)).toEqual(['YAMLWarning']);
    expect(reading('a: !!binary aGk=\n').errors.map(({ code }) => code)).toEqual(['TAG_RESOLVE_FAILED']);
  });
});
