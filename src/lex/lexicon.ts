// The lexicon: word → id → what it can be. A table compiled at build time, looked up by rolling hash while lexing,
// plus a small second table of words that rooms and packs intern at start. Ids of both are dense and share one space.

import { unitAt } from '../model/unit-at.ts'
import { ahead } from './ahead.ts'
import { hashOf, rolled, slotOf } from './form.ts'
import { table } from './generated/table.js'
import { TableBytes } from './table-bytes.ts'

export { Can } from './form.ts'

const bytes = new TableBytes(table)
const [baseCount, slotCount, textLength] = bytes.words(4) as unknown as readonly [number, number, number]
const slotMask = slotCount - 1
let flags = bytes.words(baseCount)
let lemmas = bytes.words(baseCount)
const baseOffset = bytes.words(baseCount + 1)
const slots = bytes.words(slotCount)
/** The words end to end: bytes to compare with, and the same as text to cut from. */
const baseCodes = bytes.octets(textLength)
const baseText = Buffer.from(baseCodes.buffer, baseCodes.byteOffset, textLength).toString('latin1')

let count = baseCount
const extraText: string[] = []

function baseEquals(id: number, codes: Uint16Array, length: number): boolean {
  const start = baseOffset[id]!
  if (baseOffset[id + 1]! - start !== length) return false
  for (let i = 0; i < length; i++) if (baseCodes[start + i] !== codes[i]) return false
  return true
}

const scratch = new Uint16Array(128)

/** Id of a lower-cased form given as code units and their rolling hash; 0 where the word is not known. */
export function findCodes(codes: Uint16Array, length: number, hash: number): number {
  let slot = slotOf(hash, slotMask)
  for (let id = slots[slot]!; id !== 0; id = slots[slot]!) {
    if (baseEquals(id, codes, length)) return id
    slot = (slot + 1) & slotMask
  }
  return findExtra(codes, length, hash)
}

/** Interned words: ids in open slots, half of them free at least, and the hash of each, so that few are compared in full. */
let extraSlots = new Uint32Array(1 << 12)
let extraHashes = new Int32Array(1 << 12)

function findExtra(codes: Uint16Array, length: number, hash: number): number {
  const mask = extraSlots.length - 1
  let slot = slotOf(hash, mask)
  for (let id = extraSlots[slot]!; id !== 0; id = extraSlots[slot]!) {
    if (extraHashes[slot] === hash && extraEquals(id, codes, length)) return id
    slot = (slot + 1) & mask
  }
  return 0
}

function extraEquals(id: number, codes: Uint16Array, length: number): boolean {
  const text = extraText[id - baseCount]!
  if (text.length !== length) return false
  for (let i = 0; i < length; i++) if (text.charCodeAt(i) !== codes[i]) return false
  return true
}

function addExtra(id: number, hash: number): void {
  if (extraText.length * 2 > extraSlots.length) {
    const [ids, hashes] = [extraSlots, extraHashes]
    extraSlots = new Uint32Array(ids.length * 2)
    extraHashes = new Int32Array(ids.length * 2)
    for (let slot = 0; slot < ids.length; slot++) if (ids[slot] !== 0) putExtra(ids[slot]!, hashes[slot]!)
  }
  putExtra(id, hash)
}

function putExtra(id: number, hash: number): void {
  const mask = extraSlots.length - 1
  let slot = slotOf(hash, mask)
  while (extraSlots[slot] !== 0) slot = (slot + 1) & mask
  extraSlots[slot] = id
  extraHashes[slot] = hash
}

/** Id of a word, 0 where it is not known. Case is folded and curly apostrophes are straightened. */
export function idOf(word: string): number {
  const length = foldInto(word)
  return length < 0 ? 0 : findCodes(scratch, length, foldedHash)
}

/** Rolling hash of the form that `foldInto` left in `scratch`. */
let foldedHash = 0

/** Puts the folded form of a word into `scratch` and gives its length; -1 where it is too long for any word. */
function foldInto(word: string): number {
  const { length } = word
  if (length > scratch.length) return -1
  let hash = 0
  for (let i = 0; i < length; i++) {
    let code = unitAt(word, i)
    if (code > 127) return foldedInto(fold(word))
    if (code >= 65 && code <= 90) code += 32
    scratch[i] = code
    hash = rolled(hash, code)
  }
  foldedHash = hash
  return length
}

/** The same for a form that is folded already: letters beyond ASCII may have changed their number. */
function foldedInto(form: string): number {
  if (form.length > scratch.length) return -1
  for (let i = 0; i < form.length; i++) scratch[i] = form.charCodeAt(i)
  foldedHash = hashOf(form)
  return form.length
}

/** By id, words that only packs have said: a pack must not change what names are guessed. */
let learnt = new Uint8Array(baseCount * 2)
for (const id of ahead?.strangers ?? []) learnt[id] = 1

/** Id of a word of a pack, adding it to the second table where it is new. It stays a stranger until a room interns it. */
export function learn(word: string, asFlags = 0, lemma = ''): number {
  const isKnown = !isStranger(idOf(word))
  const id = intern(word, asFlags, lemma)
  if (isKnown) return id
  if (id >= learnt.length) {
    const next = new Uint8Array(id * 2)
    next.set(learnt)
    learnt = next
  }
  learnt[id] = 1
  return id
}

/** A word that the tool does not know by itself: none at all, or one that only a pack says. */
export function isStranger(id: number): boolean {
  return id === 0 || learnt[id] === 1
}

/** Id of a word, adding it to the second table where it is new. `asFlags` are added to what the word can be. */
export function intern(word: string, asFlags = 0, lemma = ''): number {
  let id = idOf(word)
  if (learnt[id] === 1) learnt[id] = 0
  if (id === 0) {
    const form = fold(word)
    id = count++
    if (id >= flags.length) grow()
    extraText.push(form)
    addExtra(id, hashOf(form))
    lemmas[id] = id
  }
  flags[id]! |= asFlags
  if (lemma !== '') lemmas[id] = intern(lemma)
  return id
}

function grow(): void {
  const nextFlags = new Uint32Array(flags.length * 2)
  const nextLemmas = new Uint32Array(flags.length * 2)
  nextFlags.set(flags)
  nextLemmas.set(lemmas)
  flags = nextFlags
  lemmas = nextLemmas
}

function fold(word: string): string {
  return word.toLowerCase().replaceAll('’', "'")
}

/** How many ids there are. */
export function wordCount(): number {
  return count
}

/** `Can` bits of a word id. */
export function canBe(id: number): number {
  return flags[id]!
}

/** Lemma id of a word id (itself where no lemma is known; 0 stays 0). */
export function lemmaOf(id: number): number {
  return lemmas[id]!
}

/** The lower-cased form of a word id; '' for 0. */
export function textOf(id: number): string {
  if (id === 0) return ''
  if (id < baseCount) return baseText.slice(baseOffset[id]!, baseOffset[id + 1]!)
  return extraText[id - baseCount]!
}

for (const word of ahead?.words ?? []) intern(word)
