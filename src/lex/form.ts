// What the word table and its build share: the bits of what a form can be, and the hash that finds it.

/** Bits of what a word form can be, from the build-time table (compromise's lexicon, conjugations and plurals, and our own lists). */
export enum Can {
  Noun = 1,
  Plural = 2,
  Adjective = 4,
  Adverb = 8,
  VerbBase = 16,
  VerbPresent = 32,
  VerbPast = 64,
  Participle = 128,
  Gerund = 256,
  FirstName = 512,
  MaleName = 1024,
  FemaleName = 2048,
  LastName = 4096,
  Place = 8192,
  Country = 16384,
  Region = 32768,
  City = 65536,
  Organization = 131072,
  Demonym = 262144,
  Honorific = 524288,
  Preposition = 1048576,
  Pronoun = 2097152,
  Determiner = 4194304,
  Conjunction = 8388608,
  Verb = 16 | 32 | 64 | 128 | 256,
}

const MULTIPLIER = 31

/** Where the search for a word begins in a table of `mask + 1` slots, a power of two: its upper half is mixed into its lower. */
export function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask
}

/** The rolling hash that the lexer also computes: over UTF-16 units of the lower-cased form. */
export function hashOf(word: string): number {
  let hash = 0
  for (let i = 0; i < word.length; i++) hash = rolled(hash, word.charCodeAt(i))
  return hash
}

/** The hash of a form with one more unit. */
export function rolled(hash: number, unit: number): number {
  return (Math.imul(hash, MULTIPLIER) + unit) | 0
}
