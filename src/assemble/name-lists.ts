// Names told together: "A, 30; B, 31, of Salem; and C, 44" – what is said of one of them is said of all.

import { Can, canBe, intern } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import type { SettledMention } from '../model/claim.ts'
import { Pos } from '../model/syntax.ts'
import { TokenKind } from '../model/tokens.ts'
import type { Scene } from './scene.ts'

/** Tokens between two names of a list: ages, towns, short descriptions. */
const GAP = 16
/** A list longer than this is a roll, no sentence. */
const MOST = 40
/** What is told of one name of a list, up to the semicolon. */
const ITEM = 40
const AND = new WordTable(['and', '&'])
const OF = intern('of')
const WITH = intern('with')
const ALONG = new WordTable(['along', 'together'])
const AS = intern('as')
const WELL = intern('well')
const SEMICOLON = ';'
const COMMA = ','
/** What stands behind the name of an item. */
const ENDS: ReadonlySet<string> = new Set([COMMA, SEMICOLON, '(', '.'])
const JOINABLE: ReadonlySet<string> = new Set([COMMA, SEMICOLON, ':', '(', ')'])
/** Words between a name and its age or town. */
const LIGHT = new WordTable([
  'of',
  'from',
  'in',
  'age',
  'ages',
  'aged',
  'years',
  'year',
  'old',
  'both',
  'all',
  'also',
  'at',
])

/** What joins two names, weakest first. */
enum Join {
  None = 0,
  Comma = 1,
  And = 2,
  Semicolon = 3,
}

/** The other names of the list that a name stands in, in text order; empty where it stands alone. */
export function listedWith(scene: Scene, name: SettledMention): SettledMention[] {
  return [...before(scene, name), ...after(scene, name.last, true)]
}

/** Names in apposition after a group: "two men, A and B, …". */
export function namesAfter(scene: Scene, from: number): SettledMention[] {
  const { tokens } = scene.article
  if (from < 1 || from >= tokens.count || !opens(scene, from)) return []
  return after(scene, from, false)
}

/** A comma, colon or dash opens an apposition. */
function opens(scene: Scene, token: number): boolean {
  const { tokens } = scene.article
  const mark = tokens.text[tokens.start[token]!]
  return tokens.kind[token] === TokenKind.Dash || mark === COMMA || mark === ':'
}

function after(scene: Scene, from: number, inside: boolean): SettledMention[] {
  const { article } = scene
  const found: SettledMention[] = []
  let sure = 0
  let join: Join = Join.None
  let least: Join = Join.Comma
  let several = false
  const stop = article.sentences[article.sentenceOf[from - 1]!]!.last
  for (let t = from, gap = 0; t < stop && gap < GAP && found.length < MOST; gap++) {
    const name = nameAt(scene, t)
    if (name === null) {
      const next = passed(scene, t)
      if (next < 0) {
        const item = found.length > 0 || inside ? nextItem(scene, t, stop) : null
        if (item === null) break
        found.push(item)
        sure = found.length
        join = Join.None
        t = item.last
        gap = 0
        continue
      }
      join = strongest(join, joinAt(scene, t))
      several ||= isSeveral(scene, t)
      t = next
      continue
    }
    // "a friend of Ann Lee"
    if (article.tokens.word[name.first - 1] === OF) {
      if (found.length === 0 && !inside) break
      t = name.last
      continue
    }
    const first = found.length === 0 && !inside
    if ((join < least && !first) || opensClause(scene, name)) break
    found.push(name)
    if (first || join >= Join.And) sure = found.length
    // "A, 44, and passengers B and C", "A and her sons B, C and D": a list inside the list goes on with commas
    least = join === Join.And && !several && !isLedBySeveral(scene, name) ? Join.And : Join.Comma
    several = false
    join = Join.None
    t = name.last
    gap = 0
  }
  return found.slice(0, sure)
}

/** "A, 59, who had come in May; B, 61, the night clerk; and C": behind whatever is told of one stands the next, at a semicolon. */
function nextItem(scene: Scene, from: number, stop: number): SettledMention | null {
  const { tokens } = scene.article
  for (let t = from; t < stop && t < from + ITEM; t++) {
    if (tokens.text[tokens.start[t]!] !== SEMICOLON) continue
    const at = AND.has(tokens.word[t + 1]!) ? t + 2 : t + 1
    const name = at < stop ? nameAt(scene, at) : null
    if (name === null || opensClause(scene, name)) return null
    return name.last >= stop || ENDS.has(tokens.text[tokens.start[name.last]!]!) ? name : null
  }
  return null
}

function before(scene: Scene, name: SettledMention): SettledMention[] {
  const { article } = scene
  const found: SettledMention[] = []
  const start = article.sentences[article.sentenceOf[name.first]!]!.first
  let join: Join = Join.None
  let t = name.first - 1
  for (let gap = 0; t >= start && gap < GAP && found.length < MOST; gap++) {
    const other = scene.entityOf(t)
    if (other?.kind === 'person' && article.tokens.word[other.first - 1] === OF) {
      t = other.first - 1
      continue
    }
    if (other?.kind === 'person') {
      if (join === Join.None || (found.length === 0 && join < Join.And)) break
      found.unshift(other)
      join = Join.None
      gap = 0
      t = other.first - 1
      continue
    }
    if (passed(scene, t) < 0) break
    join = strongest(join, joinAt(scene, t))
    t--
  }
  return found
}

/** The name that starts at a token, or that its noun group leads up to: "44-year-old Officer …". */
function nameAt(scene: Scene, token: number): SettledMention | null {
  const own = scene.entityOf(token)
  if (own?.kind === 'person') return own
  const group = scene.article.groupOf[token]!
  return group < 0 ? null : scene.personIn(token, Math.min(token + GAP, scene.article.groups[group]!.last))
}

/** "Their sons", "three children": a list of their names may follow within the list. */
function isSeveral(scene: Scene, token: number): boolean {
  return (canBe(scene.article.tokens.word[token]!) & Can.Plural) !== 0
}

/** "Their sons Max", the noun and the name in one group. */
function isLedBySeveral(scene: Scene, name: SettledMention): boolean {
  const { groupOf, groups } = scene.article
  const group = groups[groupOf[name.first]!]
  for (let t = group?.first ?? name.first; t < name.first; t++) if (isSeveral(scene, t)) return true
  return false
}

/** The token after one that a list may hold between its names, or -1. */
function passed(scene: Scene, token: number): number {
  const { article } = scene
  const { pos, tokens, verbOf, groupOf, groups } = article
  const place = scene.entityOf(token)
  if (place?.kind === 'place') return place.last
  if (isWith(scene, token)) return token + 1
  if (AND.has(tokens.word[token]!) || LIGHT.has(tokens.word[token]!)) return token + 1
  if (pos[token] === Pos.Number || tokens.kind[token] === TokenKind.Hyphen) return token + 1
  if (pos[token] === Pos.Punctuation || tokens.kind[token] === TokenKind.Dash)
    return joinable(scene, token) ? token + 1 : -1
  if (verbOf[token]! >= 0) return -1
  const group = groupOf[token]!
  return group >= 0 && groups[group]!.definiteness !== 'definite' && !groups[group]!.pronoun ? token + 1 : -1
}

function joinable(scene: Scene, token: number): boolean {
  const { tokens } = scene.article
  const mark = tokens.text[tokens.start[token]!]
  return tokens.kind[token] === TokenKind.Dash || (mark !== undefined && JOINABLE.has(mark))
}

/** "Along with", "together with", "as well as": "and" in more words. */
function isWith(scene: Scene, token: number): boolean {
  const { word } = scene.article.tokens
  const [before, at, next] = [word[token - 1] ?? 0, word[token]!, word[token + 1] ?? 0]
  if (at === WITH) return ALONG.has(before)
  return (
    (ALONG.has(at) && next === WITH) ||
    (at === AS && (next === WELL || before === WELL)) ||
    (at === WELL && before === AS)
  )
}

function joinAt(scene: Scene, token: number): Join {
  const { tokens } = scene.article
  if (AND.has(tokens.word[token]!) || isWith(scene, token)) return Join.And
  const mark = tokens.text[tokens.start[token]!]
  return mark === SEMICOLON ? Join.Semicolon : mark === COMMA ? Join.Comma : Join.None
}

function strongest(a: Join, b: Join): Join {
  return a > b ? a : b
}

/** A name that is the subject of a clause of its own belongs to no list before it: "… and B was arrested". */
function opensClause(scene: Scene, name: SettledMention): boolean {
  const { clauses, clauseOf, groupOf, verbs } = scene.article
  const index = clauseOf[name.first]!
  if (index < 0) return false
  const clause = clauses[index]!
  if (clause.kind === 'relative' || clause.kind === 'participle' || clause.verb < 0) return false
  const verb = verbs[clause.verb]!.first
  return clause.subject === groupOf[name.first] && verb > name.first && !isJoined(scene, name.last, verb)
}

/** "… and C, 44 -- and fled": another subject's verb is joined behind the list. */
function isJoined(scene: Scene, from: number, verb: number): boolean {
  const { word } = scene.article.tokens
  for (let t = Math.max(from, verb - GAP); t < verb; t++) if (AND.has(word[t]!)) return true
  return false
}
