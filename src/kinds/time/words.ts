// Closed word classes of time expressions, as tables from word id to a small number.

import { WordTable } from '../../lex/word-table.ts'
import type { Part, Season, Unit } from './reading.ts'

function table(rows: readonly (readonly [string, number])[]): WordTable {
  const entries: Record<string, number> = {}
  for (const [words, value] of rows) for (const word of words.split(' ')) entries[word] = value
  return new WordTable(entries)
}

export const months = table([
  ['january jan', 1],
  ['february feb', 2],
  ['march mar', 3],
  ['april apr', 4],
  ['may', 5],
  ['june jun', 6],
  ['july jul', 7],
  ['august aug', 8],
  ['september sept sep', 9],
  ['october oct', 10],
  ['november nov', 11],
  ['december dec', 12],
])
/** Months whose word is also a name or another word: they need more company than a capital letter. */
export const doubtfulMonths = new WordTable('may march mar april june august jan dec jun sep'.split(' '))

export const weekdays = table([
  ['monday mon', 1],
  ['tuesday tue tues', 2],
  ['wednesday wed weds', 3],
  ['thursday thu thur thurs', 4],
  ['friday fri', 5],
  ['saturday sat', 6],
  ['sunday sun', 7],
])
export const shortWeekdays = new WordTable('mon tue tues wed weds thu thur thurs fri sat sun'.split(' '))
export const pluralWeekdays = table([
  ['mondays', 1],
  ['tuesdays', 2],
  ['wednesdays', 3],
  ['thursdays', 4],
  ['fridays', 5],
  ['saturdays', 6],
  ['sundays', 7],
])
/** Words before or after a weekday that make it a name: Black Friday, the Sunday Times. */
export const weekdayNamesBefore = new WordTable('black bloody ash ruby sheffield super cyber man freaky'.split(' '))
export const weekdayNamesAfter = new WordTable(
  'times express mirror herald telegraph mail post world tribune football independent'.split(' '),
)

export const PARTS: readonly Part[] = ['', 'TMO', 'TMI', 'TAF', 'TEV', 'TNI', 'TDT']
export const parts = table([
  ['morning mornings midmorning predawn', 1],
  ['midday lunchtime', 2],
  ['afternoon afternoons midafternoon', 3],
  ['evening evenings', 4],
  ['night nights nighttime', 5],
  ['daytime', 6],
])
/** Order-only parts: no edge on the clock. */
export const twilights = table([
  ['dawn daybreak sunrise sunup', 1],
  ['dusk sunset twilight sundown', 4],
  ['nightfall', 5],
])

export const UNITS: readonly (Unit | '')[] = [
  '',
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
]
export const units = table([
  ['second seconds', 1],
  ['minute minutes min mins', 2],
  ['hour hours hr hrs', 3],
  ['day days', 4],
  ['weekend weekends', 5],
  ['week weeks fortnight fortnights', 6],
  ['month months', 7],
  ['year years', 9],
  ['decade decades', 10],
  ['century centuries', 11],
])
export const pluralUnits = new WordTable(
  'seconds minutes mins hours hrs days weekends weeks fortnights months years decades centuries'.split(' '),
)
export const fortnights = new WordTable(['fortnight', 'fortnights'])
export const periodic = table([
  ['hourly', 3],
  ['daily nightly', 4],
  ['weekly', 6],
  ['monthly', 7],
  ['quarterly', 8],
  ['yearly annually', 9],
])

export const SEASONS: readonly Season[] = ['', 'SP', 'SU', 'FA', 'WI']
export const seasons = table([
  ['spring springtime', 1],
  ['summer summertime', 2],
  ['fall autumn', 3],
  ['winter wintertime', 4],
])

export const meridiems = table([
  ['am a.m. a.m', 1],
  ['pm p.m. p.m', 2],
])

/** Deictic days counted from the publication day: value is days + 10. */
export const deicticDays = table([
  ['yesterday', 9],
  ['today', 10],
  ['tonight tonite', 10],
  ['tomorrow', 11],
])

/** Order words before a unit: 1 last, 2 next, 3 this, 4 previous, 5 following, 6 same, 7 that, 8 coming. */
export const orders = table([
  ['last past', 1],
  ['next', 2],
  ['coming upcoming', 8],
  ['this', 3],
  ['previous preceding prior', 4],
  ['following ensuing subsequent', 5],
  ['same', 6],
  ['that', 7],
])

/** Order words after a quantity: 1 later, 2 earlier, 3 ago, 4 after, 5 before, 6 from now. */
export const afterwards = table([
  ['later afterwards afterward thereafter', 1],
  ['earlier previously beforehand', 2],
  ['ago', 3],
  ['after following', 4],
  ['before prior', 5],
])

/** Values of number words up to ninety; 1000 + value for what only a unit may follow. */
export const numberWords = table([
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
])
export const ordinalWords = table([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['thirteenth', 13],
  ['fourteenth', 14],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
  ['twenty-first', 21],
])
export const ordinalSuffixes = new WordTable(['st', 'nd', 'rd', 'th'])
/** Counts without a number. */
export const vague = new WordTable(['several', 'few', 'many', 'numerous', 'multiple', 'couple', 'some', 'various'])

/** Nothing announced beforehand is called so: "Sunday's blaze will be investigated". */
export const deeds = new WordTable(
  `shooting shootings attack attacks bombing blast explosion fire blaze wildfire crash collision wreck derailment quake
  earthquake tremor flood floods flooding tornado storm stabbing killing killings murder murders slaying massacre rampage
  violence unrest riot riots clashes collapse accident incident tragedy disaster raid robbery stampede landslide death
  deaths`.split(/\s+/),
)
