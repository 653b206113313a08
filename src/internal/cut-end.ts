/**
 * A text without the characters at its end that `cut` matches one by one. `text.replace(/[…]+$/, '')` tries every run of them
 * again from each of its characters, which takes hours in a long text.
 */
export function cutEnd(text: string, cut: RegExp): string {
  let end = text.length;
  while (end > 0 && cut.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
