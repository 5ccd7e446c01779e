// Looking a place up in a sorted list by halving it.

/** How many of the first `count` places come before the one looked for: `isBefore` is true for those and false from there on. */
export function firstNotBefore(count: number, isBefore: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
