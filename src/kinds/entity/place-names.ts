// Places compared by form: blocks, intersections and streets by the streets they name, the rest by name, level and what holds them.

import { distance } from 'fastest-levenshtein'
import { cutEnd } from '../../model/cut.ts'

const STREET_WORDS: Readonly<Record<string, string>> = {
  st: 'street',
  ave: 'avenue',
  av: 'avenue',
  rd: 'road',
  dr: 'drive',
  blvd: 'boulevard',
  ln: 'lane',
  ct: 'court',
  hwy: 'highway',
  pkwy: 'parkway',
  pl: 'place',
  sq: 'square',
  ter: 'terrace',
}
const STREETS = new Set([...Object.values(STREET_WORDS), 'way', 'route', 'interstate', 'alley', 'circle', 'broadway'])
const ORDINALS: Readonly<Record<string, string>> = {
  first: '1st',
  second: '2nd',
  third: '3rd',
  fourth: '4th',
  fifth: '5th',
  sixth: '6th',
  seventh: '7th',
  eighth: '8th',
  ninth: '9th',
  tenth: '10th',
  eleventh: '11th',
  twelfth: '12th',
}
const EMPTY = new Set(['the', 'a', 'an', 'in', 'of', 'near', 'at', 'on', 'just', 'outside', 'inside', 'around'])

/** A place's name in one spelling: `2800 block of 40th street`, `28th avenue and 40th street`. */
export function placeWords(name: string): string[] {
  const out: string[] = []
  for (const piece of name
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('&', ' and ')
    .split(/[\s,]+/)) {
    const bare = cutEnd(piece, '.').replace(/'s$/, '')
    // "St. Luke's" keeps its saint: a street word never opens a name.
    const word = (out.length > 0 ? STREET_WORDS[bare] : undefined) ?? ORDINALS[bare] ?? bare
    if (word !== '' && !EMPTY.has(word)) out.push(word)
  }
  return out
}

/** Streets that a place names: the word or number before each street word, with it. */
export function streetsOf(words: readonly string[]): Set<string> {
  const out = new Set<string>()
  for (let i = 1; i < words.length; i++) {
    if (STREETS.has(words[i] as string)) out.add(`${words[i - 1]} ${words[i]}`)
  }
  return out
}

/** House number of a block or address that opens the name: 2800; the first of 31-33. */
export function houseNumber(words: readonly string[]): number | null {
  const match = /^(\d{1,6})(?:[-–/]\d{1,6})?$/.exec(words[0] ?? '')
  return match === null ? null : Number(match[1])
}

/** Words that say what sort of thing a described place or body is. */
const CLASSES = new Set(
  'hospital center centre clinic park school church mosque airport office department agency bureau county state sheriff police university college station hotel bar club store mall'.split(
    ' ',
  ),
)

/** The class words of a name: hospital, school, department. */
export function classesOf(words: readonly string[]): string[] {
  return words.filter((word) => CLASSES.has(word))
}

/** Letters that a town's name must have before one of them may be another's spelling. */
const SPELLABLE = 6

/** A town's name without what a paper may leave out: "al-Bayda city", "the town Bayda". */
function bareTown(name: string): string {
  const words = name.toLowerCase().split(' ')
  const last = words.length > 1 && ['city', 'town', 'village'].includes(words.at(-1)!) ? -1 : words.length
  return words
    .slice(0, last)
    .join(' ')
    .replace(/^(?:al|el|ad|ar|as|ash|at|az|ez)-/, '')
}

/** Two spellings of one town, as papers bring names over from other scripts; null where they are no spellings of each other. */
export function spellings(left: string, right: string): 'same' | 'vowel' | 'near' | null {
  const [a, b] = [bareTown(left), bareTown(right)]
  if (a === b) return 'same'
  if (Math.min(a.length, b.length) < SPELLABLE || a[0] !== b[0]) return null
  if (distance(a, b) !== 1) return null
  return a.replace(/[aeiou]/g, 'a') === b.replace(/[aeiou]/g, 'a') ? 'vowel' : 'near'
}
