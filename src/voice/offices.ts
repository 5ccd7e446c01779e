// Offices told without their holder: "the Home Minister", "the officer".

import { WordTable } from '../lex/word-table.ts'
import type { TokenRange } from '../model/syntax.ts'
import { Shape, type Tokens } from '../model/tokens.ts'
import type { Speaker } from '../model/value.ts'
import { ids } from './cues.ts'
import { roleOf } from './roles.ts'

/** The longest office, with its article. */
const LONGEST = 4
/** Voices whose single holder goes on: "Superintendent Roe told reporters … the officer said". */
const KINDS: ReadonlySet<string> = new Set(['police', 'official', 'hospital', 'court'])

/** "The governor", or a longer office in capitals: "the Union Home Minister". */
export function isOffice(tokens: Tokens, { first, last }: TokenRange): boolean {
  if (tokens.word[first] !== ids.the || last - first > LONGEST) return false
  if (last - first <= 2) return true
  for (let i = first + 1; i < last; i++) if ((tokens.shape[i]! & Shape.Capital) === 0) return false
  return KINDS.has(roleOf(tokens.word[last - 1]!)) && !PARTIES.has(tokens.word[last - 1]!)
}

/** "The Wisconsin Republican" is no office. */
const PARTIES = new WordTable(['republican', 'democrat', 'senate', 'house', 'council', 'department', 'agency'])

/** "The officer said", right after a person of the police spoke: that person; null for anybody else, and for several. */
export function whoSpokeLast(tokens: Tokens, { first, last }: TokenRange, spoken: Speaker | undefined): Speaker | null {
  if (spoken === undefined || last - first !== 2 || tokens.word[first] !== ids.the) return null
  const head = tokens.word[last - 1]!
  const kind = roleOf(head)
  const same = spoken.kind === kind || (STATE.has(kind) && STATE.has(spoken.kind))
  return KINDS.has(kind) && same && SINGLE.has(head) ? spoken : null
}
/** A superintendent is an officer. */
const STATE: ReadonlySet<string> = new Set(['police', 'official'])
/** Titles that one person holds. */
const SINGLE = new WordTable(
  'officer official spokesman spokeswoman spokesperson commissioner superintendent inspector chief sheriff doctor surgeon judge prosecutor lawyer minister mayor governor detective sergeant'.split(
    ' ',
  ),
)
