// Counts: the number a frame's group states, with sums of coordinated groups, and weak singulars.

import type { Match } from '../frames/match.ts'
import type { Fill } from '../frames/windows.ts'
import { intern, lemmaOf, textOf } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'
import type { SettledMention } from '../model/claim.ts'
import { FAMILY } from '../model/family.ts'
import type { CountValue } from '../model/value.ts'
import { attacker } from './attacker.ts'
import type { Cast } from './cast.ts'
import { counted, NUMBERED } from './counted.ts'
import type { Draft } from './draft.ts'
import { DEGREE, isGraded, isNoneOfSome } from './partial.ts'
import { SUBSET } from './people-nouns.ts'
import type { Scene } from './scene.ts'
import { actors, anyOf, type Counted, KEPT, noneOf, SAFE, wider } from './uncounted.ts'

/** Keys of `frames:` that are no measure. */
const NO_MEASURE = new Set(['any', 'shot', 'hurt', 'part', SAFE, FAMILY])
const REST = new WordTable(['else', 'other', 'others', 'further', 'additional', 'more'])
const MORE = new WordTable(['more', 'another', 'further', 'additional'])
const ZERO_REACH = 10
/** How the whole of a part is told: "of the victims", "of his children", "of those hurt". */
const KNOWN: ReadonlySet<string> = new Set(['definite', 'demonstrative', 'possessive'])
const ALL = new WordTable(['all', 'both', 'each', 'every'])
const WHEREABOUTS = new WordTable(['whereabouts'])
const THE = intern('the')
const THAN = intern('than')

/** The drafts a count match gives: the whole, and its parts where groups are coordinated. */
export function countDrafts(scene: Scene, cast: Cast, match: Match): Draft[] {
  const fill = countedFill(scene, match)
  if (fill === null) return []
  if (fill.slot === 'n' && isDoer(scene, match, fill)) return []
  const { field, gives } = { field: match.frame.field, gives: match.frame.source.gives }
  const measure = gives === null || NO_MEASURE.has(gives) ? null : gives
  const denied = field.zero && scene.article.standingAt(match.trigger).denied
  const read =
    gives === SAFE
      ? noneOf(scene, fill)
      : fill.slot === 'n'
        ? single(scene.countIn(fill.first, fill.last))
        : (counted(scene, cast, fill, field) ?? (denied ? anyOf(scene, fill) : actors(scene, match, fill)))
  const found = read !== null && field.evolves === 'either' ? one(read) : read
  if (found === null || (found.weak && !singlesCount(match, found)) || saysNoMore(scene, match, fill, found)) return []
  if (field.least !== undefined && mostOf(found.value) < field.least) return []
  const whole = gives === FAMILY ? { population: FAMILY } : found.value.max === 0 ? {} : wider(scene, match)
  if (found.value.max === 0 && (!field.zero || countsTheRest(scene, found, match.trigger))) return []
  const value: CountValue = { ...withDetails(found.value, measure, attacker(scene, found.last)), ...whole }
  const graded = isGraded(scene, match, found)
  return [
    {
      field,
      value,
      subject: null,
      first: found.first,
      last: Math.max(found.last, fill.slot === 'n' ? nounEnd(scene, match, fill, found.last) : found.last),
      trigger: match.trigger,
      rules: [...found.rules, match.frame.id, match.clause >= 0 ? 'reason.same-clause' : 'reason.phrase'],
      state: 'value',
      weak: found.weak,
      unless: gives === 'shot' ? 'killed' : null,
      person: found.person,
      settled: value.max === 0 || saysNoItself(scene, match),
      given: isKnown(scene, match, fill) || saysUnknownItself(scene, match),
      subset: subsetOf(scene, fill, found),
      graded,
      part:
        gives === 'part' ||
        graded ||
        isNoneOfSome(scene, match, found) ||
        found.rules.includes(NUMBERED) ||
        isPart(scene, fill, found) ||
        (field.evolves === 'rising' && isMore(scene, found)),
    },
  ]
}

/** "More than one gunman hurt 15 people": they did it, and were not hurt. */
function isDoer({ article }: Scene, { frame, trigger }: Match, { group }: Fill): boolean {
  const clause = frame.verbs.length > 0 ? undefined : article.clauses[article.clauseOf[trigger]!]
  const verb = article.verbs[clause?.verb ?? -1]
  if (clause === undefined || verb === undefined || verb.main !== trigger) return false
  return verb.voice === 'active' && clause.object >= 0 && clause.subject === group
}

/** The most that a count can well mean: "several" is open above, and is no crowd. */
function mostOf({ form, min, max }: CountValue): number {
  return max ?? (form === 'vague' ? (min ?? 0) : Number.POSITIVE_INFINITY)
}

/** "The nine people who were hurt are not in danger": no doubt or negation of the sentence reaches who "the nine" are. */
function isKnown({ article }: Scene, { clause }: Match, { group }: Fill): boolean {
  const own = article.clauses[clause]
  if (own?.kind !== 'relative' || group < 0 || article.groups[group]!.definiteness !== 'definite') return false
  const verb = article.verbs[own.verb]
  return verb !== undefined && !verb.negated && verb.modality === 'none'
}

/** Most counts have no details, and stay the value that was read. */
function withDetails(value: CountValue, measure: string | null, extra: Pick<CountValue, 'attacker'>): CountValue {
  if (measure === null && extra.attacker === undefined) return value
  return { ...value, ...(measure === null ? {} : { measure }), ...extra }
}

/** Where a frame is nothing but its group, a later member of a list and "one officer" say nothing of their own. */
function saysNoMore(scene: Scene, { frame }: Match, fill: Fill, found: Counted): boolean {
  const { slot, group } = fill
  const { value } = found
  if (frame.verbs.length > 0 || frame.after.length !== 1 || group < 0) return false
  const people = ((scene.table.bits.get(slot) ?? 0) & scene.table.bits.get('people')!) !== 0
  if (people && value.max === 1 && frame.field.singles !== true) return true
  // "one of the suspects" counts no suspects
  if (
    isPart(scene, fill, found) &&
    scene.article.groups[scene.child(scene.article.groupOf[found.first]!)]?.numberFirst === -1
  )
    return true
  const { groups } = scene.article
  for (let p = group - 1; p >= 0 && group - p <= 2; p--)
    if (groups[p]!.conjunct === group) return scene.fits(slot, p, groups[p]!.first, groups[p]!.last)
  return false
}

/** Whether one person told by a frame is a count of its field: only of what somebody did or suffered. */
function singlesCount({ frame }: Match, { value }: Counted): boolean {
  if (frame.source.gives === 'part') return false
  if (KEPT.has(value.form) || frame.field.zero) return true
  return frame.field.singles === true && frame.verbs.length > 0
}

/** "Two of the victims", "six of them", "the other four", but "all five of them", "three of the shot people". */
function isPart(scene: Scene, fill: Fill, { first, last }: Counted): boolean {
  const { groups, groupOf, tokens } = scene.article
  const counted = groups[groupOf[first]!]
  if (counted === undefined || !scene.isNumeric(counted)) return false
  if (counted.definiteness === 'other') return tokens.word[counted.first] === THE
  const child = scene.child(groupOf[first]!)
  const known = child >= 0 && first < groups[child]!.first && KNOWN.has(groups[child]!.definiteness)
  return (known || (child >= 0 && groups[child]!.pronoun)) && !ALL.has(tokens.word[first]!) && fill.first < last
}

/** "67 Germans", "three children": who they are, where they can be some of a larger number; null where they are just people. */
function subsetOf(scene: Scene, { group, slot }: Fill, found: Counted): string | null {
  const { groups, groupOf, tokens } = scene.article
  if (slot === 'n' || found.value.form !== 'exact' || groupOf[found.last - 1] !== group) return null
  const { head } = groups[group]!
  const word = tokens.word[head]!
  return SUBSET.has(lemmaOf(word)) || SUBSET.has(word) ? textOf(word) : null
}

/** "Two more bodies", "another three people": they come on top of those told before. */
function isMore(scene: Scene, { first, last, value }: Counted): boolean {
  if (value.form === 'ordinal') return false
  const { tokens } = scene.article
  for (let t = first; t < last + 1 && t < first + 4; t++)
    if (MORE.has(tokens.word[t]!) && tokens.word[t + 1] !== THAN) return true
  return false
}

/** "No one else was hurt", "nobody was seriously hurt": somebody was. */
function countsTheRest(scene: Scene, { first, last }: Counted, trigger: number): boolean {
  const { tokens } = scene.article
  for (let t = first; t < Math.min(last + 2, tokens.count); t++) if (REST.has(tokens.word[t]!)) return true
  for (let t = first; t < Math.min(trigger, first + ZERO_REACH); t++) if (DEGREE.has(tokens.word[t]!)) return true
  return false
}

/** The frame's own words hold the negation: "without power". */
function saysNoItself(scene: Scene, match: Match): boolean {
  const { negation } = scene.article.standingAt(match.trigger)
  return negation >= match.first && negation < match.last
}

/** What is not known of them is no doubt about how many they are: "40 villagers whose whereabouts are not known". */
function saysUnknownItself({ article: { tokens } }: Scene, { trigger }: Match): boolean {
  return WHEREABOUTS.has(tokens.word[trigger]!)
}

function single(mention: SettledMention | null): Counted | null {
  if (mention === null || mention.value.kind !== 'count') return null
  return {
    value: mention.value,
    first: mention.first,
    last: mention.last,
    rules: [mention.rule],
    weak: false,
    person: -1,
  }
}

/** "A fourth person was hurt" numbers all who were met with, not the hurt: it tells of one. */
function one(found: Counted): Counted {
  if (found.value.form !== 'ordinal') return found
  return { ...found, value: { kind: 'count', min: 1, max: 1, approx: false, form: 'singular' }, weak: true }
}

/** The slot that is counted: the field's own population or a bare number. */
function countedFill(scene: Scene, match: Match): Fill | null {
  const { of } = match.frame.field
  const numbers = match.fills.find((fill) => fill.slot === 'n')
  if (numbers !== undefined) return numbers
  return (
    match.fills.find(
      (fill) => fill.slot === of || (of !== null && scene.table.bits.has(fill.slot) && within(scene, fill.slot, of)),
    ) ?? null
  )
}

function within(scene: Scene, slot: string, of: string): boolean {
  const whole = scene.table.bits.get(of) ?? 0
  const part = scene.table.bits.get(slot) ?? 0
  return (whole & part) === part || slot === 'lives'
}

/** Where a bare number is followed by the frame's own noun, the claim's words run to that noun. */
function nounEnd(scene: Scene, match: Match, fill: Fill, last: number): number {
  const group = scene.article.groups[fill.group]
  if (group !== undefined && match.trigger >= fill.first && match.trigger < group.last) return match.trigger + 1
  return match.trigger >= last && match.trigger <= last + 2 ? Math.max(last, match.last) : last
}
