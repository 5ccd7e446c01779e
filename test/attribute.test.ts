// Standing: every row of the corpus asks about one marked word, and everything its row does not name must be at rest there.

import { describe, expect, it } from 'vitest'
import { attribute } from '../src/attribute/attribute.ts'
import { attributeCorpus } from '../src/attribute/corpus.ts'
import type { Standing } from '../src/model/claim.ts'
import { settledFrom } from './settled.ts'
import { STANDINGS } from './standing-corpus.ts'

function standingAtMark(marked: string): Standing {
  const at = marked.indexOf('[')
  const text = marked.replace('[', '').replace(']', '')
  const attributed = attribute(settledFrom(text))
  const { start, count } = attributed.tokens
  for (let i = 0; i < count; i++) if (start[i] === at) return attributed.standingAt(i)
  throw new Error(`no token at ${at}`)
}

const more = STANDINGS.map(([text, is]) => ({ family: 'more', text, is }))

describe('the standing corpus', () => {
  for (const row of [...attributeCorpus, ...more]) {
    it(`${row.family}: ${row.text}`, () => {
      const standing = standingAtMark(row.text)
      const { is } = row
      expect({
        chain: standing.attribution.chain.map((voice) => voice.name),
        hedged: standing.hedged,
        negated: standing.negated,
        unknown: standing.unknown,
        denied: standing.denied,
        superseded: standing.superseded,
        unreal: standing.unreal,
      }).toEqual({
        chain: is.chain ?? [],
        hedged: is.hedged ?? false,
        negated: is.negated ?? false,
        unknown: is.unknown ?? false,
        denied: is.denied ?? false,
        superseded: is.superseded ?? false,
        unreal: is.unreal ?? 'none',
      })
      if (is.form !== undefined) expect(standing.attribution.form).toBe(is.form)
    })
  }
})

/** Sentences full of words that reach far: none of them may reach over a full stop. */
const AFTER = [
  'That the dog bit a boy was heard.',
  'Who had been hurt but said that it could be seen?',
  'And the killing of the man at the mill is known.',
  'To be dead, which led to a fire, is to be charged.',
]
const BEFORE = [
  'The woman was in the house that fell and did not see who had called it.',
  'He ran before that, to be seen.',
  'It may not be so.',
]

describe('a sentence stands as it does alone', () => {
  const rows = [...attributeCorpus.map(({ text }) => text), ...STANDINGS.map(([text]) => text)]

  /** How things stand, without the places of the cues. */
  const standing = (marked: string): object => ({ ...standingAtMark(marked), hedge: null, negation: null })

  it.each(rows)('before others: %s', (row) => {
    for (const next of AFTER) expect(standing(`${row} ${next}`)).toEqual(standing(row))
  })

  it.each(rows)('behind others: %s', (row) => {
    for (const one of BEFORE) expect(standing(`${one} ${row}`)).toEqual(standing(row))
  })
})

describe('voices', () => {
  it('carry cue, medium and kind', () => {
    const standing = standingAtMark('Ashford police said in a press release that two trucks [collided].')
    expect(standing.attribution).toEqual({
      form: 'indirect',
      chain: [{ name: 'Ashford police', kind: 'police', cue: 'said', medium: 'press release' }],
    })
  })
  it('are empty for the outlet itself', () => {
    expect(standingAtMark('Two trucks [collided].').attribution).toEqual({ form: 'none', chain: [] })
  })
  it('point to the cue of a hedge and of a negation', () => {
    const settled = settledFrom('He may have slept. He did not wake.')
    const attributed = attribute(settled)
    const text = (token: number) => settled.tokens.text.slice(settled.tokens.start[token], settled.tokens.end[token])
    const hedged = attributed.standingAt(3)
    const negated = attributed.standingAt(8)
    expect(text(hedged.hedge)).toBe('may')
    expect(text(negated.negation)).toBe('not')
  })
})

describe('growth', () => {
  it('stays linear in one endless sentence of cues', () => {
    const time = (n: number) => {
      const settled = settledFrom('police said he may not have fired and '.repeat(n))
      const start = performance.now()
      attribute(settled)
      return performance.now() - start
    }
    time(200)
    const small = Math.max(2, time(1000))
    expect(time(8000)).toBeLessThan(small * 40)
  })
})
