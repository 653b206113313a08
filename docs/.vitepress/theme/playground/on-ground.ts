/**
 * A picture or a page of the library follows the system; this page may have been told to be dark, or light. It says so to what it shows,
 * which then looks like the page around it.
 */
export function onGround(text: string, dark: boolean): string {
  return text.replaceAll('@media (prefers-color-scheme:dark)', dark ? '@media screen' : '@media not all');
}
