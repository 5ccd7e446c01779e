// `claims audit`: the ledger of every number, quotation mark and time word, and what became of it.

import type { Account, LedgerEntry } from '../model/claim.ts'
import { csvRow } from '../render/escape-csv.ts'
import { jsonText } from '../render/escape-json.ts'
import { markdownText } from '../render/escape-markdown.ts'
import { visible, withoutCommands } from '../render/escape-terminal.ts'
import { folded } from '../render/fold.ts'
import { plural } from '../render/words.ts'
import { activePacks } from './active-packs.ts'
import { complaints as complaintsOf } from './complain.ts'
import type { Context } from './context.ts'
import { gather, meantPaths } from './gather.ts'
import type { Settings } from './settings.ts'
import { foldingWidth, writeAll } from './show.ts'

interface Entry extends LedgerEntry {
  readonly source: string
  readonly line: number
  readonly column: number
}

export async function audit(context: Context, operands: readonly string[], settings: Settings): Promise<number> {
  const packs = await activePacks(context, settings)
  const complaints = complaintsOf(context, settings)
  const entries: Entry[] = []
  for await (const { account } of gather(
    context,
    meantPaths(context, operands, settings),
    packs,
    settings,
    complaints,
    'ledger',
  )) {
    for (const entry of placed(account)) entries.push(entry)
  }
  await writeAll(context, settings, rendered(entries, settings, foldingWidth(context, settings)))
  return complaints.exitCode()
}

function* rendered(entries: readonly Entry[], settings: Settings, width: number): Generator<string> {
  if (settings.format === 'json') yield `${jsonText({ ...shares(entries), entries })}\n`
  else if (settings.format === 'ndjson') for (const entry of entries) yield `${jsonText(entry)}\n`
  else if (settings.format === 'csv') {
    yield csvRow(['source', 'line', 'column', 'what', 'text', 'state', 'reason'])
    for (const { source, line, column, what, text, state, reason } of entries) {
      yield csvRow([source, line, column, what, text, state, reason])
    }
  } else if (settings.format === 'markdown') yield* tabled(entries, settings)
  else yield* listed(entries, settings, width)
}

/** The unbound entries as a Markdown table, then the shares. */
function* tabled(entries: readonly Entry[], settings: Settings): Generator<string> {
  yield '| Place | What | Text | State | Reason |\n| --- | --- | --- | --- | --- |\n'
  for (const { source, line, column, what, text, state, reason } of entries) {
    if (state !== 'unbound' && !settings.verbose) continue
    const cells = [`${source}:${line}:${column}`, what, text, state, reason]
    yield `| ${cells.map(markdownText).join(' | ')} |\n`
  }
  yield `\n${markdownText(sharesText(entries))}\n`
}

/** The unbound entries, one a line, then the shares. */
function* listed(entries: readonly Entry[], settings: Settings, width: number): Generator<string> {
  for (const { source, line, column, what, text, state, reason } of entries) {
    if (state !== 'unbound' && !settings.verbose) continue
    const name = state === 'unbound' ? 'unbound' : `${state} as ${reason}`
    const because = state === 'unbound' && reason !== '' ? ` – ${reason}` : ''
    const told = visible(`${source}:${line}:${column}: ${name} ${what} “${text}”${because}`)
    for (const part of folded(told, width, '', '  ')) yield `${withoutCommands(part)}\n`
  }
  for (const part of folded(sharesText(entries), width, '', '  ')) yield `${part}\n`
}

function sharesText(entries: readonly Entry[]): string {
  const { total, claimed, ignored, unbound } = shares(entries)
  const share = (count: number): string => `${count} (${total === 0 ? 0 : Math.round((100 * count) / total)} %)`
  const all = plural(total, 'number, quotation or time word', 'numbers, quotations and time words')
  return `${all}: ${share(claimed)} claimed, ${share(ignored)} ignored for a reason, ${share(unbound)} unbound`
}

function shares(entries: readonly Entry[]): { total: number; claimed: number; ignored: number; unbound: number } {
  const count = (state: string): number => entries.reduce((sum, entry) => sum + (entry.state === state ? 1 : 0), 0)
  return { total: entries.length, claimed: count('claimed'), ignored: count('ignored'), unbound: count('unbound') }
}

/** Ledger entries with line and column: one pass over the text, as both are in text order. */
function placed({ document, ledger }: Account): Entry[] {
  const { text, id } = document
  let line = 1
  let lineStart = 0
  let next = text.indexOf('\n')
  return [...ledger]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((entry) => {
      while (next >= 0 && next < entry.start) {
        line++
        lineStart = next + 1
        next = text.indexOf('\n', lineStart)
      }
      return { ...entry, source: id, line, column: entry.start - lineStart + 1 }
    })
}
