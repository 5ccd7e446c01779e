// Sentences that say who somebody is: "the man was identified as A", "police named the victims as A and B", "the victim is A", "A was the first victim".

import { intern } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import type { SettledMention } from '../model/claim.ts'
import type { Clause, VerbGroup } from '../model/syntax.ts'
import type { Cast } from './cast.ts'
import { listedWith } from './name-lists.ts'
import { identify } from './person.ts'
import { rollBelow } from './rolls.ts'
import type { Scene } from './scene.ts'

const TELLS = new WordTable(['identify', 'name', 'call'])
const CALLS = new WordTable(['name', 'call'])
const BE = intern('be')
const GENITIVE = intern("'s")
const DESCRIBE = intern('describe')
const AS = intern('as')
/** "As" stands this near after the verb: "was identified by the county coroner on Monday as". */
const REACH = 16

/** Joins described people to the names that the article gives them. */
export function joinIdentities(scene: Scene, cast: Cast): void {
  const { clauses, verbs } = scene.article
  for (const clause of clauses) {
    if (clause.verb < 0) continue
    const verb = verbs[clause.verb]!
    if (verb.negated || verb.modality !== 'none') continue
    if (TELLS.has(verb.lemma)) told(scene, cast, clause, verb)
    else if (verb.lemma === BE) copula(scene, cast, clause, verb)
    else if (verb.lemma === DESCRIBE && verb.voice === 'passive')
      sameOne(scene, cast, clause.subject, groupAfterAs(scene, verb.last))
  }
}

function told(scene: Scene, cast: Cast, clause: Clause, verb: VerbGroup): void {
  const described = verb.voice === 'passive' ? namedOne(scene, cast, clause, verb) : clause.object
  const name =
    nameAfterAs(scene, Math.max(verb.last, verb.voice === 'passive' ? 0 : endOf(scene, clause.object))) ??
    calledOutright(scene, clause, verb)
  if (name !== null) join(scene, cast, described, name)
  else joinRoll(scene, cast, described, clause)
}

/** "The victims were identified as:", "the dead are:" with a name on each line below. */
function joinRoll(scene: Scene, cast: Cast, group: number, { sentence }: Clause): void {
  const described = cast.of(group)
  if (described === null || described.name !== null) return
  for (const one of rollBelow(scene, sentence)) {
    const person = cast.called(one)
    if (person !== null) identify(described, person)
  }
}

/** "A woman named Ann Lee". */
function calledOutright(scene: Scene, clause: Clause, verb: VerbGroup): SettledMention | null {
  if (!CALLS.has(verb.lemma) || verb.voice !== 'passive' || clause.kind !== 'participle') return null
  const name = clause.object < 0 ? null : nameIn(scene, clause.object)
  return name !== null && scene.article.groups[clause.object]!.first === verb.last ? name : null
}

/** Who is identified: the description right before a reduced clause ("the wife of the gunman, identified as …"), else the subject. */
function namedOne(scene: Scene, cast: Cast, clause: Clause, verb: VerbGroup): number {
  const { groupOf, tokens } = scene.article
  if (clause.kind !== 'participle') return clause.subject
  let t = verb.first - 1
  if (t > 0 && tokens.text[tokens.start[t]!] === ',') t--
  const near = t >= 0 ? groupOf[t]! : -1
  return near >= 0 && cast.of(near) !== null ? near : clause.subject
}

function copula(scene: Scene, cast: Cast, clause: Clause, verb: VerbGroup): void {
  if (clause.subject < 0) return
  const name = complement(scene, clause, verb)
  if (name !== null) return join(scene, cast, clause.subject, name)
  if (clause.object < 0) return joinRoll(scene, cast, clause.subject, clause)
  const owner = nameIn(scene, clause.subject)
  if (owner === null) return sameOne(scene, cast, clause.subject, clause.object)
  // "Ann Lee was one of the divers who died"
  const whole = oneOf(scene, clause.object)
  if (whole >= 0) join(scene, cast, whole, owner)
  else if (cast.of(clause.object)?.plural === false) join(scene, cast, clause.object, owner)
}

/** "The suspect is a man in his fifties", "the gunman was described as a man of about 30": two descriptions of one person. */
function sameOne(scene: Scene, cast: Cast, subject: number, object: number): void {
  const [one, other] = [cast.of(subject), cast.of(object)]
  if (one === null || other === null || one === other || other.name !== null) return
  if (scene.article.groups[subject]!.pronoun) return
  if (!one.plural && !other.plural) identify(other, one)
}

/** "He is Ann Lee's brother" names another; "they were A, editor; B, clerk", "the hurt man was her son, 19-year-old A". */
function complement(scene: Scene, clause: Clause, verb: VerbGroup): SettledMention | null {
  const { groupOf, groups, tokens } = scene.article
  const group = clause.object >= 0 ? clause.object : (groupOf[verb.last] ?? -1)
  if (group < 0 || groups[group]!.first !== verb.last || tokens.word[groups[group]!.last] === GENITIVE) return null
  const { apposition, definiteness } = groups[group]!
  const kin = definiteness === 'possessive' && apposition >= 0 ? nameIn(scene, apposition) : null
  return nameIn(scene, group) ?? kin
}

/** Of "one of the divers" the divers, or -1. */
function oneOf(scene: Scene, group: number): number {
  const { groups, tokens } = scene.article
  return ONE.has(tokens.word[groups[group]!.head]!) ? scene.child(group) : -1
}

const ONE = new WordTable(['one', 'two', 'three', 'some', 'among'])

/** The person that a group names. */
function nameIn(scene: Scene, group: number): SettledMention | null {
  const { first, last } = scene.article.groups[group]!
  return scene.personIn(first, last)
}

function join(scene: Scene, cast: Cast, group: number, name: SettledMention): void {
  // "three of the victims": whoever they are part of
  const described = cast.of(group) ?? cast.of(scene.child(group))
  if (described === null || described.name !== null) return
  for (const one of described.plural ? [name, ...listedWith(scene, name)] : [name]) {
    const person = cast.called(one)
    if (person !== null) identify(described, person)
  }
}

function nameAfterAs(scene: Scene, from: number): SettledMention | null {
  const group = groupAfterAs(scene, from)
  return group < 0 ? null : nameIn(scene, group)
}

function groupAfterAs(scene: Scene, from: number): number {
  const { tokens, sentences, sentenceOf, groupOf } = scene.article
  if (from <= 0 || from >= tokens.count) return -1
  const stop = Math.min(sentences[sentenceOf[from - 1]!]!.last, from + REACH)
  for (let t = from; t + 1 < stop; t++) if (tokens.word[t] === AS) return groupOf[t + 1]!
  return -1
}

function endOf(scene: Scene, group: number): number {
  return group < 0 ? 0 : scene.article.groups[group]!.last
}
