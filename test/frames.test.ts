// How a pack's phrases become frames, and where they match: voice, tense, headline grammar and bounded gaps are the engine's, not the pack's.

import { describe, expect, test } from 'vitest'
import { compileFrame } from '../src/frames/frame.ts'
import { frameTable } from '../src/frames/frame-table.ts'
import { matchFrames } from '../src/frames/match.ts'
import { lex } from '../src/lex/lexer.ts'
import { textOf } from '../src/lex/lexicon.ts'
import type { Field, FieldPack } from '../src/model/pack.ts'
import { segment } from '../src/segment/segment.ts'
import { parse } from '../src/syntax/parse.ts'
import { field } from './claims.ts'
import { plainDocument } from './document.ts'

function fieldOf(frames: readonly string[]): Field {
  const sources = frames.map((phrase) => ({ phrase, gives: null, line: 1 }))
  return field('killed', 'count', { of: 'people', evolves: 'rising', frames: sources, zero: true })
}

function packOf(frames: readonly string[]): FieldPack[] {
  const nouns = ['person', 'people', 'man', 'woman', 'miner', 'worker']
  return [
    {
      name: 'test',
      path: 'test.yaml',
      fields: [fieldOf(frames)],
      populations: [{ name: 'people', nouns, includes: [] }],
      order: [],
    },
  ]
}

/** "trigger word: slot=filler; …" of every match in a text; a group fits where its head noun is of the population or a number. */
function found(frames: readonly string[], text: string): string[] {
  const packs = packOf(frames)
  const table = frameTable(packs)
  const parsed = parse(segment(lex(plainDocument(text))))
  const { start, end } = parsed.tokens
  const words = (first: number, last: number): string => text.slice(start[first], end[last - 1])
  const fits = (slot: string, group: number): boolean => {
    if (slot === 'n') return parsed.groups[group]!.numberFirst >= 0
    const { head, numberFirst } = parsed.groups[group]!
    return (
      table.populations.get(parsed.tokens.word[head]!) > 0 ||
      /s$|people|men/.test(words(head, head + 1)) ||
      numberFirst >= 0
    )
  }
  return matchFrames(parsed, table.values, fits).map(
    ({ trigger, fills }) =>
      `${words(trigger, trigger + 1)}: ${fills.map((fill) => `${fill.slot}=${words(fill.first, fill.last)}`).join('; ')}`,
  )
}

describe('a phrase is compiled to', () => {
  test.each([
    ['{of} be killed', 'passive kill', 1, 0],
    ['{of} die', 'active die', 1, 0],
    ['kill {of}', 'active kill', 0, 1],
    ['leave {of} dead', 'active leave', 0, 2],
    ['death toll {rise|climb} to {n}', 'active rise climb', 2, 2],
    ['{bail|bond} be set at {n}', 'passive set', 1, 2],
  ])('%s → verb frame %s', (phrase, verb, before, after) => {
    const frame = compileFrame(fieldOf([]), { phrase, gives: null, line: 1 })
    expect(`${frame.passive ? 'passive' : 'active'} ${frame.verbs.map(textOf).join(' ')}`).toBe(verb)
    expect([frame.before.length, frame.after.length]).toEqual([before, after])
  })

  test.each(['{n} fatality', '{of} dead', 'serious condition', '{n} bail', 'bail of {n}'])(
    '%s → sequence frame',
    (phrase) => {
      expect(compileFrame(fieldOf([]), { phrase, gives: null, line: 1 }).verbs).toEqual([])
    },
  )
})

describe('one passive phrase covers', () => {
  test.each([
    ['the passive', 'Six people were killed in the blast.', 'killed: people=Six people'],
    ['the active', 'The blast killed six people.', 'killed: people=six people'],
    ['a participle', 'The bridge fell, killing six people.', 'killing: people=six people'],
    ['a reduced passive', 'The six people killed in the blast were miners.', 'killed: people=The six people'],
    ['headline grammar', 'Six killed in mine blast', 'killed: people=Six'],
    ['a relative clause', 'A blast that killed six people shook the town.', 'killed: people=six people'],
    ['words between', 'Six people, including two women, were also killed.', 'killed: people=Six people'],
  ])('%s', (_name, text, expected) => {
    expect(found(['{of} be killed'], text)).toContain(expected)
  })

  test('and not the agent', () => {
    expect(found(['{of} be killed'], 'Two men killed the dog.')).not.toContain('killed: people=Two men')
  })
})

describe('a sequence phrase', () => {
  test.each([
    [['{n} fatality'], 'There were three fatalities.', 'fatalities: n=three'],
    [['death toll {rise|climb} to {n}'], 'The death toll has since climbed to 45.', 'climbed: n=45'],
    [['leave {of} dead'], 'The fire left nine people dead.', 'left: people=nine people'],
    [['{of} dead'], 'Nine people were found dead.', 'dead: people=Nine people'],
  ])('%s in “%s”', (frames, text, expected) => {
    expect(found(frames, text)).toContain(expected)
  })

  test.each([
    [['{n} death'], 'Three months after the death, police returned.'],
    [['{n} death'], 'He recognised one of the deaths.'],
    [['death toll {rise|climb} to {n}'], 'The death toll worried nine people.'],
  ])('%s not in “%s”', (frames, text) => {
    expect(found(frames, text)).toEqual([])
  })
})
