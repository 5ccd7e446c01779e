// What a time hangs on: the nearest word of the sentence that tells an event, a death, a dispatch, or some later affair.

import { WordTable } from '../lex/word-table.ts'
import type { SettledMention } from '../model/claim.ts'
import { Pos } from '../model/syntax.ts'
import type { Scene } from './scene.ts'

/** The kinds of anchors: the event, what surrounds it, affairs with a time of their own, and protests that answer it. */
export const Anchor = { None: 0, Event: 1, Dispatch: 2, Death: 3, Other: 4, Answer: 5 } as const
export type Anchor = (typeof Anchor)[keyof typeof Anchor]

/** Tokens that are looked at on either side of a time. */
const REACH = 18
/** A time this close to the start of its clause is pre-posed: it binds to the verb that follows. */
const PREPOSED = 3

const EVENT = words(`shooting shootings shootout shot shots gunfire gunshots gunned shoot shoots crash crashed crashes
  collision collided derailed derailment explosion explosions exploded blast detonated attack attacks attacked fire blaze wildfire
  quake earthquake tremor tornado hurricane storm flood floods flooding killed killing killings slain wounded wounding injured
  injuring hurt stabbed stabbing stabbings struck hit fired opened discharged happened occurred unfolded erupted began started
  place rampage massacre incident accident homicide slaying murder murdered murders robbed robbery bombing ambush ambushed
  assault assaulted beaten sank capsized overturned collapsed collapse plunged plowed slammed swept rocked ransacked stormed
  bloodshed carnage violence shattered burst tragedy disaster landslide avalanche wound wounds electrocuted drowned hijacked kidnapped
  abducted raid melee brawl fight sparked ignited slammed ploughed careered derail jolted stampede blaze inferno floods
  mudslide cyclone typhoon tsunami eruption mishap sinking capsizing derailing toppled flipped veered skidded rammed hurtled
  plummeted slashed slashing knifed bludgeoned torched engulfed ruptured detonation fireball gunfight firefight stabs shoots`)
const DEATH = words('died dies die dead death found succumbed body bodies discovered')
const DISPATCH =
  words(`called dispatched responded respond rushed arrived arrive taken transported airlifted flown notified call
  calls summoned converged alerted scrambled raced`)
const OTHER = words(`said says say told tells announced wrote confirmed tweeted posted published aired surfaced updated
  uploaded broadcast released issued statement conference interview report reports reporter spoke speaking vowed condemned urged
  declined refused asked denied suggested warned insisted argued claimed acknowledged admitted concluded demanded
  promised asserted revealed investigating identified named visited visit met meeting charged charges charge pleaded pled sentenced convicted indicted
  arraigned appeared appear appearance hearing trial court booked arrested arrest detained surrendered captured apprehended
  custody jail jailed bars bail bond vigil funeral buried memorial mourned mourners toll rose rises climbed condition
  hospitalized recovering remained remains remain scheduled expected planned planning set will would resigned suspended placed leave
  returned reopened resumed investigators testified ruled filed sued lawsuit autopsy update news copyright email
  obtained warrant watch photo credit closed canceled cancelled postponed match game election debate since until
  ordered lifted press`)
/** Clauses of one subject that a pre-posed time may wait for its verb. */
const NEXT_CLAUSES = 4
/** Directly before a time these make it a bound of something else. */
const BOUND = new WordTable(['since', 'until', 'by', 'through', 'till', 'from'])
const BEFORE = new WordTable(['before'])
const TO = new WordTable(['to'])
const OF = new WordTable(['of'])
const AS = new WordTable(['as'])
const AND = new WordTable(['and'])
const BROKE = new WordTable(['broke', 'breaks', 'break'])
const OWNS = new WordTable(["'s", '’s', "'", '’'])
/** "Tuesday's evening peak", "Friday's early hours": a part of the day is no affair of its own. */
const PARTS = new WordTable(words('morning evening afternoon night rush peak hours hour lunchtime dawn dusk commute'))
/** Behind "broke" these tell that something went to pieces or was forced. */
const APART = new WordTable(['out', 'apart', 'into', 'up'])
const WITHOUT = new WordTable(['without'])
const REPORTED = new WordTable(['reported'])

/** Verbs that say only that something took place: what did stands before them. */
const EMPTY = new WordTable(['erupted', 'began', 'started', 'place', 'happened', 'occurred', 'unfolded', 'opened'])
const FOLLOWING = new WordTable(
  words(
    'protest protests demonstration demonstrations march rally riot riots rioting unrest vigil hearing trial search talks meeting',
  ),
)
/** Tokens between what takes place and its verb. */
const SUBJECT_REACH = 6

const CLASSES = new WordTable(
  Object.fromEntries([
    ...OTHER.map((word) => [word, Anchor.Other]),
    ...DEATH.map((word) => [word, Anchor.Death]),
    ...DISPATCH.map((word) => [word, Anchor.Dispatch]),
    ...EVENT.map((word) => [word, Anchor.Event]),
  ]),
)

function words(list: string): string[] {
  return list.split(/\s+/)
}

/** The kind of affair that a time belongs to: its noun ("Sunday's shooting"), else the nearest word before it, else after it. */
export function anchorOf(scene: Scene, mention: SettledMention): Anchor {
  const { tokens } = scene.article
  const { first, last } = scene.around(mention.first)
  const noun = nounAnchor(scene, mention, last)
  if (noun !== Anchor.None) return noun
  if (mention.first > first && BOUND.has(tokens.word[mention.first - 1]!)) return Anchor.Other
  // "15% contained as of Tuesday"
  if (OF.has(tokens.word[mention.first - 1] ?? 0) && AS.has(tokens.word[mention.first - 2] ?? 0)) return Anchor.Other
  if (preposed(scene, mention)) {
    const verb = verbAnchor(scene, mention)
    if (verb !== Anchor.None) return verb
    const after = scan(scene, mention.last, Math.min(last, mention.last + REACH), 1)
    if (after !== Anchor.None) return after
  }
  const before = scan(scene, mention.first - 1, Math.max(first, mention.first - REACH) - 1, -1)
  if (before !== Anchor.None) return before
  return verbBefore(scene, mention, first)
    ? nextVerb(scene, mention, last)
    : scan(scene, mention.last, Math.min(last, mention.last + REACH), 1)
}

/** "He came in at 9 p.m. and opened fire": a verb without a kind goes on in the next one of its subject. */
function nextVerb(scene: Scene, mention: SettledMention, last: number): Anchor {
  const { tokens, verbOf, verbs } = scene.article
  const at = mention.last
  if (at + 1 >= last || !AND.has(tokens.word[at]!)) return Anchor.None
  const verb = verbs[verbOf[at + 1]!]
  return verb === undefined || !verb.finite ? Anchor.None : classAt(scene, verb.main)
}

function verbBefore(scene: Scene, mention: SettledMention, first: number): boolean {
  for (let t = mention.first - 1; t >= first && mention.first - t <= REACH; t--) if (isVerb(scene, t)) return true
  return false
}

/** "Sunday's shooting", "the Jan. 3 attack": the noun that the time stands before; a noun of no known affair is one of its own. */
function nounAnchor(scene: Scene, mention: SettledMention, last: number): Anchor {
  const { tokens, pos } = scene.article
  const owned = mention.last < last && OWNS.has(tokens.word[mention.last]!)
  const from = owned ? mention.last + 1 : mention.last
  for (let t = from; t < last && t < from + 3; t++) {
    if (scene.quantityIn(t, t + 1, 'magnitude') !== null) continue
    if (pos[t] !== Pos.Noun && pos[t] !== Pos.Adjective && pos[t] !== Pos.Gerund) break
    const kind = classAt(scene, t)
    if (kind !== Anchor.None && (owned || pos[t] !== Pos.Adjective)) return kind
  }
  return owned && !PARTS.has(tokens.word[from] ?? 0) && !PARTS.has(tokens.word[from + 1] ?? 0)
    ? Anchor.Other
    : Anchor.None
}

/** What the verb of a time's clause tells, or a later verb of the same subject: "At noon two men, hiding there, opened fire". */
function verbAnchor(scene: Scene, mention: SettledMention): Anchor {
  const { clauses, clauseOf, verbs } = scene.article
  const own = clauseOf[mention.first]!
  for (let c = own; c < clauses.length && c < own + NEXT_CLAUSES; c++) {
    const clause = clauses[c]!
    if (clause.sentence !== clauses[own]!.sentence || clause.subject !== clauses[own]!.subject) break
    const kind =
      clause.verb < 0 || clause.kind === 'infinitive' ? Anchor.None : classAt(scene, verbs[clause.verb]!.main)
    if (kind !== Anchor.None) return kind
  }
  return Anchor.None
}

/** True where nothing but a preposition stands between the start of the time's clause and the time. */
function preposed(scene: Scene, mention: SettledMention): boolean {
  const { clauses, clauseOf, pos } = scene.article
  const clause = clauseOf[mention.first]!
  if (clause < 0 || mention.first - clauses[clause]!.first > PREPOSED) return false
  for (let t = clauses[clause]!.first; t < mention.first; t++)
    if (pos[t]! >= Pos.Be || pos[t]! <= Pos.Proper) return false
  return true
}

/** Looks from `from` towards `stop`, which is not looked at; nothing where `from` lies beyond it. */
function scan(scene: Scene, from: number, stop: number, step: 1 | -1): Anchor {
  for (let t = from; (stop - t) * step > 0; t += step) {
    const kind = classAt(scene, t)
    if (kind !== Anchor.None || isVerb(scene, t)) return kind
  }
  return Anchor.None
}

/** The main verb of a clause: a time does not reach past it to an affair beyond. */
function isVerb(scene: Scene, token: number): boolean {
  const { verbOf, verbs, pos, groupOf } = scene.article
  const verb = verbOf[token]!
  // "a parked van": a participle inside a noun group is no verb of a clause
  if (groupOf[token]! >= 0) return false
  return verb >= 0 && verbs[verb]!.main === token && pos[token] !== Pos.Gerund && verbs[verb]!.form !== 'infinitive'
}

/** Titles write every word as a name. */
function inHeadline(scene: Scene, token: number): boolean {
  const { zones, sentences, sentenceOf } = scene.article
  return zones[sentences[sentenceOf[token]!]!.zone]!.kind === 'headline'
}

/** Names are no affairs: "Miller Fire Rescue". "Reported" tells a report only where the report is not of the event itself. */
function classAt(scene: Scene, token: number): Anchor {
  const { tokens, pos } = scene.article
  if (pos[token] === Pos.Proper && !inHeadline(scene, token)) return Anchor.None
  const word = tokens.word[token]!
  if (REPORTED.has(word)) {
    const before = token > 0 ? pos[token - 1] : Pos.Other
    return before === Pos.Be || before === Pos.Noun || before === Pos.Gerund ? Anchor.None : Anchor.Other
  }
  // "arrested without incident"
  if (token > 0 && WITHOUT.has(tokens.word[token - 1]!)) return Anchor.None
  if (BROKE.has(word) && APART.has(tokens.word[token + 1] ?? 0))
    return followsUp(scene, token) ? Anchor.Answer : Anchor.Event
  const kind = CLASSES.get(word) as Anchor
  // "shot dead", "stabbed to death"
  if (kind === Anchor.Death && killedSo(scene, token)) return Anchor.Event
  if (kind !== Anchor.Event) return kind
  if (modifies(scene, token)) return Anchor.None
  if (precedes(scene, token)) return Anchor.Other
  return EMPTY.has(word) && followsUp(scene, token) ? Anchor.Answer : kind
}

/** The death is told by what caused it, in one breath. */
function killedSo(scene: Scene, token: number): boolean {
  const { word } = scene.article.tokens
  const before = word[token - 1] ?? 0
  return CLASSES.get(TO.has(before) ? (word[token - 2] ?? 0) : before) === Anchor.Event
}

/** "An hour before the shooting, about 3:30": the time is not the event's. */
function precedes(scene: Scene, token: number): boolean {
  const { groups, groupOf, tokens } = scene.article
  const group = groups[groupOf[token]!]
  return group !== undefined && group.preposition >= 0 && BEFORE.has(tokens.word[group.preposition]!)
}

/** "A protest erupted": what took place is no event of its own kind, but an answer to it. */
function followsUp(scene: Scene, token: number): boolean {
  const { tokens, sentences, sentenceOf } = scene.article
  const first = Math.max(sentences[sentenceOf[token]!]!.first, token - SUBJECT_REACH)
  for (let t = token - 1; t >= first; t--) if (FOLLOWING.has(tokens.word[t]!)) return true
  return false
}

/** "The crash site", "a shooting victim": there the event's word only tells which site or victim. */
function modifies(scene: Scene, token: number): boolean {
  const { groups, groupOf, pos, tokens } = scene.article
  const group = groupOf[token]!
  if (group < 0 || token + 1 >= tokens.count || groupOf[token + 1] !== group || pos[token + 1] !== Pos.Noun)
    return false
  return token < groups[group]!.head && scene.timeIn(token + 1, token + 2) === null
}
