// The count shelf: numbers of things, with the bounds that the words state.

import type { CountValue } from '../../model/value.ts'
import { sayNumber } from '../bounds.ts'
import type { Kind } from '../kind.ts'
import { extractCounts } from './extract.ts'
import { relateCounts } from './relate.ts'

/** Counts of things (and ages, marked as such). A reading is its own value: nothing in the article changes what six means. */
export const countKind: Kind<CountValue, CountValue> = {
  name: 'count',
  extract: extractCounts,
  settle: (mine) => mine.map((mention) => mention.reading),
  relate: relateCounts,
  show: showCount,
}

/** "at least 6", "several", "about 40", "18 months". */
function showCount(value: CountValue): string {
  const number = sayNumber(value)
  const unit = value.unit === undefined ? '' : ` ${value.unit}${value.max === 1 ? '' : 's'}`
  return number + unit + ofPart(value.population)
}

/** "20 minors": a part is told with the name of those it counts. */
function ofPart(population: string | undefined): string {
  return population === undefined || population === 'casualties' ? '' : ` ${population}`
}
