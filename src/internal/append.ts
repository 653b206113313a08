/** Adds all of `more` at the end of a list. `list.push(...more)` would pass each as an argument, and there is room for few. */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}
