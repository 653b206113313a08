/** Namespaces of every part with slides. */
export const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** What every tree of shapes starts with. */
export const TREE_START =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

/** The one table style of the deck. */
export const TABLE_STYLE_ID = '{6A5F0C52-3C1B-4C7E-9C55-7D2B8B1F4E10}';

/** Field that shows the number of the slide. */
export function slideNumberField(shown: string, properties = '<a:rPr/>'): string {
  return `<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">${properties}<a:t>${shown}</a:t></a:fld>`;
}
