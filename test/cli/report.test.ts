import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { openPackage, partText } from '../../src/document/ooxml/index.ts';
import { masterFile } from '../document/master/master-file.ts';
import { style, templateFile } from '../document/master/template-file.ts';
import { memoryTerminal } from './memory-terminal.ts';

describe('plan-sante report', () => {
  it('writes the restitution of a bundled plan as slides', async () => {
    const { terminal, written, said } = memoryTerminal({});
    const call = ['report', 'cnr-grand-est-2023', '--kind', 'restitution', '--format', 'pptx', '--out', 'deck.pptx'];
    expect(await run(call, terminal)).toBe(0);
    expect(said.err).toBe('');
    const bytes = written.get('deck.pptx');
    expect(bytes).toBeInstanceOf(Uint8Array);
  });

  it('prints text on standard output, in the language and for the audience that are asked for', async () => {
    const { terminal, said } = memoryTerminal({});
    const call = ['report', 'cnr-grand-est-2023', '--audience', 'minister', '--locale', 'en'];
    expect(await run(call, terminal)).toBe(0);
    expect(said.out).toContain('## P4 comes first with 78.1 points out of 100, 8.7 ahead of A6');
    expect(said.out).not.toContain('Fiche P4');
  });

  it('takes the look of a file of one’s own, tells what it lacks, and refuses what gives none', async () => {
    const files = {
      'look.pptx': masterFile(),
      'look.dotx': templateFile({ styles: style('Standard', 'Normal') }),
      'not.pptx': 'no',
    };
    const call = ['report', 'cnr-grand-est-2023', '--audience', 'minister'];
    const slides = memoryTerminal(files);
    expect(await run([...call, '--master', 'look.pptx', '--out', 'deck.pptx'], slides.terminal)).toBe(0);
    expect(slides.said.err).toBe('');
    const deck = slides.written.get('deck.pptx');
    expect(deck instanceof Uint8Array && partText(openPackage(deck), 'ppt/theme/theme1.xml')).toContain('DejaVu Serif');
    const word = memoryTerminal(files);
    expect(await run([...call, '--master', 'look.dotx', '--out', 'r.docx'], word.terminal)).toBe(0);
    expect(word.said.err).toContain('heading 2');
    expect(word.written.get('r.docx')).toBeInstanceOf(Uint8Array);
    for (const [name, out, code] of [
      ['not.pptx', 'deck.pptx', 1],
      ['look.dotx', 'deck.pptx', 1],
      ['look.pptx', 'r.html', 2],
      ['missing.pptx', 'deck.pptx', 2],
    ] as const) {
      const { terminal, written } = memoryTerminal(files);
      expect(await run([...call, '--master', name, '--out', out], terminal), name).toBe(code);
      expect(written.size).toBe(0);
    }
  });

  it('refuses calls that cannot work', async () => {
    for (const call of [
      [],
      ['cnr-grand-est-2023', '--kind', 'restitutoin'],
      ['cnr-grand-est-2023', '--audience', 'ministre'],
      ['cnr-grand-est-2023', '--format', 'pptx'],
      ['cnr-grand-est-2023', '--out', 'deck.pdf'],
      ['cnr-grand-est-2023', '--out', 'deck.pptx', '--format', 'docx'],
    ]) {
      const { terminal, written } = memoryTerminal({});
      expect(await run(['report', ...call], terminal), call.join(' ')).toBe(2);
      expect(written.size).toBe(0);
    }
  });

  it('answers a plan with faults with its issues', async () => {
    const { terminal, said } = memoryTerminal({ 'own.json': '{"id": 3}' });
    expect(await run(['report', 'own.json', '--json', '--out', 'r.docx'], terminal)).toBe(1);
    expect(JSON.parse(said.out).written).toEqual([]);
  });
});
