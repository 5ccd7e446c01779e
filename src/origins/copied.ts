// Text copied between sources: runs of eight or more shared words in a row, found through one hash table in one pass.

import type { Account, Claim, NearRuns, Runs } from '../model/claim.ts'
import { firstNotBefore } from '../model/halving.ts'
import { foldedHash } from '../model/plain-words.ts'
import type { Tokens } from '../model/tokens.ts'
import { TokenKind } from '../model/tokens.ts'

/** Shared words in a row that make a copy (SEMANTICS, "Origins"). */
export const RUN = 8

interface Words {
  readonly end: Uint32Array
  readonly hash: Int32Array
}

/** Which runs beside the claims of an event's articles stand in more than one of them. */
export interface CopyIndex {
  /** By claim id: its runs among those of its article. */
  readonly runs: ReadonlyMap<string, { readonly near: NearRuns; readonly hashes: Float64Array }>
  readonly shared: ReadonlySet<number>
}

function wordHash({ word, text, start, end }: Tokens, token: number): number {
  return word[token] || foldedHash(text, start[token]!, end[token]!) | 0x40000000
}

function runHash(hashes: Int32Array, from: number): number {
  let low = 0x9e3779b9
  let high = 0x85ebca6b
  for (let i = from; i < from + RUN; i++) {
    const hash = hashes[i] as number
    low = Math.imul(low ^ hash, 0x5bd1e995)
    high = Math.imul(high ^ hash, 0x1b873593) + 0x52dce729
    low ^= low >>> 15
    high ^= high >>> 13
  }
  return (high >>> 0) * 2_097_152 + (low >>> 11)
}

function wordsOf(tokens: Tokens): Words {
  const end = new Uint32Array(tokens.count)
  const hashes = new Int32Array(tokens.count)
  let n = 0
  for (let i = 0; i < tokens.count; i++) {
    const kind = tokens.kind[i]
    if (kind !== TokenKind.Word && kind !== TokenKind.Number) continue
    end[n] = tokens.end[i] as number
    hashes[n++] = wordHash(tokens, i)
  }
  return { end: end.subarray(0, n), hash: hashes.subarray(0, n) }
}

/** Index of the first word that ends after an offset. */
function wordAt(words: Words, offset: number): number {
  return firstNotBefore(words.end.length, (k) => (words.end[k] as number) <= offset)
}

/** The runs that hold the first word of each claim. Linear in the words and the claims. */
export function runsNear(tokens: Tokens, claims: readonly Pick<Claim, 'id' | 'start'>[]): Runs {
  const words = wordsOf(tokens)
  const whole = Math.max(0, words.end.length - RUN + 1)
  const places = claims.map(({ id, start }) => {
    const at = wordAt(words, start)
    const from = Math.max(0, at - RUN + 1)
    return { id, from, distance: at - from, count: Math.max(0, Math.min(whole, at + 1) - from) }
  })
  const index = new Int32Array(whole)
  for (const { from, count } of places) index.fill(1, from, from + count)
  const hashes = hashesAt(words.hash, index)
  const near = new Map<string, NearRuns>()
  for (const { id, from, count, distance } of places) {
    near.set(id, { first: count === 0 ? 0 : index[from]!, count, distance })
  }
  return { hashes, near }
}

/** The hashes of all runs that are marked; each mark becomes the place of its run among them. */
function hashesAt(words: Int32Array, marks: Int32Array): Float64Array {
  const hashes = new Float64Array(marks.length)
  let n = 0
  for (let i = 0; i < marks.length; i++) {
    if (marks[i] === 0) continue
    marks[i] = n
    hashes[n++] = runHash(words, i)
  }
  return hashes.subarray(0, n)
}

/** Finds the runs beside claims that at least two of the accounts share. Linear in the claims of all. */
export function indexCopies(accounts: readonly Account[]): CopyIndex {
  const runs = new Map<string, { near: NearRuns; hashes: Float64Array }>()
  const first = new Map<number, number>()
  const shared = new Set<number>()
  for (let a = 0; a < accounts.length; a++) {
    const account = accounts[a] as Account
    const { hashes, near } = account.traits?.runs ?? runsNear(account.parsed.tokens, account.claims)
    for (const [claim, one] of near) runs.set(claim, { near: one, hashes })
    for (const hash of hashes) {
      const seen = first.get(hash)
      if (seen === undefined) first.set(hash, a)
      else if (seen !== a) shared.add(hash)
    }
  }
  return { runs, shared }
}

/** Places in shared runs where the first word of a claim stands: at most eight. Copies of one claim have a place in common. */
export function copiedPlaces(claim: Claim, index: CopyIndex): string[] {
  const found = index.runs.get(claim.id)
  if (found === undefined || index.shared.size === 0) return []
  const { first, count, distance } = found.near
  const out: string[] = []
  for (let i = 0; i < count; i++) {
    const hash = found.hashes[first + i]!
    if (index.shared.has(hash)) out.push(`${hash}:${distance - i}`)
  }
  return out
}
