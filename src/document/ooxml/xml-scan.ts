/** What an XML source holds, told in order. Every place counts characters of the source. */
export interface XmlHandler {
  /** A start tag; what it returns tells nothing. `attributes` are names and values in turn, as written but decoded. */
  open(name: string, attributes: readonly string[], from: number, inside: number): void;
  close(from: number, to: number): void;
  text(value: string): void;
  /** A DOCTYPE, whatever it holds: nothing after it is looked at unless this returns. */
  doctype(): never;
  /** What makes the source no XML, and where. */
  malformed(reason: string, at: number): never;
  /** Called for everything that costs beyond its length: comments, instructions, sections of characters, references. */
  passed(): void;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/u;
const NAME =
  /^[:A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}][-.:\w\u00b7\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u037d\u037f-\u1fff\u200c-\u200d\u203f-\u2040\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}]*$/u;
const REFERENCE = /&(?:#(?:(\d{1,20})|x([\dA-Fa-f]{1,20}))|(lt|gt|amp|quot|apos));/y;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Reads XML without a DOCTYPE: every rule of well-formedness that then remains, in time that grows with the length alone.
 * Nothing is looked up, nothing is expanded but the five names and the numbers that XML defines itself.
 *
 * Source: Extensible Markup Language (XML) 1.0, fifth edition.
 */
export function scanXml(source: string, handler: XmlHandler): void {
  const forbidden = FORBIDDEN.exec(source);
  if (forbidden !== null) handler.malformed('character', forbidden.index);
  const names: string[] = [];
  const goodNames = new Set<string>();
  let rooted = false;
  let at = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (source.startsWith('<?xml', at) && isSpace(source.charCodeAt(at + 5))) at = endOf(source, '?>', at, handler);
  while (at < source.length) {
    const tag = source.indexOf('<', at);
    const end = tag < 0 ? source.length : tag;
    if (end > at) {
      const text = source.slice(at, end);
      if (names.length > 0) handler.text(decodeText(text, at, handler));
      else if (!isBlank(text)) handler.malformed('text outside the root', at);
    }
    if (tag < 0) break;
    switch (source.charCodeAt(tag + 1)) {
      case SLASH:
        at = scanEnd(source, tag, names, handler);
        break;
      case BANG:
        handler.passed();
        at = scanDeclaration(source, tag, names.length > 0, handler);
        break;
      case QUESTION:
        handler.passed();
        at = scanInstruction(source, tag, handler);
        break;
      default:
        if (names.length === 0 && rooted) handler.malformed('second root', tag);
        rooted = true;
        at = scanStart(source, tag, names, goodNames, handler);
    }
  }
  if (names.length > 0) handler.malformed(`unclosed ${names[names.length - 1]}`, source.length);
  if (!rooted) handler.malformed('no element', source.length);
}

const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const DOUBLE = 0x22;
const SINGLE = 0x27;

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isSpace(text.charCodeAt(i))) return false;
  return true;
}

function afterSpaces(source: string, at: number): number {
  let next = at;
  while (isSpace(source.charCodeAt(next))) next++;
  return next;
}

/** Just after the next `mark`. */
function endOf(source: string, mark: string, from: number, handler: XmlHandler): number {
  const end = source.indexOf(mark, from);
  return end < 0 ? handler.malformed('unfinished markup', from) : end + mark.length;
}

/** End of the characters that may belong to a name. */
function afterName(source: string, at: number): number {
  for (let next = at; ; next++) {
    const code = source.charCodeAt(next);
    // NaN, past the end, is none of these either.
    if (!(code > 0x20) || code === SLASH || code === GREATER || code === EQUALS || code === DOUBLE || code === 0x3c) {
      return next;
    }
  }
}

function nameAt(source: string, from: number, to: number, good: Set<string>, handler: XmlHandler): string {
  const name = source.slice(from, to);
  if (good.has(name)) return name;
  if (!NAME.test(name)) handler.malformed('name', from);
  good.add(name);
  return name;
}

function scanStart(source: string, tag: number, names: string[], goodNames: Set<string>, handler: XmlHandler): number {
  let at = afterName(source, tag + 1);
  const name = nameAt(source, tag + 1, at, goodNames, handler);
  const attributes: string[] = [];
  for (;;) {
    const next = afterSpaces(source, at);
    const code = source.charCodeAt(next);
    if (code === GREATER) {
      names.push(name);
      handler.open(name, attributes, tag, next + 1);
      return next + 1;
    }
    if (code === SLASH) {
      if (source.charCodeAt(next + 1) !== GREATER) handler.malformed('slash', next);
      handler.open(name, attributes, tag, next + 2);
      handler.close(next + 2, next + 2);
      return next + 2;
    }
    if (next === at) handler.malformed('attribute', at);
    at = scanAttribute(source, next, attributes, goodNames, handler);
  }
}

function scanAttribute(
  source: string,
  from: number,
  attributes: string[],
  goodNames: Set<string>,
  handler: XmlHandler,
): number {
  const nameEnd = afterName(source, from);
  const name = nameAt(source, from, nameEnd, goodNames, handler);
  const equals = afterSpaces(source, nameEnd);
  if (source.charCodeAt(equals) !== EQUALS) handler.malformed('attribute without value', from);
  const quoteAt = afterSpaces(source, equals + 1);
  const quote = source.charCodeAt(quoteAt);
  if (quote !== DOUBLE && quote !== SINGLE) handler.malformed('attribute without quotes', quoteAt);
  const end = source.indexOf(quote === DOUBLE ? '"' : "'", quoteAt + 1);
  if (end < 0) handler.malformed('unfinished attribute', from);
  const value = source.slice(quoteAt + 1, end);
  if (value.includes('<')) handler.malformed('bracket in an attribute', from);
  attributes.push(name, decodeAttribute(value, quoteAt + 1, handler));
  return end + 1;
}

function scanEnd(source: string, tag: number, names: string[], handler: XmlHandler): number {
  const name = names.pop();
  if (name === undefined || !source.startsWith(name, tag + 2)) return handler.malformed('end tag', tag);
  const end = afterSpaces(source, tag + 2 + name.length);
  if (source.charCodeAt(end) !== GREATER) handler.malformed('end tag', tag);
  handler.close(tag, end + 1);
  return end + 1;
}

function scanDeclaration(source: string, tag: number, inside: boolean, handler: XmlHandler): number {
  if (source.startsWith('<!--', tag)) {
    const end = source.indexOf('--', tag + 4);
    if (end < 0 || source.charCodeAt(end + 2) !== GREATER) handler.malformed('comment', tag);
    return end + 3;
  }
  if (inside && source.startsWith('<![CDATA[', tag)) {
    const end = endOf(source, ']]>', tag, handler);
    const text = source.slice(tag + 9, end - 3);
    if (text !== '') handler.text(withPlainLineEnds(text));
    return end;
  }
  if (source.slice(tag, tag + 9).toLowerCase() === '<!doctype') handler.doctype();
  return handler.malformed('declaration', tag);
}

function scanInstruction(source: string, tag: number, handler: XmlHandler): number {
  const nameEnd = afterName(source, tag + 2);
  const end = endOf(source, '?>', tag + 2, handler);
  const name = source.slice(tag + 2, Math.min(nameEnd, end - 2));
  if (!NAME.test(name) || name.toLowerCase() === 'xml') handler.malformed('instruction', tag);
  return end;
}

function withPlainLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function decodeText(text: string, from: number, handler: XmlHandler): string {
  if (text.includes(']]>')) handler.malformed('end of a section', from);
  return decodeReferences(withPlainLineEnds(text), from, handler);
}

/** Line ends and tabs in a value are spaces, unless written as numbers. */
function decodeAttribute(value: string, from: number, handler: XmlHandler): string {
  const plain = /[\t\n\r]/.test(value) ? value.replace(/\r\n|[\t\n\r]/g, ' ') : value;
  return decodeReferences(plain, from, handler);
}

/** References one by one, each counted: millions of them in one text would otherwise cost far more than their length. */
function decodeReferences(text: string, from: number, handler: XmlHandler): string {
  let at = text.indexOf('&');
  if (at < 0) return text;
  let decoded = '';
  let done = 0;
  for (; at >= 0; at = text.indexOf('&', done)) {
    handler.passed();
    REFERENCE.lastIndex = at;
    const [whole, decimal, hexadecimal, entity] = REFERENCE.exec(text) ?? handler.malformed('entity', from);
    decoded += text.slice(done, at) + (entity === undefined ? '' : (ENTITIES[entity] ?? ''));
    if (entity === undefined) decoded += characterOf(decimal, hexadecimal) ?? handler.malformed('character', from);
    done = at + whole.length;
  }
  return decoded + text.slice(done);
}

function characterOf(decimal: string | undefined, hexadecimal: string | undefined): string | undefined {
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number.parseInt(decimal, 10);
  const character = code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
  return character === undefined || FORBIDDEN.test(character) ? undefined : character;
}
