// Explicit unknowns: "the victim was not identified", "police have not released the name", "it is unclear if he was armed".

import type { Match } from '../frames/match.ts'
import { intern, lemmaOf } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import type { Field } from '../model/pack.ts'
import { Pos } from '../model/syntax.ts'
import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'

const VICTIM = intern('victim')
/** Words on each side of the cue that say whose name it is. */
const BEFORE = 8
const AFTER = 6

/** Verbs of a wish to stay unnamed, and how far before "named" they stand. */
const wishes = new WordTable('ask want wish request prefer insist'.split(' '))
/** "Declined to be named" is a wish too; "declined to name him" is none. */
const refusals = new WordTable('decline refuse'.split(' '))
const WISH = 5
const BE = intern('be')

/** "The name of the suspect was not released" leaves no victim unknown; names of officers leave nobody's part unknown. */
function speaksOfRole(scene: Scene, field: Field, match: Match): boolean {
  if (field.kind !== 'entity' || field.person === null) return true
  const bits = scene.table.bits
  const suspects = speaksOf(scene, match, bits.get('suspects') ?? 0)
  if (field.person === 'suspect') return suspects
  return speaksOfVictim(scene, match) || (!suspects && !isOfficers(scene, match, bits.get('officers') ?? 0))
}

function speaksOf(scene: Scene, match: Match, bits: number): boolean {
  return near(
    scene,
    match,
    (token) => (scene.table.populations.get(lemmaOf(scene.article.tokens.word[token]!)) & bits) !== 0,
  )
}

/** The names of officers, or officers who are not identified; not officers who identify nobody. */
function isOfficers(scene: Scene, match: Match, bits: number): boolean {
  const { groups, groupOf, pos } = scene.article
  const isOne = (token: number): boolean =>
    (scene.table.populations.get(lemmaOf(scene.article.tokens.word[token]!)) & bits) !== 0
  if (match.fills.some(({ group }) => isOne(groups[group]!.head))) return true
  return near(scene, match, (token) => {
    if (!isOne(token)) return false
    const group = groupOf[token]!
    return (group >= 0 && groups[group]!.ofParent >= 0) || pos[token + 1] === Pos.Possessive
  })
}

function speaksOfVictim(scene: Scene, match: Match): boolean {
  return near(scene, match, (token) => lemmaOf(scene.article.tokens.word[token]!) === VICTIM)
}

function near(scene: Scene, match: Match, test: (token: number) => boolean): boolean {
  const { sentences, sentenceOf } = scene.article
  const { first, last } = sentences[sentenceOf[match.trigger]!]!
  const stop = Math.min(last, match.last + AFTER)
  for (let t = Math.max(first, match.first - BEFORE); t < stop; t++) if (test(t)) return true
  return false
}

/** "The owner, who asked not to be named": a source that hides is no victim whose name is unknown. */
function isWish(scene: Scene, match: Match): boolean {
  const { tokens, sentences, sentenceOf } = scene.article
  const { first } = sentences[sentenceOf[match.trigger]!]!
  const passive = lemmaOf(tokens.word[match.trigger - 1] ?? 0) === BE
  for (let t = Math.max(first, match.trigger - WISH); t < match.trigger; t++) {
    const verb = lemmaOf(tokens.word[t]!)
    if (wishes.has(verb) || (passive && refusals.has(verb))) return true
  }
  return false
}

/** The draft of an unknown match: only where it is negated, or where the text says that it is unclear. */
export function unknownDraft(scene: Scene, match: Match): Draft | null {
  const { field } = match.frame
  const standing = scene.article.standingAt(match.trigger)
  const clause = match.clause >= 0 ? scene.article.clauses[match.clause]! : null
  const negated =
    standing.negated ||
    standing.unknown ||
    (clause !== null && clause.verb >= 0 && scene.article.verbs[clause.verb]!.negated)
  if (!negated || isWish(scene, match) || !speaksOfRole(scene, field, match)) return null
  return {
    field,
    value: null,
    subject: null,
    first: match.first,
    last: match.last,
    trigger: match.trigger,
    rules: [match.frame.id],
    state: 'unknown',
    weak: false,
    unless: null,
    person: -1,
    settled: true,
  }
}
