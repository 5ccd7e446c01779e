// Days on which the dead and missing are counted: a toll rises, more victims are found, officials report, and nothing happens anew.

import { intern, lemmaOf } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import type { SettledMention } from '../model/claim.ts'
import { type Clause, Pos } from '../model/syntax.ts'
import { Anchor, CLASSES } from './anchor-words.ts'
import type { Scene } from './scene.ts'

const FIGURES = new WordTable(['toll', 'tally', 'count', 'number', 'total', 'figure', 'estimate'])
const MORE = new WordTable(['more', 'additional', 'further', 'another'])
const RAISE = new WordTable(['bring', 'raise', 'push', 'take', 'put', 'lift', 'lower'])
const SEARCHERS = new WordTable(['rescuer', 'searcher', 'responder', 'volunteer', 'crew', 'diver'])
const IT = intern('it')
const REPORT = intern('report')
const FOUND = new WordTable(['find', 'recover', 'discover', 'locate', 'retrieve', 'identify', 'confirm', 'pull'])
const BOUNDS = new WordTable(['than'])
const THAT = new WordTable(['that'])
const NOTIFIED = new WordTable(['notified', 'alerted'])
const OWNS = new WordTable(["'s", '’s'])
/** Tokens from "Saturday's" to its event: "Saturday's massive fatal mudslide". */
const OWNED = 4
/** Length of `2014-03-22`. */
const DAY = 10
/** Tokens from "reported" to its "that": "reported late on Sunday night that". */
const REACH = 6

/** "The toll reached 42 on Monday", "13 more bodies were found Monday": the day of the counting. */
export function isReckoned(scene: Scene, mention: SettledMention): boolean {
  const { clauses, clauseOf, groups, verbs, tokens } = scene.article
  const clause = clauses[clauseOf[mention.first]!]
  const verb = verbs[clause?.verb ?? -1]
  const subject = groups[clause?.subject ?? -1]
  if (clause === undefined || verb === undefined || subject === undefined) return false
  if (isToldOn(scene, clause, mention.first)) return true
  const whole = groups[subject.ofParent] ?? subject
  if (FIGURES.has(lemmaOf(tokens.word[subject.head]!)) || FIGURES.has(lemmaOf(tokens.word[whole.head]!))) return true
  return FOUND.has(verb.lemma) && (saysMore(scene, clause!.subject) || saysMore(scene, clause!.object))
}

/** "Bringing the count to 37 on Monday", "rescuers clawed through the mud on Monday", "it was reported Friday that". */
function isToldOn({ article }: Scene, clause: Clause, time: number): boolean {
  const { groups, tokens, verbs, clauses } = article
  const object = groups[clause.object]
  const own = verbs[clause.verb]!
  if (object !== undefined && RAISE.has(own.lemma) && FIGURES.has(lemmaOf(tokens.word[object.head]!))) return true
  // "used shovels to claw through the mud on Monday": who did so is told above
  const { subject, verb: at } = own.finite ? clause : (clauses[clause.parent] ?? clause)
  const verb = verbs[at]
  const who = tokens.word[groups[subject]?.head ?? -1] ?? 0
  if (verb === undefined) return false
  if (verb.voice === 'active' && SEARCHERS.has(lemmaOf(who))) return !tellsEvent(tokens.word, verb.main, time)
  return who === IT && verb.lemma === REPORT
}

/** A word of some affair between a verb and its time: "went on searching after a landslide late on Monday". */
function tellsEvent(word: ArrayLike<number>, verb: number, time: number): boolean {
  for (let t = verb; t < time; t++) if (CLASSES.get(word[t]!) !== Anchor.None) return true
  return false
}

function saysMore({ article: { groups, tokens } }: Scene, group: number): boolean {
  if (group < 0) return false
  const { first, last } = groups[group]!
  for (let t = first; t < last; t++) if (MORE.has(tokens.word[t]!) && !BOUNDS.has(tokens.word[t + 1] ?? 0)) return true
  return false
}

/** "Saturday's mudslide near Oso, Sunday": the event has a day of its own, and this one is another's. */
export function isOfOtherDay(scene: Scene, { first, value }: SettledMention, from: number): boolean {
  const { tokens } = scene.article
  if (value.kind !== 'time' || value.timex.includes('T')) return false
  for (let t = first - 1; t >= from; t--) {
    if (CLASSES.get(tokens.word[t]!) !== Anchor.Event) continue
    for (let k = t - 1; k > from && t - k <= OWNED; k--) {
      const own = OWNS.has(tokens.word[k]!) ? scene.timeIn(k - 1, k) : null
      if (own?.value.kind === 'time') return own.value.timex.slice(0, DAY) !== value.timex.slice(0, DAY)
    }
    return false
  }
  return false
}

/** "Officials reported on Sunday that …": a report has a day of its own, unless it is of the event: "a fire reported at 9". */
export function reports({ article: { tokens, pos, verbOf, verbs } }: Scene, token: number): boolean {
  const before = token > 0 ? pos[token - 1] : Pos.Other
  if (before !== Pos.Be && before !== Pos.Noun && before !== Pos.Gerund) return true
  const verb = verbs[verbOf[token]!]
  return verb?.finite === true && verb.voice === 'active' && saysThat(tokens.word, token)
}

/** "His son was notified on Monday that he was found": no call for help. */
export function notifies({ article: { tokens } }: Scene, token: number): boolean {
  return NOTIFIED.has(tokens.word[token]!) && saysThat(tokens.word, token)
}

function saysThat(word: ArrayLike<number>, token: number): boolean {
  for (let t = token + 1; t < Math.min(word.length, token + REACH); t++) if (THAT.has(word[t]!)) return true
  return false
}

/** "The toll in the wake of the storm" is the storm's own. */
export function isOfToll({ article: { tokens } }: Scene, cue: number): boolean {
  return tokens.word[cue] === IN && LOSSES.has(tokens.word[cue - 1] ?? 0)
}
const IN = intern('in')
const LOSSES = new WordTable(['toll', 'deaths', 'damage', 'destruction', 'dead', 'losses'])
