/** What is written for programs, on standard output and in files: indented JSON that ends its last line. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
