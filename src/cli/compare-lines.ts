// `claims compare`: the reduce step of a batch. Result lines of `extract` come in, one line per event goes out.

import type { Account } from '../model/claim.ts'
import type { FieldPack } from '../model/pack.ts'
import type { Report } from '../model/report.ts'
import { jsonText } from '../render/escape-json.ts'
import { accountOfLine } from '../result-line.ts'
import type { Output } from '../run/output.ts'
import { fileProblem, lineProblem } from '../run/problems.ts'
import { lines, WITHOUT_END } from '../run/records.ts'
import { turns } from '../run/signals.ts'
import { activePacks } from './active-packs.ts'
import { compared } from './compared.ts'
import { type Complaints, complaints as complaintsOf } from './complain.ts'
import { type Context, ProblemsError, UsageError } from './context.ts'
import type { Settings } from './settings.ts'
import { withOutput } from './show.ts'

/** Characters of one line, and of all lines that are held where they come in any order. */
const MAX_LINE = 64 * 1024 * 1024
const MAX_HELD = 1024 * 1024 * 1024

/** Accounts of one event, or one account that names none. */
interface Group {
  /** The event key as JSON, which is also what lines are sorted by. */
  readonly key: string
  readonly accounts: Account[]
}

export async function compareLines(context: Context, _: readonly string[], settings: Settings): Promise<number> {
  if (context.stdin.isTTY === true) {
    throw new UsageError('result lines come on standard input', 'claims extract --format ndjson | claims compare')
  }
  const packs = await activePacks(context, settings)
  const complaints = complaintsOf(context, settings)
  let contradicts = false
  await withOutput(context, settings, async (output) => {
    const accounts = accountsIn(context, output, complaints)
    const groups = settings.sorted ? sortedGroups(accounts) : heldGroups(accounts)
    for await (const group of groups) {
      const events = compareGroup(group, packs, settings, complaints)
      contradicts ||= events.some((event) => event.rows.some((row) => row.verdict === 'contradict'))
      for (const event of events) if (!(await output.write(`${jsonText(event)}\n`))) return
    }
  })
  const code = complaints.exitCode()
  return code === 0 && settings.exitCode && contradicts ? 1 : code
}

interface Taken {
  readonly account: Account
  readonly number: number
  readonly size: number
}

/** The lines as accounts; a bad one gives a line of its own, and the stream goes on. */
async function* accountsIn(context: Context, output: Output, complaints: Complaints): AsyncGenerator<Taken> {
  const turn = turns()
  let number = 0
  for await (const line of lines(context.stdin, MAX_LINE)) {
    await turn()
    number++
    if (line?.trim() === '') continue
    const { id, account } = typeof line === 'string' ? parsed(line) : { id: null, account: tooLong(line) }
    if (typeof account !== 'string') {
      yield { account, number, size: line?.length ?? 0 }
      continue
    }
    complaints.add([lineProblem(number, `this line ${account}`)])
    if (!(await output.write(`${jsonText({ id, error: `line ${number} ${account}` })}\n`))) return
  }
}

function tooLong(line: null | undefined): string {
  return line === null ? 'is too long' : WITHOUT_END
}

function parsed(line: string): { id: string | null; account: Account | string } {
  let data: unknown
  try {
    data = JSON.parse(line)
  } catch {
    return { id: null, account: 'is not JSON' }
  }
  const id = typeof data === 'object' && data !== null && 'id' in data && typeof data.id === 'string' ? data.id : null
  try {
    return { id, account: accountOfLine(data) }
  } catch {
    return { id, account: 'is no result line of claims extract --format ndjson' }
  }
}

function keyOf({ document }: Account): string {
  return jsonText(document.event)
}

/** One group at a time; lines must stand in the order of their keys, as `LC_ALL=C sort` leaves them. */
async function* sortedGroups(taken: AsyncIterable<Taken>): AsyncGenerator<Group> {
  let group: Group | null = null
  for await (const { account, number } of taken) {
    const key = keyOf(account)
    if (group !== null && key === group.key && account.document.event !== null) {
      group.accounts.push(account)
      continue
    }
    if (group !== null) {
      yield group
      if (Buffer.compare(Buffer.from(key), Buffer.from(group.key)) < 0) throw unsorted(number, key, group.key)
    }
    group = { key, accounts: [account] }
  }
  if (group !== null) yield group
}

function unsorted(number: number, key: string, before: string): ProblemsError {
  const message = `line ${number} is of event ${key}, which must stand before ${before}`
  const hint = 'sort the lines: LC_ALL=C sort, or leave out --sorted'
  return new ProblemsError([fileProblem('run/unsorted', 'stdin', message, hint)])
}

/** All groups in the order of their keys, from lines in any order: the lines must fit in memory. */
async function* heldGroups(taken: AsyncIterable<Taken>): AsyncGenerator<Group> {
  const groups = new Map<string, Group>()
  const alone: Group[] = []
  let held = 0
  for await (const { account, number, size } of taken) {
    held += size
    if (held > MAX_HELD) {
      const message = `line ${number}: more than ${MAX_HELD} characters of result lines`
      throw new ProblemsError([fileProblem('run/too-large', 'stdin', message, 'LC_ALL=C sort them and add --sorted')])
    }
    const key = keyOf(account)
    const group = groups.get(key)
    if (account.document.event === null) alone.push({ key, accounts: [account] })
    else if (group === undefined) groups.set(key, { key, accounts: [account] })
    else group.accounts.push(account)
  }
  const sorted = [...groups.values()].sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)))
  yield* sorted
  yield* alone.sort((a, b) => ((a.accounts[0]?.document.id ?? '') < (b.accounts[0]?.document.id ?? '') ? -1 : 1))
}

/** The events of one group: one, unless a line of unknown hands holds what cannot be compared. */
function compareGroup(
  { key, accounts }: Group,
  packs: readonly FieldPack[],
  settings: Settings,
  complaints: Complaints,
): NonNullable<Report['events']> {
  try {
    return compared(accounts, packs, { ...settings, group: 'none', withText: false }, complaints).events ?? []
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    complaints.add([fileProblem('run/bad-record', key, `the lines of this event cannot be compared: ${reason}`)])
    return []
  }
}
