/** Sum of numbers from the lowest to the highest: the same to the last digit in whatever order they come. */
export function sumInOrder(numbers: readonly number[]): number {
  return Float64Array.from(numbers)
    .sort()
    .reduce((sum, number) => sum + number, 0);
}
