// Prints an analysis as short lines, so that tests and people can read it.

import { lex } from '../src/lex/lexer.ts'
import type { Clause, Parsed } from '../src/model/syntax.ts'
import { segment } from '../src/segment/segment.ts'
import { parse } from '../src/syntax/parse.ts'
import { plainDocument } from './document.ts'

export function parseText(text: string, headline = false): Parsed {
  const segmented = segment(lex(plainDocument(text)))
  const zones = headline ? [{ kind: 'headline' as const, voice: null, start: 0, end: text.length }] : segmented.zones
  const sentences = headline ? segmented.sentences.map((s) => ({ ...s, zone: 0 })) : segmented.sentences
  return parse({ ...segmented, zones, sentences })
}

export function textOfRange(parsed: Parsed, first: number, last: number): string {
  const { tokens } = parsed
  return tokens.text.slice(tokens.start[first]!, tokens.end[last - 1]!).replaceAll('\n', ' ')
}

const groupText = (parsed: Parsed, k: number): string => {
  const group = parsed.groups[k]
  return group === undefined ? '-' : textOfRange(parsed, group.first, group.last)
}

/** `that: the man <was shot* -> -`: kind, subject, verb group (`*` passive, `~` not finite, `!` negated), object. */
export function clauseText(parsed: Parsed, clause: Clause): string {
  const verb = parsed.verbs[clause.verb]
  const marks =
    verb === undefined
      ? ''
      : (verb.voice === 'passive' ? '*' : '') + (verb.finite ? '' : '~') + (verb.negated ? '!' : '')
  const words = verb === undefined ? '' : textOfRange(parsed, verb.first, verb.last)
  return `${clause.kind}: ${groupText(parsed, clause.subject)} | ${words}${marks} | ${groupText(parsed, clause.object)}`
}

export function clausesOf(text: string, headline = false): string[] {
  const parsed = parseText(text, headline)
  return parsed.clauses.map((clause) => clauseText(parsed, clause))
}

/** Groups in brackets with their number in braces: `[{at least six} people] were shot near [the mall]`. */
export function groupsOf(text: string, headline = false): string {
  const parsed = parseText(text, headline)
  const words: string[] = []
  for (let i = 0; i < parsed.tokens.count; i++) {
    const group = parsed.groups[parsed.groupOf[i]!]
    let word = textOfRange(parsed, i, i + 1)
    if (group !== undefined && group.numberFirst === i) word = `{${word}`
    if (group !== undefined && group.numberLast === i) word = `${word}}`
    if (group !== undefined && group.head === i) word = `${word}^`
    if (group !== undefined && group.first === i) word = `[${word}`
    if (group !== undefined && group.last === i + 1) word = `${word}]`
    words.push(word)
  }
  return words.join(' ')
}
