/** How many numbers of an ascending array are greater than a limit. Cost O(log n). */
export function countAbove(sorted: Float64Array, limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Number.NaN) > limit) high = middle;
    else low = middle + 1;
  }
  return sorted.length - low;
}
