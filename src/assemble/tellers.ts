// Who tells of the event: officials by title and people who are quoted; a bare "he was shot" is hardly about them.

import { intern } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import type { SettledMention } from '../model/claim.ts'
import type { TokenRange } from '../model/syntax.ts'
import type { Cast } from './cast.ts'
import type { Scene } from './scene.ts'

/** Words of titles whose holders tell of events. */
const OFFICIAL = new WordTable([
  'chief',
  'sheriff',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'governor',
  'gov',
  'mayor',
  'president',
  'director',
  'attorney',
  'prosecutor',
  'commissioner',
  'superintendent',
  'coroner',
  'lieutenant',
  'lt',
  'captain',
  'capt',
  'sergeant',
  'sgt',
  'detective',
  'det',
  'judge',
  'senator',
  'sen',
  'rep',
  'congressman',
  'minister',
  'secretary',
  'councilman',
  'reporter',
  'pastor',
  'rev',
  'commander',
  'major',
  'maj',
  'colonel',
  'col',
  'examiner',
  'general',
])

/** Verbs of those who tell: lemmas. */
const SAYS = new WordTable(['say', 'tell', 'add', 'confirm', 'announce', 'report', 'explain', 'note', 'state'])

const ACCORDING = intern('according')

/** Marks the persons of a cast who tell of the event. */
export function noteTellers(scene: Scene, cast: Cast): void {
  const { clauses, verbs, groups, tokens } = scene.article
  for (const { verb, subject } of clauses) {
    if (verb >= 0 && subject >= 0 && SAYS.has(verbs[verb]!.lemma)) mark(cast, subject)
  }
  for (let g = 0; g < groups.length; g++) {
    const { preposition } = groups[g]!
    if (preposition > 0 && tokens.word[preposition - 1] === ACCORDING) mark(cast, g)
  }
  for (const mention of scene.article.mentions) {
    if (mention.kind !== 'person' || !isOfficial(scene, mention)) continue
    const person = cast.called(mention)
    if (person !== null) person.speaks = true
  }
}

function mark(cast: Cast, group: number): void {
  const person = cast.of(group)
  if (person !== null) person.speaks = true
}

function isOfficial(scene: Scene, mention: SettledMention): boolean {
  const { title } = mention.reading as { readonly title?: TokenRange | null }
  const { word } = scene.article.tokens
  for (let t = title?.first ?? 0; t < (title?.last ?? 0); t++) if (OFFICIAL.has(word[t]!)) return true
  return false
}
