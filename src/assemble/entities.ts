// Persons: victims and suspects by the evidence that frames give their roles.

import type { Match } from '../frames/match.ts'
import type { Fill } from '../frames/windows.ts'
import { intern, lemmaOf } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import type { SettledMention } from '../model/claim.ts'
import type { Field } from '../model/pack.ts'
import { TokenKind } from '../model/tokens.ts'
import type { Cast } from './cast.ts'
import type { Draft } from './draft.ts'
import { draftAt, entityDraft } from './entity-draft.ts'
import { listedWith, namesAfter } from './name-lists.ts'
import { isOfOneself } from './of-oneself.ts'
import type { Person } from './person.ts'
import type { Scene } from './scene.ts'
import { isPolice } from './speaking.ts'
import { zoneOf } from './zone-of.ts'

/** A colon stands this near behind the group that it lists. */
const COLON = 10
/** A role and a name beside it: "the gunman, {person}", "{person}, the suspect". */
const APPOSED = /^\{[\w|]+\} (?:, )?\{person\}$|^\{person\} , the \{[\w|]+\}$/
/** Described people beside each other. */
const LISTED = 8
const GENITIVE = intern("'s")
/** What one statement weighs by how it tells whom: by name, by description, by a pronoun that may go astray. */
const NAMED = 3
const DESCRIBED = 2
const POINTED = 1
const BY_WORD = intern('by')
/** Tokens from a verb in the passive to its "by". */
const BY = 6
const POLICE = new WordTable(
  'police authorities troops soldiers guards marksmen marksman snipers forces commandos gendarmes swat'.split(' '),
)
const REFLEXIVE = new WordTable(['himself', 'herself', 'themselves', 'itself'])

export interface RoleEvidence {
  readonly person: Person
  readonly match: Match
  readonly mention: SettledMention | null
}

/** Comments, embedded posts and page furniture give nobody a role. */
export function speaksForArticle(scene: Scene, token: number): boolean {
  const kind = zoneOf(scene.article, token)
  return kind !== 'comment' && kind !== 'embed' && kind !== 'furniture' && kind !== 'byline'
}

/** Notes the role that a victim or suspect frame gives to the person in its slot, and to all who are listed with that person. */
export function roleEvidence(scene: Scene, cast: Cast, match: Match): RoleEvidence[] {
  const { person: role, kind } = match.frame.field
  if (kind !== 'entity' || (role !== 'victim' && role !== 'suspect')) return []
  if (!speaksForArticle(scene, match.trigger) || !isSo(scene, match)) return []
  const fill = match.fills.find((candidate) => candidate.slot === 'person')
  if (fill === undefined || (role === 'suspect' && (harmsItself(scene, match) || stopsSuspect(scene, cast, match))))
    return []
  const found: RoleEvidence[] = []
  const described = cast.of(fill.group)
  // an officer who shoots is no suspect before somebody says so
  const known = role === 'suspect' && match.fills.length > 1 ? (described?.mention ?? null) : null
  if (known !== null && isPolice(scene, known)) return []
  if (isElsewhere(scene, fill, match, described)) return []
  if (described?.speaks === true && described.roles[role] === 0 && isPronoun(scene, fill))
    if (!isOfOneself(scene, cast, fill.group, described)) return []
  if (described !== null && described.name === null) {
    found.push({ person: described, match, mention: null })
    for (const other of joinedWith(scene, cast, fill.group)) found.push({ person: other, match, mention: null })
  }
  for (const mention of namesOf(scene, fill, match)) {
    const person = cast.called(mention)
    if (person !== null) found.push({ person, match, mention })
  }
  if (found.length === 0 && described !== null) found.push({ person: described, match, mention: null })
  const accused = role === 'suspect' && match.fills.length === 1
  const stopped = role === 'victim' && isByPolice(scene, match)
  const attacks = role === 'suspect' && harmsOthers(match)
  for (const { person, mention } of found) {
    const weight = mention === null ? weightOf(scene, fill) : NAMED
    person.roles[role] += weight
    if (stopped) person.stopped += weight
    if (attacks) person.attacks++
    if (accused) person.accusedAt.push(match.trigger)
  }
  return found
}

/** "Cole stabbed two men", "she rammed a van into a crowd": a frame that tells whom or where the harm struck. */
function harmsOthers({ frame, fills }: Match): boolean {
  const { verbs, passive, source } = frame
  return verbs.length > 0 && !passive && (fills.length > 1 || source.phrase.includes('{crowd|'))
}

/** "Police shot him", "was killed by officers": harm that those did who stop attackers. */
function isByPolice({ article, table }: Scene, { trigger, clause }: Match): boolean {
  const { clauses, verbs, verbOf, groups, tokens, sentences, sentenceOf } = article
  const officers = table.bits.get('officers') ?? 0
  const arePolice = (group: number): boolean => {
    const head = group < 0 ? 0 : tokens.word[groups[group]!.head]!
    return POLICE.has(head) || (table.populations.get(lemmaOf(head)) & officers) !== 0
  }
  if (clause < 0 || verbOf[trigger]! < 0) return false
  if (verbs[verbOf[trigger]!]!.voice === 'active') return arePolice(clauses[clause]!.subject)
  const stop = Math.min(sentences[sentenceOf[trigger]!]!.last, trigger + BY)
  for (let t = trigger + 1; t + 1 < stop; t++) if (tokens.word[t] === BY_WORD) return arePolice(article.groupOf[t + 1]!)
  return false
}

/** "Was not hurt", "would have shot him", "called on them to attack": no part is played; a noun ("the killing of") stands. */
function isSo(scene: Scene, match: Match): boolean {
  if (match.frame.verbs.length === 0) return true
  const { negated, denied, unreal } = scene.article.standingAt(match.trigger)
  return !negated && !denied && unreal !== 'wish' && unreal !== 'conditional'
}

/** "The bodies of a girl and her brother": whom no name tells, as described beside the first. */
function joinedWith(scene: Scene, cast: Cast, group: number): Person[] {
  const { groups } = scene.article
  const found: Person[] = []
  for (let at = groups[group]!.conjunct, n = 0; at >= 0 && n < LISTED; at = groups[at]!.conjunct, n++) {
    const person = cast.of(at)
    if (person === null) break
    // "killed the deputies and his mother, Ann Lee": described, though a name stands behind it
    if (person.name === null || !groups[at]!.proper) found.push(person)
  }
  return found
}

function weightOf(scene: Scene, fill: Fill): number {
  return isPronoun(scene, fill) ? POINTED : DESCRIBED
}

/** "The suspect, Brown said": the name opens a clause of its own; "the victim's family" is not the victim. */
function isElsewhere(scene: Scene, fill: Fill, match: Match, person: Person | null): boolean {
  const { tokens, verbOf, verbs, groupOf } = scene.article
  if (tokens.word[fill.first] === GENITIVE && fill.first === match.trigger + 1) return true
  if (endsInName(scene, match, fill)) return true
  if (!match.frame.source.phrase.includes(' , ')) return false
  if (belongsToKin(scene, groupOf[match.trigger]!)) return true
  const verb = verbOf[fill.last] ?? -1
  return person?.speaks === true || (verb >= 0 && verbs[verb]!.finite)
}

/** "Reed is victim Ann Cole's cousin": the last word of the frame only describes the name of somebody else. */
function endsInName(scene: Scene, { last }: Match, fill: Fill): boolean {
  const { groupOf, groups } = scene.article
  const group = groupOf[last - 1]!
  if (group < 0 || fill.first >= last - 1) return false
  return groups[group]!.head >= last && scene.personIn(last, groups[group]!.last) !== null
}

/** "The brother of the gunman, Brown, said": the name is the brother's. */
function belongsToKin(scene: Scene, group: number): boolean {
  const { groups } = scene.article
  const parent = group < 0 ? -1 : groups[group]!.ofParent
  if (parent < 0 || scene.isNumeric(groups[parent]!)) return false
  return (scene.population(groups[parent]!) & (scene.table.bits.get('people') ?? 0)) !== 0
}

function isPronoun(scene: Scene, fill: Fill): boolean {
  return scene.article.groups[fill.group]!.pronoun
}

/** "He shot himself" makes nobody a suspect. */
function harmsItself(scene: Scene, match: Match): boolean {
  const { tokens, groups } = scene.article
  return match.fills.some(({ slot, group }) => slot === 'people' && REFLEXIVE.has(tokens.word[groups[group]!.head]!))
}

/** "A guard shot the gunman", "the only one who shot him": who harms an attacker is no suspect by that. */
function stopsSuspect(scene: Scene, cast: Cast, { fills }: Match): boolean {
  const { table, article } = scene
  const suspects = table.bits.get('suspects') ?? 0
  return fills.some(({ slot, group }) => {
    if (slot !== 'people' || group < 0) return false
    const target = cast.of(group)
    // a pronoun that seems to mean who shot is somebody else: the attacker
    if (target !== null && fills.some((fill) => fill.slot === 'person' && cast.of(fill.group) === target)) return true
    const head = target?.head ?? 0
    return ((scene.population(article.groups[group]!) | table.populations.get(head)) & suspects) !== 0
  })
}

/** The name in a slot with those listed beside it, or the names that stand in apposition to a described group. */
function namesOf(scene: Scene, fill: Fill, match: Match): SettledMention[] {
  const own = scene.personIn(fill.first, fill.last)
  if (own !== null) return [own, ...listedWith(scene, own)]
  const child = scene.child(fill.group)
  const { last, plural } = scene.article.groups[child < 0 ? fill.group : child]!
  const names = namesAfter(scene, last)
  if (names.length > 0 || !plural) return names
  const listed = namesAfter(scene, colonAfter(scene, last))
  return listed.length > 0 ? listed : namesBehind(scene, fill, match)
}

/** "Three people died in Dover – A, B and C": who they were, behind what befell them; no more names than people. */
function namesBehind(scene: Scene, { first, last }: Fill, { frame, trigger }: Match): SettledMention[] {
  if (frame.verbs.length === 0 || trigger < last) return []
  const count = scene.countIn(first, last)?.value
  const names = namesAfter(scene, markAfter(scene, trigger + 1))
  return count?.kind === 'count' && names.length <= (count.max ?? 0) ? names : []
}

/** The dash or colon that ends a clause, with no verb before it, or -1. */
function markAfter(scene: Scene, from: number): number {
  const { tokens, sentences, sentenceOf, verbOf } = scene.article
  const stop = Math.min(sentences[sentenceOf[from - 1]!]!.last, from + COLON)
  for (let t = from; t < stop && verbOf[t]! < 0; t++)
    if (tokens.kind[t] === TokenKind.Dash || tokens.text[tokens.start[t]!] === ':') return t
  return -1
}

/** "The men killed in the shooting: A and B" – the colon behind a described group, or -1. */
function colonAfter(scene: Scene, from: number): number {
  const { tokens, sentences, sentenceOf, verbs, verbOf, clauses, clauseOf } = scene.article
  const stop = Math.min(sentences[sentenceOf[from - 1]!]!.last, from + COLON)
  for (let t = from; t < stop; t++) {
    // "the officers who died: …"
    const isAside = clauses[clauseOf[t]!]?.kind === 'relative'
    if (verbOf[t]! >= 0 && verbs[verbOf[t]!]!.finite && !isAside) return -1
    if (tokens.text[tokens.start[t]!] === ':') return t
  }
  return -1
}

/**
 * One draft per named person of the role, at the best evidence: what the article tells of its event in its own text
 * before captions and asides, a frame that holds the name before one that describes.
 */
export function personDrafts(
  scene: Scene,
  cast: Cast,
  field: Field,
  evidence: readonly RoleEvidence[],
  aside: (token: number) => boolean,
): Draft[] {
  const drafts: Draft[] = []
  const done = new Set<Person>()
  const rank = ({ mention, match }: RoleEvidence): number =>
    (mention === null ? 0 : 1) +
    (narrates(scene, mention?.first ?? match.trigger) ? 2 : 0) +
    (aside(match.trigger) ? 0 : 4)
  for (const one of [...evidence].sort((a, b) => rank(b) - rank(a))) {
    for (const person of [one.person.joined ?? one.person, ...one.person.members]) {
      if (person.name === null || done.has(person) || cast.roleOf(person) !== field.person) continue
      const mention = one.mention ?? person.mention
      if (mention === null) continue
      done.add(person)
      const draft = entityDraft(field, mention, one.match, cast, person)
      const { verbs, source } = one.match.frame
      drafts.push({ ...draft, trigger: mention.first, settled: verbs.length === 0, given: APPOSED.test(source.phrase) })
    }
  }
  for (const person of cast.persons) {
    if (done.has(person) || person.joined !== null || cast.roleOf(person) !== field.person) continue
    const { name, mention } = person
    if (name === null || mention === null || !speaksForArticle(scene, mention.first)) continue
    drafts.push(knownDraft(field, mention, cast, person))
  }
  return drafts
}

/** "Police identified the dead … They were A and B": who is told to be somebody that plays the part by a noun alone. */
function knownDraft(field: Field, mention: SettledMention, cast: Cast, person: Person): Draft {
  const draft = draftAt(field, mention, mention.first, cast, person)
  return { ...draft, rules: [mention.rule, `bind.${field.name}.identity`] }
}

/** Whether the article itself speaks at a token, not a caption or a line beside it. */
function narrates(scene: Scene, token: number): boolean {
  const kind = zoneOf(scene.article, token)
  return kind === 'body' || kind === 'statement' || kind === 'headline' || kind === 'dateline'
}
