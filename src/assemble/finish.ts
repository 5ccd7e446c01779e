// From drafts to claims: place in the text, standing, whether it votes, and an identity that survives edits elsewhere.

import { showValue } from '../kinds/kinds.ts'
import { WordTable } from '../lex/word-table.ts'
import type { Attribution, Claim, ClaimState, Evidence, Standing } from '../model/claim.ts'
import { isOfFamily } from '../model/family.ts'
import { ShortHasher } from '../model/hash.ts'
import { LineIndex } from '../model/lines.ts'
import type { Field } from '../model/pack.ts'
import type { Value } from '../model/value.ts'
import { asOfAt } from './as-of.ts'
import type { Draft } from './draft.ts'
import type { Moved } from './event.ts'
import { saysRevised } from './revised.ts'
import type { Scene } from './scene.ts'
import { ANYBODY } from './uncounted.ts'
import { zoneOf } from './zone-of.ts'

/** Longest evidence, in UTF-16 units: a sentence is cut round the claim beyond it. */
const EVIDENCE = 600
/** An attempt is no result, but it has a place, a time and people all the same. */
const SETTING: ReadonlySet<string> = new Set(['entity', 'time'])
const OWN_VOICE: Attribution = { form: 'none', chain: [] }
const VOTING = new Set(['headline', 'body', 'statement', 'dateline'])

export class Finisher {
  private readonly scene: Scene
  private readonly moved: Moved
  private readonly lines: LineIndex
  private readonly occurrences = new Map<string, number>()
  /** Fed with the source, with which every identity begins. */
  private readonly source = new ShortHasher()

  constructor(scene: Scene, moved: Moved) {
    this.scene = scene
    this.moved = moved
    this.source.add(scene.article.document.id)
    this.lines = new LineIndex(scene.article.document.text)
  }

  /** The claim of a draft, or null where a negation leaves nothing that the field can hold. */
  claim(draft: Draft): Claim | null {
    const { article } = this.scene
    const own = article.standingAt(draft.first)
    const at = article.standingAt(draft.trigger)
    const state = this.isTimeClause(draft) || this.isSetting(draft) ? 'value' : stateOf(draft, own, at)
    if (state === null) return null
    const value = state === 'value' ? draft.value : state === 'denied' ? draft.value : null
    const sentence = article.sentenceOf[draft.first]!
    const zone = zoneOf(article, draft.first)
    const event = this.moved.because(draft.first) !== '' || draft.away !== undefined ? 'background' : 'main'
    const isTrial = (own.unreal === 'attempt' || at.unreal === 'attempt') && isPlainCategory(draft.field)
    const hedged = isTrial || isHedged(draft, own) || isHedged(draft, at)
    const unreal = own.unreal !== 'none' ? own.unreal : at.unreal
    const superseded = own.superseded || at.superseded
    const real =
      unreal === 'none' ||
      (unreal === 'attempt' && (isTrial || SETTING.has(draft.field.kind))) ||
      presupposed(draft, unreal)
    const decides = state === 'value' || (state === 'denied' && isVouched(draft, own, at))
    const votes =
      decides &&
      event === 'main' &&
      real &&
      !superseded &&
      VOTING.has(zone) &&
      draft.part !== true &&
      !isOfFamily(value)
    const span = this.span(draft.first, draft.last)
    const { line, column } = this.lines.at(span.start)
    return {
      id: this.identity(draft, value, state),
      source: article.document.id,
      field: draft.field.name,
      subject: draft.subject,
      value,
      shown: value === null ? 'not known' : showValue(value),
      state,
      certainty: state === 'denied' ? 'negated' : hedged ? 'hedged' : 'asserted',
      zone,
      votes,
      event,
      attribution: voiceOf(draft, own, at),
      text: article.document.text.slice(span.start, span.end),
      start: span.start,
      end: span.end,
      line,
      column,
      evidence: this.evidence(sentence, span.start, span.end),
      rules: [...draft.rules, ...this.reasons(draft, own, at)],
      asOf: asOfAt(this.scene, draft.field, draft.first),
      revised: superseded || saysRevised(this.scene, draft.first),
    }
  }

  /** "It is not known how many died when the dam burst on Monday": the day is known. */
  private isTimeClause({ field, first, state }: Draft): boolean {
    if (field.kind !== 'time' || state === 'unknown') return false
    const { clauses, clauseOf, tokens } = this.scene.article
    const clause = clauses[clauseOf[first]!]
    return clause !== undefined && clause.connective >= 0 && WHEN.has(tokens.word[clause.connective]!)
  }

  /** "Police have not released the name of the man shot in Hale": what is not known is a name, not where; "if" and "whether" ask. */
  private isSetting({ field, first, state }: Draft): boolean {
    if ((field.kind !== 'time' && field.of !== 'place') || state === 'unknown') return false
    const { clauses, clauseOf, tokens } = this.scene.article
    if (!this.scene.article.standingAt(first).unknown) return false
    const clause = clauses[clauseOf[first]!]
    return clause !== undefined && (clause.connective < 0 || !ASKING.has(tokens.word[clause.connective]!))
  }

  private reasons(draft: Draft, own: Standing, at: Standing): string[] {
    const reasons: string[] = []
    const why = draft.away ?? this.moved.because(draft.first)
    if (why !== '') reasons.push(`event.background: ${why}`)
    if (own.superseded || at.superseded) reasons.push('standing.superseded')
    const unreal = own.unreal !== 'none' ? own.unreal : at.unreal
    if (unreal !== 'none') reasons.push(`standing.${unreal}`)
    if (draft.weak) reasons.push('reason.weak-singular')
    if (draft.part === true) reasons.push('reason.part-of-a-whole')
    return reasons
  }

  private span(first: number, last: number): { start: number; end: number } {
    const { start, end } = this.scene.article.tokens
    return { start: start[first]!, end: end[Math.max(first, last - 1)]! }
  }

  private evidence(sentence: number, from: number, to: number): Evidence {
    const { tokens, sentences, document } = this.scene.article
    const { first, last } = sentences[sentence]!
    let start = Math.min(from, tokens.start[first]!)
    // words that run over the end of their sentence ("at 5 p.m. Sunday") take their evidence along
    let end = Math.max(to, tokens.end[last - 1]!)
    if (end - start > EVIDENCE) {
      start = Math.max(start, from - EVIDENCE / 2)
      end = Math.min(end, Math.max(to, start + EVIDENCE))
    }
    return { text: document.text.slice(start, end), start, end }
  }

  private identity(draft: Draft, value: Value | null, state: ClaimState): string {
    const hasher = this.source.copy()
    hasher.add('\u0000')
    hasher.add(draft.field.name)
    hasher.add('\u0000')
    if (draft.subject !== null) hasher.add(draft.subject.id)
    hasher.add('\u0000')
    hasher.add(state)
    hasher.add('\u0000')
    hasher.add(JSON.stringify(value))
    const key = hasher.text()
    const occurrence = this.occurrences.get(key) ?? 0
    this.occurrences.set(key, occurrence + 1)
    hasher.add(occurrence === 0 ? '\u00000' : `\u0000${occurrence}`)
    return hasher.text()
  }
}

const ASKING = new WordTable(['if', 'whether', 'how', 'where', 'when', 'what'])
const WHEN = new WordTable(['when', 'after', 'while', 'before', 'as'])

/** A denial decides only where somebody is named for it; numbers, names and times merely stand near what is denied. */
function isVouched(draft: Draft, own: Standing, at: Standing): boolean {
  if (draft.rules.includes(ANYBODY)) return true
  if (draft.field.kind !== 'category') return false
  return own.attribution.chain.length > 0 || at.attribution.chain.length > 0
}

/** An adjective before a name inside reported speech is still the outlet's own word. */
function voiceOf(draft: Draft, own: Standing, at: Standing): Attribution {
  const { attribution } = own.attribution.chain.length > 0 ? own : at
  return draft.owned === true && attribution.form === 'indirect' ? OWN_VOICE : attribution
}

/** "Not thought to be life-threatening": a hedge among the words of the phrase belongs to what the phrase says. */
function isHedged({ field, first, last }: Draft, { hedged, hedge }: Standing): boolean {
  return hedged && !(field.kind === 'category' && hedge >= first && hedge < last)
}

/** What somebody tried to break up tells what was going on; what he tried to use does not tell that it was used. */
function isPlainCategory({ kind, person, negations }: Field): boolean {
  return kind === 'category' && person === null && Object.keys(negations).length === 0
}

/** "Will be arraigned in the death of A": what is planned is the hearing, not who died. */
function presupposed(draft: Draft, unreal: Standing['unreal']): boolean {
  if (draft.owned === true || draft.given === true) return true
  // who "will be investigated by" whom is settled; that it lies ahead is no doubt
  if (unreal === 'plan' && draft.field.of === 'org') return true
  return unreal === 'plan' && draft.field.person !== null && draft.field.kind !== 'category'
}

function stateOf(draft: Draft, own: Standing, at: Standing): ClaimState | null {
  if (draft.given === true) return 'value'
  if (draft.state === 'unknown' || own.unknown || at.unknown) return 'unknown'
  if (own.denied || at.denied) return 'denied'
  if (draft.settled || !(at.negated || own.negated)) return 'value'
  return draft.field.kind === 'category' ? 'denied' : null
}
