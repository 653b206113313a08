/** Puts a text between the two comments that frame a generated part of a page. */
export function withPart(page: string, name: string, text: string): string {
  const frame = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
  return page.replace(frame, (_whole, open: string, close: string) => `${open}\n${text}\n\n${close}`);
}
