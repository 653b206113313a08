import { XML_DECLARATION } from '../../ooxml/index.ts';
import { HEADER_FILL, HEADING_INK, MUTED_INK } from '../../slide-marks.ts';

/** Dark blue on white for titles (13:1), dark grey for words; the accents keep 4.5:1 on white. */
const COLORS = [
  ['dk1', '1D2330'],
  ['lt1', 'FFFFFF'],
  ['dk2', HEADING_INK.value],
  ['lt2', HEADER_FILL.value],
  ['accent1', HEADING_INK.value],
  ['accent2', '0B4FA0'],
  ['accent3', '1F6F5C'],
  ['accent4', '8A4B00'],
  ['accent5', '7A2E5D'],
  ['accent6', MUTED_INK],
  ['hlink', '0B4FA0'],
  ['folHlink', '5B3A8C'],
] as const;

/** `ppt/theme/theme1.xml`: the colours and the font; the effects are the plainest the format allows. */
export function themeXml(): string {
  const colors = COLORS.map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`).join('');
  const font = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>';
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const lines = [6350, 12700, 19050]
    .map((width) => `<a:ln w="${width}">${fill}<a:prstDash val="solid"/></a:ln>`)
    .join('');
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return `${XML_DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Plan"><a:themeElements><a:clrScheme name="Plan">${colors}</a:clrScheme><a:fontScheme name="Plan"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme><a:fmtScheme name="Plan"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${lines}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
}
