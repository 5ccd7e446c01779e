// What the cache keeps of one file: the result lines of its articles as they are printed, and beside them what lines leave out.
// Lines can be copied out without being parsed; everything else is parsed only when it is asked for.

import { lex } from '../lex/lexer.ts'
import type { Account } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import type { Problem } from '../model/problem.ts'
import type { Tokens } from '../model/tokens.ts'
import { accountOfLine, resultLine } from '../result-line.ts'
import type { Told } from './told.ts'

/** Bytes before the lines: flags, and the length of the lines. */
const HEADER = 8
/** Flag of the common entry: one article and nothing to complain of. */
const PLAIN = 1
/** Flag of an entry that must not be kept. */
const PASSING = 2

/** Per article of the file what its line does not hold; `document` is null where a part of the file was no article. */
interface Rest {
  readonly document: Document | null
  readonly accountProblems: readonly Problem[]
  readonly problems: readonly Problem[]
}

/** Whether results may be kept: a fault of this run may be gone in the next. */
export function isLasting(told: readonly Told[]): boolean {
  return told.length > 0 && !told.some(({ problems }) => problems.some(({ severity }) => severity === 'error'))
}

/** The same of results that stand in an entry. */
export function isLastingEntry(entry: Buffer): boolean {
  return entry.readUInt32LE(0) !== PASSING
}

/** The entry of one file's results, in parts, and the results with their lines. */
export function encodeEntry(told: readonly Told[]): { parts: Uint8Array[]; told: Told[] } {
  const lined = told.map((one) => (one.account === null ? one : { ...one, account: withLine(one.account) }))
  const lines = lined.flatMap(({ account }) => account?.line ?? [])
  const lineCount = lined.filter(({ account }) => account?.line !== undefined).length
  const rest = lined.map(
    ({ account, problems }): Rest => ({
      document: account?.document ?? null,
      accountProblems: account?.problems ?? [],
      problems,
    }),
  )
  const isPlain = lined.length === 1 && lineCount === 1 && lined[0]?.problems.length === 0
  const header = Buffer.alloc(HEADER)
  header.writeUInt32LE(isPlain ? PLAIN : isLasting(told) ? 0 : PASSING, 0)
  header.writeUInt32LE(
    lines.reduce((sum, line) => sum + line.length, 0),
    4,
  )
  return { parts: [header, ...lines, Buffer.from(JSON.stringify(rest))], told: lined }
}

function withLine(account: Account): Account {
  return { ...account, line: resultLine(account) }
}

/** The results of one file from its checked entry. */
export function decodeEntry(bytes: Buffer): Told[] {
  const split = HEADER + bytes.readUInt32LE(4)
  const lines = bytes.subarray(HEADER, split)
  const rests = lazy(() => JSON.parse(bytes.toString('utf8', split)) as readonly Rest[])
  if (bytes.readUInt32LE(0) === PLAIN) {
    return [{ account: storedAccount(lines, () => rests()[0]!), problems: [] }]
  }
  let from = 0
  return rests().map((rest) => {
    if (rest.document === null) return { account: null, problems: rest.problems }
    const line = lines.subarray(from, lines.indexOf(10, from) + 1)
    from += line.length
    return { account: storedAccount(line, () => rest), problems: rest.problems }
  })
}

/** An account whose parts are parsed when they are first looked at. */
function storedAccount(line: Buffer, rest: () => Rest): Account {
  const told = lazy((): Account => {
    const account = accountOfLine(JSON.parse(line.toString('utf8')))
    if (typeof account === 'string') throw new Error(`cache: ${account}`)
    return account
  })
  const document = lazy(() => rest().document!)
  const tokens = lazy((): Tokens => lex(document()).tokens)
  return {
    line: [line],
    get document() {
      return document()
    },
    parsed: {
      get zones() {
        return told().parsed.zones
      },
      get tokens() {
        return tokens()
      },
    },
    get mentions() {
      return told().mentions
    },
    get claims() {
      return told().claims
    },
    // commands that look at the ledger do without the cache
    ledger: [],
    get problems() {
      return rest().accountProblems
    },
    get traits() {
      return told().traits!
    },
  }
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
