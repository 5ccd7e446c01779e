// Who can be a source at all: people, bodies and documents speak; a belly, a preference and a Tuesday do not.

import { WordTable } from '../lex/word-table.ts'
import type { TokenRange } from '../model/syntax.ts'
import { Shape, TokenKind, type Tokens } from '../model/tokens.ts'
import { documents } from './cues.ts'
import { headOf, pronouns } from './phrase.ts'
import { isRole } from './roles.ts'

/** People and bodies whose word neither is a role nor ends like one. */
const voices = new WordTable(
  `people person persons man men woman women boy boys girl girls child children kid kids teen teens guy guys friend
  friends team teams group groups party parties campaign campaigns board boards union unions company companies firm firms
  airline business agencies church school university college club panel committee commission network charity body crew
  crews staff troops regime side sides camp delegation coalition bloc elders clergy priest pastor bishop pope king queen
  prince princess monk imam rabbi fan fans critic critics colleague colleagues ally allies expert experts source sources
  aide aides youth youths couple pair trio majority half percent nation nations country countries community town village
  left right public media press chief chiefs head boss star hero heroes guest guests host hosts patient patients
  refugee refugees migrant migrants pilot pilots analyst analysts coach scholar scholars veteran veterans saint
  candidate candidates zoo museum hotel store restaurant factory airport library theatre theater centre center venue
  league federation hotline posts recording video clip voice speech data figures evidence website force forces office service squad brigade society
  trust foundation cabinet watchdog militia household`.split(/\s+/),
)
const days = new WordTable(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight'.split(' '),
)
const endings = [
  'er',
  'ers',
  'or',
  'ors',
  'ist',
  'ists',
  'ian',
  'ians',
  'man',
  'men',
  'woman',
  'women',
  'ee',
  'ees',
  'person',
]

/** True where the phrase can be a source: a pronoun, a name, a role, a document, or a noun for people. */
export function canSpeak(tokens: Tokens, phrase: TokenRange): boolean {
  if (pronouns.has(tokens.word[phrase.first]!)) return true
  const head = headOf(tokens, phrase)
  if (days.has(tokens.word[head]!) && phrase.last - phrase.first === 1) return false
  for (let i = phrase.first; i <= head; i++)
    if (tokens.kind[i] === TokenKind.Handle || (i > phrase.first && (tokens.shape[i]! & Shape.Capital) !== 0))
      return true
  const id = tokens.word[head]!
  if (isRole(id) || documents.has(id) || voices.has(id)) return true
  if ((tokens.shape[head]! & Shape.Capital) !== 0) return true
  const word = tokens.text.slice(tokens.start[head]!, tokens.end[head]!).toLowerCase()
  return endings.some((ending) => word.endsWith(ending))
}
