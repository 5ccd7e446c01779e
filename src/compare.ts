// Spine 2, accounts to report: group into events, align into rows, judge each row, check the clock. Reads like a table of contents.

import { aliasesOf, alignRows } from './align/align.ts'
import { heldRows } from './align/most-rows.ts'
import { claimsWithQuotes } from './align/quote-claims.ts'
import { declaredNames, type NameGroups, withDeclaredNames } from './declared-names.ts'
import { type EventDraft, type GroupMode, group } from './group/group.ts'
import { type EventContext, judgeRow } from './judge/judge.ts'
import { sortRows } from './judge/severity.ts'
import type { Account, Claim } from './model/claim.ts'
import type { Field, FieldPack } from './model/pack.ts'
import type { Problem } from './model/problem.ts'
import type { Report, ReportEvent } from './model/report.ts'
import { indexCopies } from './origins/copied.ts'
import { originLabels, surnamesOf } from './origins/origins.ts'
import { wireOf } from './origins/wires.ts'
import { reportOf } from './report.ts'
import { sortReport } from './sort-report.ts'
import { checkOrder, momentsOf, timelineOf } from './timeline.ts'

/** The code of the problem that an event has more rows than are held. */
export const LEFT_OUT = 'compare/too-many-rows'

export interface CompareOptions {
  /** Which sources tell of one event: by content, by folder, or all of them. */
  readonly group: GroupMode
  /** Outlets and voices that count as one origin, by the name they go by. */
  readonly origins?: NameGroups | null
  /** Other names of people, bodies and places. */
  readonly aliases?: NameGroups | null
  /** Keep the articles' texts in the report. */
  readonly withText?: boolean
}

/**
 * Compares accounts and gives the whole report. The same accounts give the same bytes in whatever order they come.
 */
export function compare(accounts: readonly Account[], packs: readonly FieldPack[], options: CompareOptions): Report {
  const { aliases, origins } = options
  const voices = declaredNames(aliases ?? {}, origins ?? {})
  const sorted = [...withDeclaredNames(accounts, aliases ?? {})].sort((a, b) =>
    a.document.id < b.document.id ? -1 : a.document.id > b.document.id ? 1 : 0,
  )
  const quoted = sorted.map(claimsWithQuotes)
  const problems: Problem[] = []
  const events = group(sorted, options.group).map((draft) => judgeEvent(draft, quoted, packs, voices, problems))
  const report = reportOf(withRowQuotes(quoted, events), packs, options.withText)
  return sortReport({ ...report, events, problems: [...report.problems, ...problems] })
}

/** One event of its own, from the accounts that tell of it. */
function judgeEvent(
  draft: EventDraft,
  quoted: readonly Account[],
  packs: readonly FieldPack[],
  voices: ReadonlyMap<string, string>,
  problems: Problem[],
): ReportEvent {
  const accounts = draft.accounts.map((index) => quoted[index] as Account)
  const claims = accounts.flatMap((account) => account.claims)
  const fields = packs.flatMap((pack) => pack.fields)
  const own = contextOf(draft, accounts, claims, packs)
  const context = { ...own, voices: new Map([...surnamesOf(claims, own.documents), ...voices]) }
  const moments = momentsOf(claims, new Map(fields.map((field) => [field.name, field])))
  const held = heldRows(alignRows(claims, fields), accounts.length)
  if (held.leftOut > 0) problems.push(leftOut(draft.label, held.leftOut, accounts.length))
  const rows = held.rows.map((row) => judgeRow(row, context))
  return {
    id: draft.id,
    label: draft.label,
    sources: [...context.sources],
    rows: sortRows(checkOrder(rows, moments, packs, claims), namesOf(fields)),
    timeline: timelineOf(moments),
  }
}

function leftOut(event: string, rows: number, sources: number): Problem {
  const message = `${rows} rows of "${event}" are left out, those that the fewest sources tell: ${sources} sources in one event`
  const hint = 'compare fewer articles at a time, or let --group auto tell their events apart'
  return { code: LEFT_OUT, severity: 'error', message, path: null, line: null, column: null, hint }
}

function namesOf(fields: readonly Field[]): string[] {
  return fields.map((field) => field.name)
}

function contextOf(
  draft: EventDraft,
  accounts: readonly Account[],
  claims: readonly Claim[],
  packs: readonly FieldPack[],
): EventContext {
  const documents = new Map(accounts.map((account) => [account.document.id, vouching(account)]))
  return {
    event: draft.id,
    sources: accounts.map((account) => account.document.id),
    documents,
    labels: originLabels(claims, documents),
    copies: indexCopies(accounts),
    aliases: aliasesOf(claims),
    populations: packs.flatMap((pack) => pack.populations),
    several: claims.some(tellsSeveralHurt),
  }
}

/** The document as an origin: what a news agency wrote is the agency's, whoever prints it. */
function vouching(account: Account): Account['document'] {
  const wire = wireOf(account)
  return wire === null ? account.document : { ...account.document, outlet: wire }
}

const HURT = new Set(['injured', 'hospitalized'])

function tellsSeveralHurt({ field, votes, event, value }: Claim): boolean {
  return HURT.has(field) && votes && event === 'main' && value?.kind === 'count' && (value.min ?? 0) > 1
}

/** Quotations become claims only where a row holds them; the report lists no others. */
function withRowQuotes(quoted: readonly Account[], events: readonly ReportEvent[]): Account[] {
  const kept = new Set(events.flatMap((event) => event.rows.filter((row) => row.field === 'quote').flatMap(claimIds)))
  return quoted.map((account) => ({
    ...account,
    claims: account.claims.filter((claim) => claim.field !== 'quote' || kept.has(claim.id)),
  }))
}

function claimIds(row: ReportEvent['rows'][number]): string[] {
  return row.cells.flatMap((cell) => cell.claims)
}
