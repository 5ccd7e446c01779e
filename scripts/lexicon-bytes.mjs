// The lexicon as bytes: words by id with what they can be and their lemma, and the open slots in which a hash finds them.
import { loadTs } from './load-ts.mjs'

const { hashOf, slotOf } = await loadTs('src/lex/form.ts')

/** `words` by id, the first of them ''; `flags` and `lemma` (a word) are asked for by id. All words are Latin-1. */
export function lexiconBytes({ words, flags, lemma }) {
  const ids = new Map(words.slice(1).map((word, index) => [word, index + 1]))
  let slotCount = 1
  while (slotCount < words.length * 2.2) slotCount *= 2
  const slots = new Uint32Array(slotCount)
  for (const [word, id] of ids) {
    let slot = slotOf(hashOf(word), slotCount - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (slotCount - 1)
    slots[slot] = id
  }
  const text = words.join('')
  const offsets = new Uint32Array(words.length + 1)
  words.forEach((word, id) => {
    offsets[id + 1] = offsets[id] + word.length
  })
  const header = new Uint32Array([words.length, slotCount, text.length, 1])
  const flagsOf = Uint32Array.from(words, (_, id) => (id === 0 ? 0 : flags(id)))
  const lemmaOf = Uint32Array.from(words, (_, id) => (id === 0 ? 0 : (ids.get(lemma(id)) ?? id)))
  const numbers = [header, flagsOf, lemmaOf, offsets, slots].map((part) => Buffer.from(part.buffer))
  return Buffer.concat([...numbers, Buffer.from(text, 'latin1')])
}
