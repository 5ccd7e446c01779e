// Places of the event: in the slot of a frame, in the event's clauses, or in the lead.

import type { Match } from '../frames/match.ts'
import { intern } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import type { SettledMention } from '../model/claim.ts'
import type { Field } from '../model/pack.ts'
import { Pos } from '../model/syntax.ts'
import type { EntityValue } from '../model/value.ts'
import { isLedByArrest, tellsArrest } from './arrest-led.ts'
import type { Cast } from './cast.ts'
import type { Draft } from './draft.ts'
import { draftAt, entityDraft } from './entity-draft.ts'
import type { Moved } from './event.ts'
import { isHospital } from './holdings.ts'
import { isHeard, leadEnd } from './lead.ts'
import { CITY, rank, STREET } from './place-level.ts'
import type { Scene } from './scene.ts'

/** Prepositions that set a scene; 2 also before the name of an organization. */
const PLACING = new WordTable({
  in: 1,
  at: 2,
  near: 2,
  on: 1,
  outside: 2,
  inside: 2,
  along: 1,
  off: 1,
  around: 1,
  behind: 2,
  between: 1,
  to: 1,
  through: 1,
  into: 2,
  across: 1,
  crossing: 1,
  of: 1,
})

/** The first sentences, where a street may still be told that the lead leaves out. */
const FAR_LEAD = 8
const OWNS = intern("'s")
const TO = intern('to')
const OF = intern('of')
const AT = intern('at')
const COMMA = intern(',')
/** Before "in": how far the event reached, or where somebody lives, not where it was. */
const ELSEWHERE = new WordTable(
  'felt heard visible born raised live lives lived living reside resides resided residing worked studied'.split(' '),
)
const OFFICES = new WordTable(
  'head chief director manager chairman chairwoman principal warden commander superintendent owner member curator pastor'.split(
    ' ',
  ),
)
const NEXT = new WordTable(['next', 'close', 'adjacent'])
const LINKS = new WordTable([',', 'and', 'or'])
/** So many places in a row are examples. */
const LISTED = 3
const BODIES = new WordTable([
  'police',
  'authorities',
  'officials',
  'prosecutors',
  'investigators',
  'hospital',
  'hospitals',
  'troopers',
  'lawmakers',
])

/** The place in a slot of a frame. */
export function placeSlotDraft(scene: Scene, cast: Cast, match: Match): Draft | null {
  const fill = match.fills.find((candidate) => candidate.slot === 'place')
  const mention = fill === undefined ? null : scene.placeIn(fill.first, fill.last)
  return mention === null ? null : entityDraft(match.frame.field, mention, match, cast, null)
}

/** Places in a clause that tells the event: the most exact one of the clause's sentence. */
export function placeDraft(scene: Scene, cast: Cast, field: Field, match: Match): Draft | null {
  const best = placeIn(scene, scene.around(match.trigger), match.clause)
  if (best === null) return null
  return {
    ...entityDraft(field, best, match, cast, null),
    rules: [best.rule, 'bind.place.event-clause', match.frame.id],
  }
}

/** The place that the first sentences name, for an article whose event clauses name none: a city before a state, a street from further on. */
export function leadPlace(scene: Scene, cast: Cast, field: Field, moved: Moved): Draft | null {
  const { sentences } = scene.article
  const end = leadEnd(scene)
  const far = leadEnd(scene, FAR_LEAD)
  let best: SettledMention | null = null
  for (let s = 0; s < far; s++) {
    if (!isHeard(scene, s)) continue
    const found = placeIn(scene, scene.around(sentences[s]!.first))
    if (found === null || moved.because(found.first) !== '') continue
    const exact = levelOf(found)
    if (s < end ? best === null || (exact >= CITY && levelOf(best) < CITY) : best === null && exact >= STREET)
      best = found
  }
  return best === null
    ? null
    : { ...draftAt(field, best, best.first, cast, null), rules: [best.rule, 'bind.place.lead'] }
}

/** Where an article that an arrest leads says that it was made: the most exact place of the sentences that tell it. */
export function arrestPlace(scene: Scene, cast: Cast, field: Field, moved: Moved): Draft | null {
  if (!isLedByArrest(scene)) return null
  const { sentences } = scene.article
  let best: SettledMention | null = null
  for (let s = 0; s < sentences.length; s++) {
    if (!isHeard(scene, s) || !tellsArrest(scene, s)) continue
    const found = placeIn(scene, scene.around(sentences[s]!.first))
    if (found === null || moved.because(found.first) !== '') continue
    if (best === null || levelOf(found) > levelOf(best)) best = found
  }
  return best === null
    ? null
    : { ...draftAt(field, best, best.first, cast, null), rules: [best.rule, 'bind.place.arrest'] }
}

function levelOf({ value }: SettledMention): number {
  return value.kind === 'entity' ? rank(value) : -1
}

/**
 * The most exact place of a sentence that a preposition sets; a site known by its organization counts as a place.
 * `clause` tells the event, or is -1 for the sentence as a whole.
 */
function placeIn(scene: Scene, sentence: { first: number; last: number }, clause = -1): SettledMention | null {
  let best: SettledMention | null = null
  for (let t = sentence.first; t < sentence.last; t++) {
    const mention = scene.entityOf(t)
    if (mention === null || mention.first !== t || mention.value.kind !== 'entity') continue
    const before = PLACING.get(precedingWord(scene, mention.first))
    if (
      before === 0 ||
      isAside(scene, mention) ||
      isOfOthers(scene, mention, clause) ||
      (mention.kind !== 'place' && !(before === 2 && isSite(mention)))
    )
      continue
    if (best === null || rank(mention.value) > rank(best.value as EntityValue)) best = mention
  }
  return best
}

/** "One of Turkey's worst", "police in Connecticut", "at a Connecticut house party", "from Lyon to Turin", "in Canada, Peru and Chile": no scene, only whose, which or where to. */
function isAside(scene: Scene, mention: SettledMention): boolean {
  const { tokens } = scene.article
  const before = mention.first - 2
  if (isResidence(scene, mention.first) || ELSEWHERE.has(tokens.word[before] ?? 0)) return true
  if (tokens.word[mention.first - 1] === TO && !NEXT.has(tokens.word[before] ?? 0)) return true
  if (levelOf(mention) < CITY && precedingWord(scene, mention.first) === AT) return true
  if (levelOf(mention) > CITY && isOffice(scene, mention.first)) return true
  if (levelOf(mention) <= CITY && (listed(scene, mention) >= LISTED || isOfGoal(scene, before))) return true
  if (WHOSE.has(tokens.word[mention.last] ?? 0) || isOfTeller(scene, mention.first)) return true
  return levelOf(mention) < CITY && (tokens.word[mention.last] === OWNS || BODIES.has(tokens.word[before] ?? 0))
}

/** "A spokesman in Paris said that …": where those are who do something else than the event. */
function isOfOthers({ article }: Scene, { first, last }: SettledMention, event: number): boolean {
  const { clauses, clauseOf, groups, verbs } = article
  const own = clauses[clauseOf[first]!]
  if (own === undefined || own === clauses[event] || own.subject < 0 || own.verb < 0) return false
  const verb = verbs[own.verb]!
  const inSubject = groups[own.subject]!.last <= first && last <= verb.first
  return inSubject && (own.kind === 'that' || SAYS.has(verb.lemma))
}
const SAYS = new WordTable('say tell add confirm report announce state claim warn'.split(' '))

/** "According to the consulate in Lyon": where somebody is who tells of it. */
function isOfTeller({ article }: Scene, first: number): boolean {
  const { tokens, verbOf, sentences, sentenceOf } = article
  const from = Math.max(sentences[sentenceOf[first]!]!.first, first - TELLER)
  for (let t = first - 1; t > from && verbOf[t]! < 0 && tokens.word[t] !== COMMA; t--)
    if (tokens.word[t] === TO && tokens.word[t - 1] === ACCORDING) return true
  return false
}
const ACCORDING = intern('according')
/** Tokens between "according" and the place of who is meant. */
const TELLER = 12

/** "In US history", "on French soil": a country that says only whose history or soil it is. */
const WHOSE = new WordTable('history soil memory politics society law laws interests territory'.split(' '))

/** Houses to which the hurt are brought. */
const WARDS = new WordTable(['hospital', 'center', 'centre', 'clinic', 'infirmary', 'unit', 'facility'])
const CARRYING = new WordTable(
  'take rush transport fly airlift bring carry send transfer admit whisk drive evacuate'.split(' '),
)

/** "Airlifted to a trauma center in Boston": where the hurt were brought to, described. */
function isOfWard(scene: Scene, before: number): boolean {
  const { groupOf, groups, tokens, clauseOf, clauses, verbs } = scene.article
  const ward = groups[groupOf[before] ?? -1]
  if (ward === undefined || ward.preposition < 0 || !WARDS.has(tokens.word[ward.head]!)) return false
  if (tokens.word[ward.preposition] !== TO) return false
  const verb = clauses[clauseOf[before]!]?.verb ?? -1
  return verb >= 0 && CARRYING.has(verbs[verb]!.lemma)
}

/** "Head of the Yongsan Fire Station": where somebody works. */
function isOffice(scene: Scene, first: number): boolean {
  const { tokens, pos } = scene.article
  const of = pos[first - 1] === Pos.Determiner ? first - 2 : first - 1
  return tokens.word[of] === OF && OFFICES.has(tokens.word[of - 1] ?? 0)
}

/** "Flown to Mercy Hospital in Fresno": where the hurt were brought; a hospital that somebody is "at" may be the scene. */
function isOfGoal(scene: Scene, before: number): boolean {
  if (isOfWard(scene, before)) return true
  const hospital = scene.entityOf(before)
  return hospital !== null && isHospital(hospital) && precedingWord(scene, hospital.first) === TO
}

/** "Roe, 24, of the 7200 block of South Elm", "Ann Roe of Leeds": where a person lives. */
function isResidence(scene: Scene, first: number): boolean {
  const { tokens, pos } = scene.article
  let of = first - 1
  while (of > 0 && (pos[of] === Pos.Determiner || pos[of] === Pos.Adjective)) of--
  if (tokens.word[of] !== OF) return false
  return tokens.word[of - 1] === COMMA || scene.entityOf(of - 1)?.kind === 'person'
}

/** How many places a list names from a mention on. */
function listed(scene: Scene, mention: SettledMention): number {
  const { tokens } = scene.article
  let length = 1
  for (let next: SettledMention | null = mention; length < LISTED; length++) {
    let t: number = next.last
    while (t < next.last + 2 && LINKS.has(tokens.word[t] ?? 0)) t++
    if (t === next.last) return length
    next = scene.entityOf(t)
    if (next === null || next.first !== t || next.kind !== 'place') return length
  }
  return length
}

/** An organization that can be a scene: named, no hospital, no police. */
function isSite(mention: SettledMention): boolean {
  if (
    mention.kind !== 'organization' ||
    isHospital(mention) ||
    mention.value.kind !== 'entity' ||
    mention.value.described === true
  )
    return false
  return !/\bparty$|police|sheriff|fbi|department|court|bureau|agency|news|press|university hospital/i.test(
    mention.value.name,
  )
}

/** The word before a mention, determiners and capitalised modifiers passed over. */
function precedingWord(scene: Scene, first: number): number {
  const { tokens, pos } = scene.article
  let t = first - 1
  while (t > 0 && first - t < 4 && (pos[t] === 4 || pos[t] === 6)) t--
  return t < 0 ? 0 : tokens.word[t]!
}
