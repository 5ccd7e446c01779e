// Quotations as claims of the field `quote`, made from an account's quote mentions where assembling made none.

import type { Account, Claim, SettledMention, Traits } from '../model/claim.ts'
import type { ZoneKind } from '../model/document.ts'
import { shortHash } from '../model/hash.ts'
import type { QuoteValue } from '../model/value.ts'

/** Zones whose words vote (SEMANTICS, "Cells"). */
const VOTING: ReadonlySet<ZoneKind> = new Set(['headline', 'body', 'statement'])
/** Characters of a quotation shown in a cell. */
const SHOWN = 80

function zoneAt(account: Account, offset: number): ZoneKind {
  for (const zone of account.parsed.zones) if (zone.start <= offset && offset < zone.end) return zone.kind
  return 'body'
}

/** Line and column of offsets asked in rising order, in one walk over the text. */
function lineFinder(text: string): (offset: number) => { line: number; column: number } {
  let line = 1
  let start = 0
  let next = text.indexOf('\n')
  return (offset) => {
    while (next >= 0 && next < offset) {
      line++
      start = next + 1
      next = text.indexOf('\n', start)
    }
    return { line, column: offset - start + 1 }
  }
}

function shorten(words: string): string {
  const flat = words.replace(/\s+/g, ' ').trim()
  return flat.length <= SHOWN ? flat : `${flat.slice(0, SHOWN - 1)}…`
}

function claimOf(
  account: Account,
  mention: SettledMention,
  value: QuoteValue,
  id: string,
  text: string,
): Omit<Claim, 'line' | 'column'> {
  const { document } = account
  const zone = zoneAt(account, mention.start)
  const { speaker, cue } = value
  const chain = speaker === null ? [] : [{ ...speaker, cue, medium: null }]
  return {
    id,
    source: document.id,
    field: 'quote',
    subject: null,
    value,
    shown: `“${shorten(value.words)}”`,
    state: 'value',
    certainty: 'asserted',
    zone,
    votes: VOTING.has(zone),
    event: 'main',
    attribution: { form: 'direct', chain },
    text,
    start: mention.start,
    end: mention.end,
    evidence: { text, start: mention.start, end: mention.end },
    rules: [mention.rule],
    asOf: null,
    revised: false,
  }
}

/** Words and place of each quotation of an account, in the order of its mentions. */
export function quotePlaces(account: Account): Traits['quotes'] {
  if (account.traits !== undefined) return account.traits.quotes
  const { text } = account.document
  const at = lineFinder(text)
  return account.mentions
    .filter(isQuotation)
    .map((mention) => ({ text: text.slice(mention.start, mention.end), ...at(mention.start) }))
}

function isQuotation(mention: SettledMention): mention is SettledMention & { readonly value: QuoteValue } {
  // its kind first: values are of many shapes, mentions of one
  return mention.kind === 'quote' && mention.value.kind === 'quote' && mention.lookalike === null
}

/** The account with a claim for each of its quotations. */
export function claimsWithQuotes(account: Account): Account {
  if (hasQuotes(account)) return account
  const places = quotePlaces(account)
  const ids = idsOf(account)
  const claims = account.mentions.filter(isQuotation).map((mention, i): Claim => {
    const { text, ...place } = places[i]!
    return { ...claimOf(account, mention, mention.value, ids[i]!, text), ...place }
  })
  return claims.length === 0 ? account : { ...account, claims: account.claims.concat(claims) }
}

/** Id and place of each claim of that account, quotations last. */
export function claimPlaces(account: Account): readonly Pick<Claim, 'id' | 'start'>[] {
  if (hasQuotes(account)) return account.claims
  const ids = idsOf(account)
  const quotations = account.mentions.filter(isQuotation).map(({ start }, i) => ({ id: ids[i]!, start }))
  return [...account.claims, ...quotations]
}

function hasQuotes({ claims }: Account): boolean {
  return claims.some((claim) => claim.field === 'quote')
}

function idsOf({ document, mentions }: Account): string[] {
  const seen = new Map<string, number>()
  return mentions.filter(isQuotation).map(({ value: { words } }) => {
    const nth = seen.get(words) ?? 0
    seen.set(words, nth + 1)
    return shortHash(`${document.id}\nquote\n${words}\n${nth}`)
  })
}
