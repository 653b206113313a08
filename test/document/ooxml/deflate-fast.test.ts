import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { inflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { deflateFast } from '../../../src/document/ooxml/deflate-fast.ts';

const plain = (bytes: Uint8Array) => [...bytes];

describe('quick deflating', () => {
  it('gives what any inflater turns back, whatever the bytes', () => {
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc
        .tuple(fc.uint8Array({ minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 2000 }))
        .map(([bytes, times]) =>
          Uint8Array.from({ length: bytes.length * times }, (_, i) => bytes[i % bytes.length] ?? 0),
        ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const input = Uint8Array.from(pieces.flatMap(plain));
        const packed = deflateFast(input);
        expect(Buffer.compare(inflateRawSync(packed), input)).toBe(0);
        expect(Buffer.compare(inflateSync(packed), input)).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it('reaches every length and every distance of the format', () => {
    for (let length = 4; length <= 600; length++) {
      const input = new Uint8Array(length + 1).fill(7);
      expect(inflateRawSync(deflateFast(input))).toHaveLength(length + 1);
    }
    const random = Uint8Array.from({ length: 1000 }, (_, i) => (Math.imul(i + 1, 2654435761) >>> 13) & 255);
    for (const gap of [0, 1, 2, 3, 7, 100, 5000, 31_767, 31_768, 31_769, 40_000]) {
      const input = Uint8Array.from([...random, ...new Uint8Array(gap), ...random]);
      expect(Buffer.compare(inflateRawSync(deflateFast(input)), input)).toBe(0);
    }
  });

  it('makes repetitive XML small', () => {
    const xml = new TextEncoder().encode('<w:p><w:r><w:t>mot</w:t></w:r></w:p>'.repeat(1000));
    expect(deflateFast(xml).length).toBeLessThan(xml.length / 50);
  });
});
