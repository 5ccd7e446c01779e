// What a time hangs on: the nearest word of the sentence that tells an event, a death, a dispatch, or some later affair.

import { WordTable } from '../lex/word-table.ts'
import type { SettledMention } from '../model/claim.ts'
import { Pos } from '../model/syntax.ts'
import { TokenKind } from '../model/tokens.ts'
import { liesAhead, takesItself } from './anchor-verbs.ts'
import {
  Anchor,
  BEGAN,
  CAME,
  CLASSES,
  EMPTY,
  FOLLOWING,
  goesOn,
  LEFT,
  OFF,
  TELLING,
  TOOK,
  words,
} from './anchor-words.ts'
import { daysBetween } from './day-count.ts'
import { isOfOtherDay, isReckoned, notifies, reports } from './reckoned.ts'
import type { Scene } from './scene.ts'
import { inHeadline } from './zone-of.ts'

/** Tokens that are looked at on either side of a time. */
const REACH = 24
/** A time this close to the start of its clause is pre-posed: it binds to the verb that follows. */
const PREPOSED = 3

/** Clauses of one subject that a pre-posed time may wait for its verb. */
const NEXT_CLAUSES = 4
/** Directly before a time these make it a bound of something else. */
const BOUND = new WordTable(['since', 'until', 'by', 'through', 'till', 'from'])
const BEFORE = new WordTable(['before'])
const TO = new WordTable(['to'])
const OF = new WordTable(['of'])
const AS = new WordTable(['as'])
const AND = new WordTable(['and'])
const ON = new WordTable(['on'])
const WHEN = new WordTable(['when'])
const COMMA = new WordTable([','])
const HAD = new WordTable(['had'])
const SAID = new WordTable(['said', 'says', 'say', 'told'])
const APPEARED = new WordTable(['appeared', 'appear'])
const MISSING = new WordTable(['missing', 'unaccounted'])
const REMAINS = new WordTable(['still', 'remained', 'remain', 'remains', 'are', 'is'])
/** Days before the publication from which a preposed date cannot be the day of the saying: "On Jan. 1, police said, …". */
const OLD_SAYING = 7
const BROKE = new WordTable(['broke', 'breaks', 'break'])
const OWNS = new WordTable(["'s", '’s', "'", '’'])
/** "Tuesday's evening peak", "Friday's early hours": a part of the day is no affair of its own. */
const PARTS = new WordTable(words('morning evening afternoon night rush peak hours hour lunchtime dawn dusk commute'))
/** Behind "broke" these tell that something went to pieces or was forced. */
const APART = new WordTable(['out', 'apart', 'into', 'up'])
const CLASHED = new WordTable(['clashed'])
const WENT = new WordTable(['went', 'goes', 'going', 'gone', 'came', 'comes'])
const DOWN = new WordTable(['down', 'off', 'under'])
const WITHOUT = new WordTable(['without'])
const TAKEN = new WordTable(['taken'])
const REPORTED = new WordTable(['reported'])

const SUBJECT_REACH = 6
/** The kind of affair that a time belongs to: its noun ("Sunday's shooting"), else the nearest word before it, else after it. */
export function anchorOf(scene: Scene, mention: SettledMention): Anchor {
  const { tokens } = scene.article
  const { first, last } = scene.around(mention.first)
  const noun = nounAnchor(scene, mention, last)
  if (noun !== Anchor.None) return noun
  if (mention.first > first && BOUND.has(tokens.word[mention.first - 1]!)) {
    // "since Thursday, when the dam burst"
    return whenAnchor(scene, mention, last) === Anchor.Event ? Anchor.Event : Anchor.Other
  }
  // "15% contained as of Tuesday"
  if (OF.has(tokens.word[mention.first - 1] ?? 0) && AS.has(tokens.word[mention.first - 2] ?? 0)) return Anchor.Other
  if (isReckoned(scene, mention)) return Anchor.Other
  if (preposed(scene, mention)) {
    const verb = verbAnchor(scene, mention)
    const told = verb === Anchor.Other || verb === Anchor.Arrest ? toldOfOld(scene, mention, last) : Anchor.None
    if (told !== Anchor.None) return told
    if (verb !== Anchor.None) return verb
    const after = scan(scene, mention.last, Math.min(last, mention.last + REACH), 1)
    if (after !== Anchor.None) return after
  }
  const low = Math.max(first, mention.first - REACH)
  const before = isOfOtherDay(scene, mention, low) ? Anchor.Other : scan(scene, mention.first - 1, low - 1, -1)
  // "they came back on Monday and opened fire", "the jet took off on Monday and crashed"
  const moved = mention.value.kind === 'time' && mention.value.type === 'DATE' ? LEFT : CAME
  if (before === Anchor.Other && hangsOn(scene, mention, moved) && nextVerb(scene, mention, last) === Anchor.Event)
    return Anchor.Event
  const when = before === Anchor.Event ? before : whenAnchor(scene, mention, last)
  if (when !== Anchor.None) return hangsOn(scene, mention, TELLING) ? Anchor.Other : when
  if (before !== Anchor.None) return before
  if (isBeforehand(scene, mention)) return nextVerb(scene, mention, last) === Anchor.Event ? Anchor.Event : Anchor.Other
  return verbBefore(scene, mention, first)
    ? nextVerb(scene, mention, last)
    : scan(scene, mention.last, Math.min(last, mention.last + REACH), 1)
}

/** "He came in at 9 p.m. and opened fire": a verb without a kind goes on in the next one of its subject. */
function nextVerb(scene: Scene, mention: SettledMention, last: number): Anchor {
  const { tokens, pos, verbOf, verbs } = scene.article
  let at = mention.last
  // "at 5.54pm on Tuesday and stabbed him"
  const more = ON.has(tokens.word[at] ?? 0) ? scene.timeIn(at + 1, at + 2) : scene.timeIn(at, at + 1)
  if (more !== null && at < last) at = more.last
  if (at + 1 >= last || !AND.has(tokens.word[at]!)) return Anchor.None
  // "and fatally stabbed two guests"
  const verb = verbs[verbOf[pos[at + 1] === Pos.Adverb && at + 2 < last ? at + 2 : at + 1]!]
  return verb === undefined || !verb.finite ? Anchor.None : classAt(scene, verb.main)
}

/** "They were asleep on Monday when the boy was shot": the day of what the rest of the sentence tells. */
function whenAnchor(scene: Scene, mention: SettledMention, last: number): Anchor {
  const { word } = scene.article.tokens
  const at = COMMA.has(word[mention.last] ?? 0) ? mention.last + 1 : mention.last
  if (at >= last || !WHEN.has(word[at]!)) return Anchor.None
  return firstAfter(scene, at + 1, Math.min(last, at + REACH))
}

/** "On January 1, police said two men opened fire", in a paper of June: the day of the deed. */
function toldOfOld(scene: Scene, { value, last: from }: SettledMention, last: number): Anchor {
  const { published } = scene.article.document
  if (published === null || value.kind !== 'time' || value.weekday !== null) return Anchor.None
  if (daysBetween(value.timex.slice(0, 10), published.slice(0, 10)) <= OLD_SAYING) return Anchor.None
  return firstAfter(scene, from, Math.min(last, from + REACH))
}

/** The first word of a kind that is none of saying. */
function firstAfter(scene: Scene, from: number, stop: number): Anchor {
  for (let t = from; t < stop; t++) {
    const kind = SAID.has(scene.article.tokens.word[t]!) ? Anchor.None : classAt(scene, t)
    if (kind !== Anchor.None) return kind
  }
  return Anchor.None
}

/** The verb group before a time in its own clause, or -1. */
function ownVerb(scene: Scene, mention: SettledMention): number {
  const { clauses, clauseOf, verbs } = scene.article
  const clause = clauses[clauseOf[mention.first]!]
  return clause === undefined || clause.verb < 0 || verbs[clause.verb]!.main > mention.first ? -1 : clause.verb
}

/** Whether the verb before a time in its own clause is one of a list. */
function hangsOn(scene: Scene, mention: SettledMention, verbs: WordTable): boolean {
  const verb = ownVerb(scene, mention)
  return verb >= 0 && verbs.has(scene.article.tokens.word[scene.article.verbs[verb]!.main]!)
}

/** "Had checked in on Friday": what had been done before; in what somebody said "had" tells only that it is past. */
export function isBeforehand(scene: Scene, mention: SettledMention): boolean {
  const { clauses, clauseOf, verbs } = scene.article
  const clause = clauses[clauseOf[mention.first]!]
  if (clause?.kind !== 'main' || clause.parent >= 0) return false
  const verb = verbs[ownVerb(scene, mention)]
  return verb !== undefined && verb.perfect && HAD.has(scene.article.tokens.word[verb.first]!)
}

function verbBefore(scene: Scene, mention: SettledMention, first: number): boolean {
  for (let t = mention.first - 1; t >= first && mention.first - t <= REACH; t--) if (isVerb(scene, t)) return true
  return false
}

/** True where a time stands before the noun of an event, as in "the 9 p.m. shooting": it is of no other clause. */
export function isOfNoun(scene: Scene, mention: SettledMention): boolean {
  return nounAnchor(scene, mention, scene.around(mention.first).last) === Anchor.Event
}

/** "Sunday's shooting", "the Jan. 3 attack": the noun that the time stands before; a noun of no known affair is one of its own. */
function nounAnchor(scene: Scene, mention: SettledMention, last: number): Anchor {
  const { tokens, pos } = scene.article
  const owned = mention.last < last && OWNS.has(tokens.word[mention.last]!)
  const from = owned ? mention.last + 1 : mention.last
  // "Monday's 6.8-magnitude quake"
  const start = scene.quantityIn(from, from + 1, 'magnitude')?.last ?? from
  for (let t = start; t < last && t < start + 3; t++) {
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
  // "while trying to turn": what is tried is no clause either, though its group is led by the participle
  if (token > 0 && pos[token - 1] === Pos.To) return false
  return verb >= 0 && verbs[verb]!.main === token && pos[token] !== Pos.Gerund && verbs[verb]!.form !== 'infinitive'
}

/** Names are no affairs: "Miller Fire Rescue". "Reported" tells a report only where the report is not of the event itself. */
export function classAt(scene: Scene, token: number): Anchor {
  const { tokens, pos } = scene.article
  if (pos[token] === Pos.Proper && !inHeadline(scene.article, token)) return Anchor.None
  const word = tokens.word[token]!
  if (REPORTED.has(word)) return reports(scene, token) ? Anchor.Other : Anchor.None
  // "arrested without incident"
  if (token > 0 && WITHOUT.has(tokens.word[token - 1]!)) return Anchor.None
  if (TAKEN.has(word) && takesItself(scene, token)) return Anchor.None
  if (APPEARED.has(word) && pos[token + 1] === Pos.To) return Anchor.None
  if (goesOn(word, tokens.word[token + 1] ?? 0) || notifies(scene, token)) return Anchor.Other
  if (MISSING.has(word) && REMAINS.has(tokens.word[token - 1] ?? 0)) return Anchor.Other
  // what crowds do after an event
  if (CLASHED.has(word)) return Anchor.Answer
  // "the plane went down", "the coach went off the road"
  if (WENT.has(word) && DOWN.has(tokens.word[token + 1] ?? 0)) return Anchor.Event
  if (TOOK.has(word) && OFF.has(tokens.word[token + 1] ?? 0)) return Anchor.Other
  if (BEGAN.has(word) && opensVerb(scene, token + 1)) return Anchor.None
  if (BROKE.has(word) && APART.has(tokens.word[token + 1] ?? 0))
    return followsUp(scene, token) ? Anchor.Answer : Anchor.Event
  const kind = CLASSES.get(word) as Anchor
  // "shot dead", "stabbed to death"
  if (kind === Anchor.Death && killedSo(scene, token)) return Anchor.Event
  if (kind !== Anchor.Event) return kind
  if (modifies(scene, token)) return Anchor.None
  if (precedes(scene, token)) return Anchor.Other
  if (!EMPTY.has(word)) return kind
  if (liesAhead(scene, token)) return Anchor.Other
  return followsUp(scene, token) ? Anchor.Answer : kind
}

/** "Began to drift", "started descending": what began is told by the next verb. */
function opensVerb(scene: Scene, token: number): boolean {
  const { pos, tokens } = scene.article
  return pos[token] === Pos.To || (pos[token] === Pos.Gerund && CLASSES.get(tokens.word[token]!) !== Anchor.Event)
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

/** "The crash site", "a shooting victim", "the flood-hit valley": there the event's word only tells which site or victim. */
function modifies(scene: Scene, token: number): boolean {
  const { groups, groupOf, pos, tokens } = scene.article
  const group = groupOf[token]!
  if (tokens.kind[token + 1] === TokenKind.Hyphen && pos[token + 2] !== Pos.Number) return true
  if (group < 0 || token + 1 >= tokens.count || groupOf[token + 1] !== group || pos[token + 1] !== Pos.Noun)
    return false
  return token < groups[group]!.head && scene.timeIn(token + 1, token + 2) === null
}
