// Words that make numbers: their class and worth, so that the number grammar is one table lookup per token.

import { WordTable } from '../../lex/word-table.ts'

/** What a word does inside a number expression. */
export enum NumberClass {
  None = 0,
  /** zero … nineteen */
  Unit = 1,
  /** twenty … ninety */
  Tens = 2,
  Hundred = 3,
  /** thousand, million, lakh, bn … */
  Big = 4,
  Dozen = 5,
  Half = 6,
  Quarter = 7,
  Ordinal = 8,
  /** thirds, fifths: the bottom of a fraction. */
  Parts = 9,
  /** several, few, couple, handful: an amount that may stand before a scale ("several dozen"). */
  Vague = 10,
  /** dozens, scores, hundreds: a scale in the plural. */
  Plenty = 11,
  Article = 12,
  /** nobody, none: zero as a whole noun group. */
  Nobody = 13,
  /** both, pair, trio: a set of known size. */
  Set = 14,
  Sign = 15,
  Not = 16,
  /** From here on: words that the count shelf reads by themselves where they begin no number. */
  No = 17,
  Another = 18,
  /** thirties (an age), last and next (a place in a row) */
  Mark = 19,
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const UNIT_ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
const TENS_ORDINALS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'
const BIG: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  quadrillion: 1e15,
  lakh: 1e5,
  crore: 1e7,
}
/** Written short, after digits only. */
const SHORT_SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  b: 1e9,
  g: 1e9,
  mn: 1e6,
  mil: 1e6,
  mln: 1e6,
  mio: 1e6,
  bn: 1e9,
  bln: 1e9,
  bil: 1e9,
  tn: 1e12,
  tln: 1e12,
  trn: 1e12,
  cr: 1e7,
}
/** Lowest count that the word lets one believe (contract: several 3, a few 3, multiple 2, a couple 2). */
const VAGUE: Readonly<Record<string, number>> = {
  several: 3,
  few: 3,
  many: 3,
  numerous: 3,
  handful: 3,
  multiple: 2,
  couple: 2,
}
/** Lowest count of a plural scale: two of it; "scores" are two score. */
const PLENTY: Readonly<Record<string, number>> = {
  tens: 10,
  dozens: 12,
  scores: 20,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
  lakhs: 1e5,
  crores: 1e7,
}
const SETS: Readonly<Record<string, number>> = {
  both: 2,
  pair: 2,
  duo: 2,
  twosome: 2,
  trio: 3,
  threesome: 3,
  twice: 2,
  thrice: 3,
}

const classTable = new WordTable([])
const slotTable = new WordTable([])
const worths: number[] = [0]

function put(word: string, kind: number, worth: number): void {
  classTable.add(word, kind)
  slotTable.add(word, worths.length)
  worths.push(worth)
}

UNITS.split(' ').forEach((word, worth) => {
  put(word, NumberClass.Unit, worth)
})
for (const word of ['nought', 'naught', 'nil']) put(word, NumberClass.Unit, 0)
TENS.split(' ').forEach((word, index) => {
  put(word, NumberClass.Tens, (index + 2) * 10)
})
put('fourty', NumberClass.Tens, 40)
UNIT_ORDINALS.split(' ').forEach((word, worth) => {
  put(word, NumberClass.Ordinal, worth)
  if (worth > 2) put(`${word}s`, NumberClass.Parts, worth)
})
put('nineth', NumberClass.Ordinal, 9)
put('firsts', NumberClass.Parts, 1)
TENS_ORDINALS.split(' ').forEach((word, index) => {
  put(word, NumberClass.Ordinal, (index + 2) * 10)
  put(`${word}s`, NumberClass.Parts, (index + 2) * 10)
})
put('hundred', NumberClass.Hundred, 100)
put('hundredth', NumberClass.Ordinal, 100)
put('hundredths', NumberClass.Parts, 100)
for (const [word, worth] of Object.entries(BIG)) {
  put(word, NumberClass.Big, worth)
  if (worth === 1e5 || worth === 1e7) continue
  put(`${word}th`, NumberClass.Ordinal, worth)
  put(`${word}ths`, NumberClass.Parts, worth)
}
for (const word of ['dozen', 'doz', 'dozs']) put(word, NumberClass.Dozen, 12)
put('half', NumberClass.Half, 2)
put('halves', NumberClass.Parts, 2)
put('quarter', NumberClass.Quarter, 4)
put('quarters', NumberClass.Parts, 4)
for (const [word, worth] of Object.entries(VAGUE)) put(word, NumberClass.Vague, worth)
for (const [word, worth] of Object.entries(PLENTY)) put(word, NumberClass.Plenty, worth)
for (const [word, worth] of Object.entries(SETS)) put(word, NumberClass.Set, worth)
put('a', NumberClass.Article, 1)
put('an', NumberClass.Article, 1)
put('nobody', NumberClass.Nobody, 0)
put('none', NumberClass.Nobody, 0)
put('no', NumberClass.No, 0)
put('another', NumberClass.Another, 2)
put('minus', NumberClass.Sign, -1)
put('negative', NumberClass.Sign, -1)
put('not', NumberClass.Not, 0)
for (const word of 'teens twenties thirties forties fifties sixties seventies eighties nineties'.split(' '))
  put(word, NumberClass.Mark, 0)
for (const word of 'last next previous current penultimate antepenultimate'.split(' ')) put(word, NumberClass.Mark, 1)

const shortSlots = new WordTable([])
for (const [word, worth] of Object.entries(SHORT_SCALES)) {
  shortSlots.add(word, worths.length)
  worths.push(worth)
}

/** Class of a word id in number expressions (`NumberClass`). */
export function classOfWord(id: number): number {
  return classTable.get(id)
}

/** What the word is worth: 6 for six, 1000 for thousand, 3 for third and for several. */
export function worthOf(id: number): number {
  return worths[slotTable.get(id)]!
}

/** Worth of a scale written short after digits (`k`, `bn`), 0 for any other word. */
export function shortScaleOf(id: number): number {
  return worths[shortSlots.get(id)]!
}

/** Suffix of an ordinal in digits: `21st`. */
export const ordinalSuffix = new WordTable(['st', 'nd', 'rd', 'th'])
