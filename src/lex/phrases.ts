// Multiword cues: phrases compiled to sequences of word ids or lemmas, matched at a token without any scanning.

import type { Tokens } from '../model/tokens.ts'
import { TokenKind } from '../model/tokens.ts'
import { ahead, type PhrasesAhead } from './ahead.ts'
import { intern, lemmaOf } from './lexicon.ts'

interface Entry<T> {
  readonly ids: readonly number[]
  readonly payload: T
}

export interface PhraseHit<T> {
  /** Token after the last one of the phrase. */
  readonly last: number
  readonly payload: T
}

/** Splits a phrase as the lexer would: clitics and n't are words of their own, hyphens are left out. */
export function phraseWords(phrase: string): string[] {
  const lower = phrase.toLowerCase()
  // thousands of phrases are split at start-up, and most are plain
  if (!/['’-]/.test(lower)) return lower.includes(' ') ? lower.split(' ').filter((raw) => raw !== '') : wordOf(lower)
  const words: string[] = []
  for (const raw of lower.replaceAll('’', "'").replaceAll('-', ' ').split(' ')) {
    if (raw === '') continue
    const nt = raw.length > 3 && raw.endsWith("n't") ? raw.length - 3 : -1
    const apostrophe = raw.lastIndexOf("'")
    if (nt > 0) words.push(raw.slice(0, nt), "n't")
    else if (apostrophe > 0 && /^'(s|d|m|ll|ve|re)$/.test(raw.slice(apostrophe)))
      words.push(raw.slice(0, apostrophe), raw.slice(apostrophe))
    else words.push(raw)
  }
  return words
}

function wordOf(word: string): string[] {
  return word === '' ? [] : [word]
}

/**
 * A set of phrases, matched longest first. With `lemmas` the words match all inflections of their lemma.
 * Hyphens between words of the text are passed over, so "life-threatening" and "life threatening" are one phrase.
 */
export class PhraseTable<T> {
  private readonly byFirst = new Map<number, Entry<T>[]>()
  /** One bit per word id that opens a phrase: nearly all tokens are turned away by it. */
  private opens = new Uint8Array(1 << 13)
  private readonly lemmas: boolean

  constructor(entries: Iterable<readonly [string, T]>, options: { lemmas?: boolean } = {}) {
    this.lemmas = options.lemmas === true
    for (const [phrase, payload] of entries) this.add(phrase, payload)
  }

  /** A table that the build worked out, by its place among them: the bundle calls this in place of the constructor. */
  static ahead<T>(index: number): PhraseTable<T> {
    const { payloads, rows, lemmas } = ahead!.phrases[index]!
    const table = new PhraseTable<T>([], { lemmas })
    for (const [payload, ...ids] of rows) table.put(ids, payloads[payload!] as T)
    return table
  }

  /** The table as the build writes it down. */
  written(): PhrasesAhead {
    const entries = [...this.byFirst.values()].flat()
    const payloads = [...new Set(entries.map(({ payload }) => payload))]
    return {
      lemmas: this.lemmas,
      payloads,
      rows: entries.map(({ ids, payload }) => [payloads.indexOf(payload), ...ids]),
    }
  }

  add(phrase: string, payload: T): void {
    const ids: number[] = []
    for (const word of phraseWords(phrase)) ids.push(this.key(intern(word)))
    this.put(ids, payload)
  }

  private put(ids: readonly number[], payload: T): void {
    const first = ids[0]
    if (first === undefined) return
    if (first >> 3 >= this.opens.length) {
      const wider = new Uint8Array((first >> 3) + 1)
      wider.set(this.opens)
      this.opens = wider
    }
    this.opens[first >> 3]! |= 1 << (first & 7)
    const bucket = this.byFirst.get(first)
    if (bucket === undefined) this.byFirst.set(first, [{ ids, payload }])
    else bucket.splice(bucket.findLastIndex((one) => one.ids.length >= ids.length) + 1, 0, { ids, payload })
  }

  private key(id: number): number {
    return this.lemmas ? lemmaOf(id) : id
  }

  /** The longest phrase that starts at `token`, or null. Never crosses a paragraph. */
  match(tokens: Tokens, token: number): PhraseHit<T> | null {
    const id = tokens.word[token]!
    if (id === 0) return null
    const first = this.key(id)
    if (first >> 3 >= this.opens.length || (this.opens[first >> 3]! & (1 << (first & 7))) === 0) return null
    const bucket = this.byFirst.get(first)
    if (bucket === undefined) return null
    for (const entry of bucket) {
      const last = this.follows(tokens, token, entry.ids)
      if (last > 0) return { last, payload: entry.payload }
    }
    return null
  }

  private follows(tokens: Tokens, token: number, ids: readonly number[]): number {
    let at = token + 1
    for (let k = 1; k < ids.length; k++) {
      while (at < tokens.count && tokens.kind[at] === TokenKind.Hyphen) at++
      if (at >= tokens.count || this.key(tokens.word[at]!) !== ids[k]) return -1
      at++
    }
    return at
  }
}
