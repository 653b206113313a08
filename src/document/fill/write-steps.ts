import { escapeXml } from '../ooxml/index.ts';
import type { Step, TextBreaks } from './compile-part.ts';
import type { TemplateLimits } from './limits.ts';
import type { TemplateRecord } from './read-data.ts';

/** What is left of the limits; shared by all parts of one file. */
export interface Allowance {
  repetitions: number;
  bytes: number;
}

/** The limit that stopped the writing. */
export type LimitMet = keyof Pick<TemplateLimits, 'repetitions' | 'outputBytes'>;

/** Writes a part with this data, or names the limit it would pass. */
export function writeSteps(
  steps: readonly Step[],
  data: TemplateRecord,
  left: Allowance,
): { readonly xml: string } | { readonly limit: LimitMet } {
  const out: string[] = [];
  const frames: (TemplateRecord | string)[] = [data];
  let turn = 0;
  let drawings = 0;

  const put = (xml: string): LimitMet | undefined => {
    if (xml === '') return undefined;
    // Word joins two tables that touch; the paragraph between them held a tag and went with it.
    const table = TABLE_START.exec(xml);
    if (table !== null && TABLE_END.test(tail(out))) out.push(`<${table[1] ?? ''}p/>`);
    left.bytes -= utf8Length(xml);
    out.push(xml);
    return left.bytes < 0 ? 'outputBytes' : undefined;
  };
  const run = (list: readonly Step[]): LimitMet | undefined => {
    for (const step of list) {
      const met = write(step);
      if (met !== undefined) return met;
    }
    return undefined;
  };
  const write = (step: Step): LimitMet | undefined => {
    switch (step.kind) {
      case 'xml':
        return put(step.xml);
      case 'once':
        return turn === 0 ? put(step.xml) : undefined;
      case 'drawing':
        return put(turn === 0 ? step.xml : `${step.free + drawings++}`);
      case 'value':
        return put(valueXml(textOf(frames[step.level], step.name), step.breaks));
      case 'end-of-blocks':
        return PARAGRAPH_END.test(tail(out)) ? undefined : put(step.paragraph);
      case 'table':
        return writeTable(step.steps);
      case 'loop':
        return repeat(step);
    }
  };
  const writeTable = (list: readonly Step[]): LimitMet | undefined => {
    const start = out.length;
    const met = run(list);
    if (met === undefined && !out.slice(start).some((xml) => ROW_END.test(xml))) out.length = start;
    return met;
  };
  const repeat = (step: Extract<Step, { kind: 'loop' }>): LimitMet | undefined => {
    const owner = frames[step.level];
    const items = typeof owner === 'object' ? (owner.lists.get(step.name) ?? []) : [];
    const outerTurn = turn;
    for (const [i, item] of items.entries()) {
      if (--left.repetitions < 0) return 'repetitions';
      frames.push(item);
      turn = outerTurn + i;
      const met = run(step.steps);
      frames.pop();
      if (met !== undefined) return met;
    }
    turn = outerTurn;
    return undefined;
  };

  const met = run(steps);
  return met === undefined ? { xml: out.join('') } : { limit: met };
}

const TABLE_START = /^\s*<(\w+:)?tbl[\s>]/;
const TABLE_END = /<\/(?:\w+:)?tbl>\s*$/;
const ROW_END = /<\/(?:\w+:)?tr>/;
const PARAGRAPH_END = /(?:<\/(?:\w+:)?p|<(?:\w+:)?p(?:\s[^<>]*)?\/)>\s*$/;

/** Bytes of a text in UTF-8. */
function utf8Length(text: string): number {
  let length = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // The two halves of a pair are four bytes together.
    if (code > 0x7f) length += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return length;
}

/** The last bit of what was written, short enough to look at. */
function tail(out: readonly string[]): string {
  for (let i = out.length - 1; i >= 0; i--) {
    const piece = out[i]?.slice(-400).trimEnd() ?? '';
    if (piece !== '') return piece;
  }
  return '';
}

function textOf(frame: TemplateRecord | string | undefined, name: string | undefined): string {
  if (frame === undefined) return '';
  if (typeof frame === 'string') return frame;
  return name === undefined ? '' : (frame.texts.get(name) ?? '');
}

function valueXml(text: string, { line, tab }: TextBreaks): string {
  const xml = escapeXml(text);
  return /[\n\t]/.test(xml) ? xml.replace(/[\n\t]/g, (space) => (space === '\n' ? line : tab)) : xml;
}
