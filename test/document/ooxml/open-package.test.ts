import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { answer, openPackage, partText, writeZip } from '../../../src/document/ooxml/index.ts';
import { type FileToZip, zipFile } from './zip-file.ts';

function codesOf(bytes: Uint8Array, limits = {}, part = 'a.xml'): readonly string[] {
  return answer('en', () => partText(openPackage(bytes, limits), part)).issues.map((issue) => issue.code);
}
const reasonOf = (bytes: Uint8Array, part = 'a.xml') =>
  answer('en', () => partText(openPackage(bytes), part)).issues[0]?.params['reason'];
const sound: FileToZip = { name: 'a.xml', content: '<a/>' };

describe('a zip from outside', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}\.xml$/), fc.string({ unit: 'grapheme', maxLength: 2000 })),
        (files) => {
          const file = openPackage(writeZip(Object.entries(files).map(([name, text]) => ({ name, content: text }))));
          for (const [name, text] of Object.entries(files))
            expect(partText(file, name)).toBe(new TextDecoder().decode(new TextEncoder().encode(text)));
        },
      ),
    );
  });

  it('has one date, whatever the day and the time zone', () => {
    const dated = (zone: string) => {
      vi.stubEnv('TZ', zone);
      const zip = writeZip([{ name: 'a.xml', content: '<a/>' }]);
      return [...zip.slice(10, 14)];
    };
    // Noon of 1 January 1980, as MS-DOS writes it.
    for (const zone of ['UTC', 'Pacific/Auckland', 'America/Los_Angeles'])
      expect(dated(zone)).toEqual([0, 0x60, 0x21, 0]);
    vi.unstubAllEnvs();
  });

  it('is refused when it is no zip: rich text, an old .doc, nothing, an end without a beginning', () => {
    for (const bytes of ['{\\rtf1 not a docx}', '', 'PK\u0005\u0006'].map((text) => new TextEncoder().encode(text))) {
      expect(codesOf(bytes)).toEqual(['zip-corrupt']);
    }
    const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0, 0, 0, 0, 0);
    expect(codesOf(ole)).toEqual(['zip-corrupt']);
  });

  it('is refused whatever bytes are cut from it or put into it, or read right', () => {
    const whole = zipFile([sound, { name: 'b.xml', content: 'x'.repeat(500) }]);
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }), fc.boolean(), (at, byte, cut) => {
        const bytes = cut ? whole.slice(0, at) : whole.with(at, byte);
        const result = answer('en', () => partText(openPackage(bytes), 'a.xml'));
        if (result.success) expect([undefined, '<a/>']).toContain(result.data);
        else expect(result.issues[0]?.code).toMatch(/^zip-|^xml-/);
      }),
      { numRuns: 500 },
    );
  });

  it('has no entry that only a local header announces', () => {
    const bytes = zipFile([sound, { name: 'hidden.xml', content: '<h/>', localOnly: true }]);
    expect(codesOf(bytes)).toEqual([]);
    expect(partText(openPackage(bytes), 'hidden.xml')).toBeUndefined();
  });

  it('is refused when two entries share bytes', () => {
    expect(codesOf(zipFile([sound, { name: 'copy.xml', content: '<a/>', sharesEntryOf: 'a.xml' }]))).toEqual([
      'zip-overlap',
    ]);
  });

  it.each(['../../evil.txt', '/etc/passwd', 'a/../b', 'C:\\x', 'a\\b', '', '__proto__', 'a\u0000b'])(
    'is refused for the path %j',
    (name) => {
      expect(codesOf(zipFile([sound, { name, content: 'x' }]))).toEqual(['zip-path']);
    },
  );

  it('is refused when an entry lies about its size, its checksum or its stream', () => {
    const long = 'x'.repeat(400_000);
    expect(reasonOf(zipFile([{ ...sound, declaredSize: 3 }]))).toBe('length');
    expect(reasonOf(zipFile([{ ...sound, declaredSize: 5 }]))).toBe('length');
    expect(reasonOf(zipFile([{ ...sound, content: long, declaredSize: 10 }]))).toBe('length');
    expect(reasonOf(zipFile([{ ...sound, crc: 1 }]))).toBe('checksum');
    expect(reasonOf(zipFile([{ ...sound, flags: 1 }]))).toBe('encrypted');
    expect(reasonOf(zipFile([{ ...sound, method: 12 }]))).toBe('method');
    expect(reasonOf(zipFile([sound, { ...sound, name: 'A.XML' }]))).toBe('duplicate');
  });

  it('is refused past each limit, with the limit in the facts', () => {
    const files = [sound, { name: 'b.xml', content: 'x'.repeat(10_000) }];
    expect(codesOf(zipFile(files), { entries: 1 })).toEqual(['zip-entries']);
    expect(codesOf(zipFile(files), { fileBytes: 100 })).toEqual(['zip-size']);
    expect(codesOf(zipFile(files), { partBytes: 9_999 })).toEqual(['zip-size']);
    expect(codesOf(zipFile(files), { totalBytes: 10_000 })).toEqual(['zip-size']);
    expect(codesOf(zipFile(files), { ratio: 10, ratioFloorBytes: 1000 })).toEqual(['zip-ratio']);
    const [issue] = answer('en', () => openPackage(zipFile(files), { entries: 1 })).issues;
    expect(issue?.params).toMatchObject({ found: 2, limit: 1 });
  });

  it('stops at the declared size of a large entry that holds far more', () => {
    const bomb = zipFile([{ name: 'a.xml', content: new Uint8Array(100_000_000), declaredSize: 1000 }]);
    expect(reasonOf(bomb)).toBe('length');
  });
});
