// Words that show name lines and datelines to be such.

import { OUTLET_WORDS } from '../lex/outlets.ts'
import { WordTable } from '../lex/word-table.ts'

/** Words that show a name line to be one. */
export const bylineWords = new WordTable([
  ...OUTLET_WORDS,
  ...'staff writer writers reporter reporters correspondent correspondents editor editors'.split(' '),
  ...'network agencies digital columnist contributor bureau wire tv radio special'.split(' '),
])

/** Words a name line may hold in small letters or before its names. */
export const bylineLinks = new WordTable(
  'and for to the of by with in at special contributor staff writer reporter'.split(' '),
)

/** Loud labels in capitals that are no place. */
export const notPlaces = new WordTable(
  'breaking update updated watch video photos photo exclusive opinion analysis more related live read listen warning correction editor note new just developing urgent alert host by'.split(
    ' ',
  ),
)

export const agencies = new WordTable(
  'ap afp upi pa reuters cnn bbc xinhua ani pti dpa tass interfax bloomberg nbc abc cbs fox npr efe ians cnbc msnbc sky itar cp'.split(
    ' ',
  ),
)
