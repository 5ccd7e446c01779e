// The ledger: every number, quotation and time expression of the text is claimed, ignored with a reason, or unbound.

import { textOf } from '../lex/lexicon.ts'
import type { Claim, LedgerEntry, SettledMention } from '../model/claim.ts'
import { firstNotBefore } from '../model/halving.ts'
import type { NounGroup } from '../model/syntax.ts'
import { TokenKind } from '../model/tokens.ts'
import type { Scene } from './scene.ts'
import { zoneOf } from './zone-of.ts'

const SILENT_ZONES = new Set(['furniture', 'byline', 'comment', 'caption'])

/** Accounts for all mentions that could be claims, and for digits that no rule read. */
export function ledger(scene: Scene, claims: readonly Claim[]): LedgerEntry[] {
  const { article } = scene
  const starts = claims.map((claim) => claim.start)
  const entries: LedgerEntry[] = []
  const covered = new Uint8Array(article.tokens.count)
  for (const mention of article.mentions) {
    for (let t = mention.first; t < mention.last; t++) covered[t] = 1
    const what = whatOf(mention)
    if (what === null) continue
    const claim = claimOver(claims, starts, mention)
    entries.push({
      what,
      text: article.document.text.slice(mention.start, mention.end),
      start: mention.start,
      end: mention.end,
      ...fate(scene, mention, claim),
    })
  }
  for (let t = 0; t < article.tokens.count; t++) {
    if (covered[t] === 1 || article.tokens.kind[t] !== TokenKind.Number) continue
    const start = article.tokens.start[t]!
    const end = article.tokens.end[t]!
    entries.push({
      what: 'number',
      text: article.document.text.slice(start, end),
      start,
      end,
      state: 'unbound',
      reason: 'no rule reads it',
    })
  }
  return entries.sort((a, b) => a.start - b.start || a.end - b.end)
}

function whatOf(mention: SettledMention): LedgerEntry['what'] | null {
  if (mention.kind === 'count' || mention.kind === 'quantity') return 'number'
  if (mention.kind === 'quote') return 'quote'
  return mention.kind === 'time' ? 'time' : null
}

function claimOver(claims: readonly Claim[], starts: readonly number[], mention: SettledMention): Claim | null {
  const low = firstNotBefore(starts.length, (k) => starts[k]! < mention.end)
  for (let i = low - 1; i >= 0 && i >= low - 8; i--) {
    const claim = claims[i]!
    if (
      claim.start < mention.end &&
      mention.start < claim.end &&
      claim.value !== null &&
      claim.value.kind !== 'category'
    )
      return claim
  }
  return null
}

function fate(scene: Scene, mention: SettledMention, claim: Claim | null): Pick<LedgerEntry, 'state' | 'reason'> {
  if (claim !== null) return { state: 'claimed', reason: claim.field }
  if (mention.lookalike !== null) return { state: 'ignored', reason: mention.lookalike }
  const { article } = scene
  const zone = zoneOf(article, mention.first)
  if (SILENT_ZONES.has(zone)) return { state: 'ignored', reason: zone }
  if (mention.kind === 'quote')
    return mention.value.kind === 'quote' && mention.value.speaker !== null
      ? { state: 'claimed', reason: 'quote' }
      : { state: 'ignored', reason: 'quote without a speaker' }
  if (mention.kind === 'time') return { state: 'ignored', reason: 'time of no field' }
  if (mention.kind === 'quantity')
    return {
      state: 'ignored',
      reason: `quantity in ${mention.value.kind === 'quantity' ? mention.value.unit : 'units'}`,
    }
  return noun(scene, mention)
}

/** A plain count that no frame bound: only one that counts what some field asks for was missed. */
function noun(scene: Scene, mention: SettledMention): Pick<LedgerEntry, 'state' | 'reason'> {
  const { groupOf, groups, tokens } = scene.article
  const index = groupOf[mention.last - 1]!
  if (index < 0) return { state: 'ignored', reason: 'counts nothing that is named' }
  const group = groups[index]!
  const word = textOf(tokens.word[group.head]!)
  const bare = scene.isNumeric(group) && scene.child(index) < 0
  if (bare && !plays(scene, index)) return { state: 'ignored', reason: 'counts nothing that is named' }
  if (scene.population(group) === 0 && !scene.isNumeric(group) && group.head >= mention.last)
    return { state: 'ignored', reason: `counts ${word === '' ? 'things' : word}, which no field asks for` }
  const aside = asideOf(mention, group, bare)
  if (aside !== null) return { state: 'ignored', reason: aside }
  return { state: 'unbound', reason: `no frame binds it${word === '' ? '' : ` near '${word}'`}` }
}

/** Why a number of people is no toll: it stands for one of them, or for those told before. */
function asideOf({ value }: SettledMention, group: NounGroup, bare: boolean): string | null {
  if (value.kind !== 'count') return null
  if (value.form === 'ordinal') return 'numbers one of several'
  if (value.word === 'both' || group.definiteness === 'definite' || group.definiteness === 'demonstrative')
    return 'means those told before'
  if (value.max === 0) return 'says of nobody what no field asks for'
  if (bare && value.form === 'vague') return 'stands for some of those told before'
  const one = value.min === 1 && value.max === 1
  if (one && bare) return 'stands for somebody'
  return one && !group.plural ? 'tells of one person' : null
}

/** Whether a group is the subject or the object of a clause: a bare number there may count people. */
function plays(scene: Scene, index: number): boolean {
  const { clauseOf, clauses, groups } = scene.article
  const clause = clauses[clauseOf[groups[index]!.head]!]
  return clause !== undefined && clause.verb >= 0 && (clause.subject === index || clause.object === index)
}
