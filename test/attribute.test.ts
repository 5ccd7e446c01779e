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
