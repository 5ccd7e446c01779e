// What the build loads to work out ahead of time what every call would work out anew: the first spine and the shipped packs.

import { account } from '../src/account.ts'
import { slotNames } from '../src/frames/frame.ts'
import { frameTable, writtenSets } from '../src/frames/frame-table.ts'
import { canBe, isStranger, lemmaOf, textOf, wordCount } from '../src/lex/lexicon.ts'
import { PhraseTable } from '../src/lex/phrases.ts'
import { WordTable } from '../src/lex/word-table.ts'
import { shippedPacks } from '../src/packs/shipped.ts'

/** The frames of the shipped packs. */
const frames = frameTable(shippedPacks())

export {
  account,
  canBe,
  frames,
  isStranger,
  lemmaOf,
  PhraseTable,
  slotNames,
  textOf,
  WordTable,
  wordCount,
  writtenSets,
}
