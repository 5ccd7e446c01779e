// Turns accounts into the lists of a report: sources, mentions and claims as the contract with the outside names them.

import { mentionNames } from './mention-names.ts'
import type { Account, Claim, SettledMention } from './model/claim.ts'
import type { FieldPack } from './model/pack.ts'
import type { Report, ReportClaim, ReportMention, ReportSource } from './model/report.ts'
import { byPlaceInSource } from './sort-report.ts'
import { version } from './version.ts'

/** What one account adds to a report. */
export interface ReportPart {
  readonly source: ReportSource
  readonly mentions: ReportMention[]
  readonly claims: ReportClaim[]
}

/** `withText` keeps the article's text in the report, for renderers that show it or count in other units. */
export function partOf(account: Account, withText = false): ReportPart {
  const claims = account.claims.map(claimOf).sort(byPlaceInSource)
  return { source: sourceOf(account, withText), mentions: mentionsOf(account), claims }
}

/** The facts of an article, as a report lists them. */
export function sourceOf({ document, parsed }: Account, withText: boolean): ReportSource {
  return {
    source: document.id,
    title: document.title,
    outlet: document.outlet,
    published: document.published,
    url: document.url,
    sha256: document.sha256,
    ...(document.format === undefined ? {} : { format: document.format }),
    ...(document.locator === undefined ? {} : { locator: document.locator }),
    ...(document.pages === undefined ? {} : { pages: [...document.pages] }),
    zones: parsed.zones.map(({ kind, start, end }) => ({ kind, start, end })),
    ...(withText ? { text: document.text } : {}),
  }
}

/** The report of accounts that are not compared: what `extract` writes. */
export function reportOf(accounts: readonly Account[], packs: readonly FieldPack[], withText = false): Report {
  const parts = accounts.map((account) => partOf(account, withText))
  return {
    format: 'claims-report/1',
    tool: { name: 'claims', version },
    packs: packs.map((pack) => pack.name),
    sources: parts.map((part) => part.source),
    mentions: parts.flatMap((part) => part.mentions),
    claims: parts.flatMap((part) => part.claims),
    problems: accounts.flatMap((account) => [...account.problems]),
  }
}

/** The mentions of an article, as a report lists them. */
export function mentionsOf({ document, mentions }: Account): ReportMention[] {
  const nameOf = mentionNames(document.id)
  const shown = mentions.filter(isShown).map((mention): ReportMention => {
    const text = document.text.slice(mention.start, mention.end)
    return {
      id: nameOf(mention.kind, text),
      source: document.id,
      kind: mention.kind,
      text,
      start: mention.start,
      end: mention.end,
      value: mention.value as ReportMention['value'] & SettledMention['value'],
      rule: mention.rule,
    }
  })
  return shown.sort(byPlaceInSource)
}

/** Nicknames, titles and terms in marks quote nobody: the ledger keeps them, the list of quotations does not. */
function isShown(mention: SettledMention): boolean {
  return mention.kind !== 'quote' || mention.lookalike === null
}

function claimOf(claim: Claim): ReportClaim {
  return {
    id: claim.id,
    source: claim.source,
    field: claim.field,
    subject: claim.subject,
    value: claim.value as ReportClaim['value'],
    shown: claim.shown,
    state: claim.state,
    certainty: claim.certainty,
    zone: claim.zone,
    votes: claim.votes,
    event: claim.event,
    attribution: claim.attribution as ReportClaim['attribution'],
    text: claim.text,
    start: claim.start,
    end: claim.end,
    line: claim.line,
    column: claim.column,
    evidence: claim.evidence,
    asOf: claim.asOf,
    revised: claim.revised,
    rules: claim.rules as string[],
  }
}
