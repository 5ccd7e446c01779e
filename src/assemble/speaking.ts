// Who speaks in an article: holders of titles that tell of events, and the subjects of verbs of saying.

import { WordTable } from '../lex/word-table.ts'
import type { SettledMention } from '../model/claim.ts'
import type { TokenRange, VerbGroup } from '../model/syntax.ts'
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

/** Words of titles of those whose office it is to shoot and to strike. */
const POLICE = new WordTable(
  `officer officers deputy deputies trooper troopers agent agents patrolman patrolwoman constable marshal ranger policeman
  policewoman corporal cpl sergeant sgt detective det lieutenant lt`.split(/\s+/),
)

/** Verbs of those who tell: lemmas. */
const SAYS = new WordTable(['say', 'tell', 'add', 'confirm', 'announce', 'report', 'explain', 'note', 'state'])

/** Whether a verb is one of those who tell. */
export function tellsAt({ lemma }: VerbGroup): boolean {
  return SAYS.has(lemma)
}

/** Groups that are the subject of a verb of saying. */
export function sayingGroups({ article }: Scene): Set<number> {
  const found = new Set<number>()
  for (const { verb, subject } of article.clauses)
    if (verb >= 0 && subject >= 0 && SAYS.has(article.verbs[verb]!.lemma)) found.add(subject)
  return found
}

/** "The sheriff", "the coroner": a noun of an office whose holder tells of events. */
export function tellsByOffice(head: number, { article }: Scene): boolean {
  return OFFICIAL.has(article.tokens.word[head]!)
}

/** Whether a name stands with the title of somebody who tells of events. */
export function isOfficial(scene: Scene, mention: SettledMention): boolean {
  return hasTitle(scene, mention, OFFICIAL)
}

/** "Officer Roe", "Sgt. Ann Lee", but no "former officer". */
export function isPolice(scene: Scene, mention: SettledMention): boolean {
  const { title } = mention.reading as { readonly title?: TokenRange | null }
  const before = scene.article.tokens.word[(title?.first ?? 0) - 1] ?? 0
  return !FORMER.has(before) && !hasTitle(scene, mention, FORMER) && hasTitle(scene, mention, POLICE)
}
const FORMER = new WordTable(['former', 'ex', 'retired', 'fake'])

function hasTitle(scene: Scene, mention: SettledMention, titles: WordTable): boolean {
  const { title } = mention.reading as { readonly title?: TokenRange | null }
  const { word } = scene.article.tokens
  for (let t = title?.first ?? 0; t < (title?.last ?? 0); t++) if (titles.has(word[t]!)) return true
  return false
}
