import { XML_DECLARATION } from '../../ooxml/index.ts';
import { LIST_INDENT } from './names.ts';
import type { WrittenList } from './writing.ts';

const BULLETS = ['•', '–', '▪'] as const;
const FORMATS = ['decimal', 'lowerLetter', 'lowerRoman'] as const;
const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

function bulletLevel(level: number): string {
  return levelXml(level, 'bullet', BULLETS[level % 3] ?? '•');
}

function numberLevel(level: number): string {
  return levelXml(level, FORMATS[level % 3] ?? 'decimal', `%${level + 1}.`);
}

function levelXml(level: number, format: string, text: string): string {
  return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${LIST_INDENT * (level + 1)}" w:hanging="${LIST_INDENT}"/></w:pPr></w:lvl>`;
}

let kinds: string | undefined;

/** The two kinds of lists, made at first use and kept: they never change. */
function abstractXml(): string {
  kinds ??= `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>${LEVELS.map(bulletLevel).join('')}</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>${LEVELS.map(numberLevel).join('')}</w:abstractNum>`;
  return kinds;
}

/** `word/numbering.xml`: two kinds of lists, and for each list of the document an instance that starts at its own number. */
export function numberingXml(lists: readonly WrittenList[]): string {
  const instances = lists.map(({ ordered, start, level }, i) => {
    const restart = `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
    return `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="${ordered ? 1 : 0}"/>${restart}</w:num>`;
  });
  return `${XML_DECLARATION}<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${abstractXml()}${instances.join('')}</w:numbering>`;
}
