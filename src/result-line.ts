// The result line of one article (`extract --format ndjson`), and the account that it stands for: a batch compares such lines.

import { LastEvidence, writeClaim, writeMention } from './claim-bytes.ts'
import type { Account, Claim, NearRuns, SettledMention, Traits } from './model/claim.ts'
import type { ReportClaim, ReportMention, ReportSource } from './model/report.ts'
import type { Tokens } from './model/tokens.ts'
import { hashesIn, runDigits } from './origins/run-digits.ts'
import { ascii, JsonBytes } from './render/json-bytes.ts'
import { mentionsOf, sourceOf } from './report.ts'
import { byPlaceInSource } from './sort-report.ts'
import { traitsOf } from './traits.ts'

export interface LineOptions {
  /** Claims that the line shall hold; all without it. */
  readonly keep?: (claim: Claim) => boolean
  readonly withText?: boolean
}

/** What a line says for `claims compare` besides the report's own parts; the text itself is not needed. */
interface CompareData {
  readonly label: string
  /** Line and column of each quotation, in the order of the mentions. */
  readonly quotes: readonly (readonly [number, number])[]
  /** Hashes of the runs of words beside claims, nine digits to base 64 each. */
  readonly runs: string
  /** By claim id: first run, how many, and the words that the claim lies behind the first one. */
  readonly near: Readonly<Record<string, readonly [number, number, number]>>
}

const EVENT = ascii('{"event":')
const ID = ascii(',"id":')
const MENTIONS = ascii(',"mentions":[')
const CLAIMS = ascii('],"claims":[')
const COMPARE = ascii('],"compare":')
const LABEL = ascii('{"label":')
const QUOTES = ascii(',"quotes":')
const RUNS = ascii(',"runs":"')
const NEAR = ascii('","near":{')
const CLOSE = ascii('}}')
const LAST = ascii('}\n')
const COMMA = ascii(',')
const COLON = ascii(':')
const NOTHING = ascii('')

/** One for all lines: it hands each out and begins the next behind it. */
const json = new JsonBytes()
/** Bytes after which a line is handed out in parts: a long article's line would be copied each time it outgrew its block. */
const PART = 1 << 20

/**
 * One line of JSON as UTF-8 in parts, ending in a line feed. The event key stands first: sorted as text, lines of one event
 * stand together.
 */
export function resultLine(account: Account, { keep, withText = false }: LineOptions = {}): Uint8Array[] {
  const parts: Uint8Array[] = []
  const source = sourceOf(account, withText)
  json.raw(EVENT)
  json.value(account.document.event)
  json.raw(ID)
  json.text(source.source)
  for (const [name, fact] of Object.entries(source)) {
    if (fact === undefined) continue
    json.member(name, fact)
  }
  const name = nameAsJson(source.source)
  json.raw(MENTIONS)
  mentionsOf(account).forEach((mention, i) => {
    if (i > 0) json.raw(COMMA)
    writeMention(json, mention, name)
    if (json.length > PART) parts.push(json.take())
  })
  json.raw(CLAIMS)
  let last = new LastEvidence()
  claimsOf(account, keep).forEach((claim, i) => {
    if (i > 0) json.raw(COMMA)
    writeClaim(json, claim, name, last)
    if (json.length <= PART) return
    parts.push(json.take())
    last = new LastEvidence()
  })
  json.raw(COMPARE)
  writeTraits(account.traits ?? traitsOf(account))
  json.raw(LAST)
  parts.push(json.take())
  return parts
}

function nameAsJson(name: string): Uint8Array {
  const json = new JsonBytes(6 * name.length + 2)
  json.text(name)
  return json.take()
}

function claimsOf({ claims }: Account, keep: LineOptions['keep']): Claim[] {
  return (keep === undefined ? claims.slice() : claims.filter(keep)).sort(byPlaceInSource)
}

function writeTraits({ label, quotes, runs }: Traits): void {
  json.raw(LABEL)
  json.text(label)
  json.raw(QUOTES)
  json.list(quotes.map(({ line, column }) => [line, column]))
  json.raw(RUNS)
  json.raw(runDigits(runs.hashes))
  json.raw(NEAR)
  let mark = NOTHING
  for (const [id, near] of runs.near) {
    json.raw(mark)
    mark = COMMA
    json.text(id)
    json.raw(COLON)
    json.list([near.first, near.count, near.distance])
  }
  json.raw(CLOSE)
}

type Line = ReportSource & {
  /** Event key of front matter or of the record, or null. */
  readonly event: string | null
  readonly id: string
  readonly mentions: readonly ReportMention[]
  readonly claims: readonly ReportClaim[]
  readonly compare: CompareData
}

/** The account of a parsed line, or what is wrong with it. Its text is only there where the line holds it. */
export function accountOfLine(data: unknown): Account | string {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return 'is not a JSON object'
  if ('error' in data && typeof data.error === 'string') return `holds no result: ${data.error}`
  if (!isLine(data)) return 'is no result line of claims extract --format ndjson'
  const { id, event, title, outlet, published, url, sha256 } = data
  const text = data.text ?? ''
  const origin = { id, path: id, text, body: { start: 0, end: text.length }, problems: [] }
  return {
    document: { ...origin, title, outlet, published, url, sha256, event },
    parsed: { zones: data.zones as unknown as Account['parsed']['zones'], tokens: NO_TOKENS },
    mentions: data.mentions.map(mentionOf),
    claims: data.claims as Account['claims'],
    ledger: [],
    problems: [],
    traits: traitsIn(data),
  }
}

/** The parts that comparing walks through; what stands in them is as far to be trusted as its writer. */
function isLine(data: object): data is Line {
  const { id, event, zones, mentions, claims, compare } = data as Partial<Record<keyof Line, unknown>>
  if (typeof id !== 'string' || (event !== null && typeof event !== 'string')) return false
  return [zones, mentions, claims].every(isListOfObjects) && typeof compare === 'object' && compare !== null
}

function isListOfObjects(list: unknown): boolean {
  return Array.isArray(list) && list.every((item) => typeof item === 'object' && item !== null)
}

function mentionOf({ kind, start, end, value, rule }: ReportMention): SettledMention {
  const settled = value as SettledMention['value']
  return { kind, start, end, first: 0, last: 0, reading: null, rule, lookalike: null, value: settled }
}

function traitsIn({ mentions, compare }: Line): Traits {
  const texts = mentions.filter((mention) => mention.value.kind === 'quote').map((mention) => mention.text)
  const quotes = compare.quotes.map(([line, column], i) => ({ text: texts[i] ?? '', line, column }))
  const near = new Map<string, NearRuns>()
  for (const [id, [first, count, distance]] of Object.entries(compare.near)) near.set(id, { first, count, distance })
  return { label: compare.label, quotes, runs: { hashes: hashesIn(compare.runs), near } }
}

/** Of an account whose text nobody will look at again. */
const NO_TOKENS: Tokens = {
  text: '',
  count: 0,
  start: new Uint32Array(1),
  end: new Uint32Array(0),
  kind: new Uint8Array(0),
  shape: new Uint8Array(0),
  word: new Uint32Array(0),
}
