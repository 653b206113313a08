import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from '../../src/document/index.ts';
import { arbitraryText } from './arbitrary-document.ts';

describe('file names', () => {
  it('say the text and nothing else', () => {
    expect(safeFileName('Fiche P4 : jeunes & écrans', 'docx')).toBe('Fiche P4-jeunes & écrans.docx');
    expect(safeFileName('/etc/passwd', 'md')).toBe('etc-passwd.md');
    expect(safeFileName('../../etc/passwd', 'md')).toBe('etc-passwd.md');
    expect(safeFileName('.htaccess', 'md')).toBe('htaccess.md');
    expect(safeFileName('%2e%2e%2fx', 'md')).toBe('2e-2e-2fx.md');
    expect(safeFileName('fiche\u202excod.exe', 'docx')).toBe('fichexcod-exe.docx');
    expect(safeFileName('a\u2215b', 'md')).toBe('a-b.md');
    expect(safeFileName('', 'md')).toBe('document.md');
    expect(safeFileName('CON', 'md')).toBe('document-CON.md');
    expect(safeFileName('a', '../sh')).toBe('a.sh');
  });

  it('are safe whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(arbitraryText, fc.string({ unit: 'binary', maxLength: 400 }), fc.constant('é'.repeat(300))),
        (text) => {
          const name = safeFileName(text, 'docx');
          expect(name.endsWith('.docx')).toBe(true);
          expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
          expect(name).not.toMatch(/[/\\:*?"<>|%]|\.\.|^[.\s-]|\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
          expect(name.indexOf('.')).toBe(name.length - 5);
          expect(name.length).toBeGreaterThan(5);
        },
      ),
    );
  });
});
