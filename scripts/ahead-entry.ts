// What the build loads to work out ahead of time what every call would work out anew: the first spine and the shipped packs.

import { account } from '../src/account.ts'
import { frameTable } from '../src/frames/frame-table.ts'
import { canBe, lemmaOf, textOf, wordCount } from '../src/lex/lexicon.ts'
import { PhraseTable } from '../src/lex/phrases.ts'
import { WordTable } from '../src/lex/word-table.ts'
import { shippedPacks } from '../src/packs/shipped.ts'

frameTable(shippedPacks())

export { account, canBe, lemmaOf, PhraseTable, textOf, WordTable, wordCount }
