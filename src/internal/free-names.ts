/**
 * Gives names that are free: a stem and the first number, from one on, that nobody has. What was given is not given again. A number that
 * was found taken is not looked at again, so what is taken stays taken, and the number that a stem starts from does not go down.
 */
export function freeNames(isTaken: (name: string) => boolean): (stem: string, from?: number) => string {
  const next = new Map<string, number>();
  return (stem, from = 1) => {
    let number = Math.max(from, next.get(stem) ?? from);
    while (isTaken(`${stem}${number}`)) number++;
    next.set(stem, number + 1);
    return `${stem}${number}`;
  };
}
