// Teaches the lexicon the nouns of a pack's populations, so that a domain's own words are counted like any others.

import { Can, idOf, learn, lemmaOf } from '../lex/lexicon.ts'
import type { FieldPack } from '../model/pack.ts'

/** Makes each noun, and its regular plural, known as a noun. Words that are known keep all they can be. */
export function teachNouns(pack: FieldPack): void {
  for (const { nouns } of pack.populations) {
    for (const noun of nouns) {
      if (noun.includes(' ') || noun.includes('-')) continue
      const singular = learn(noun, Can.Noun)
      // a word that is a form of another one ("men") needs no plural of its own
      if (lemmaOf(singular) !== singular) continue
      const plural = pluralOf(noun)
      if (idOf(plural) === 0) learn(plural, Can.Noun | Can.Plural, noun)
    }
  }
}

/** Regular plural of an English noun. */
export function pluralOf(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  if (/(?:[lr]|ea)f$/.test(noun)) return `${noun.slice(0, -1)}ves`
  return `${noun}s`
}
