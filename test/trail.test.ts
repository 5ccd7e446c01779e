// The trail of `claims why`: every step from the sentence to the verdict, as a tree.

import { describe, expect, it } from 'vitest'
import { trailOf } from '../src/cli/trail.ts'
import { compare } from '../src/compare.ts'
import { columnsOf } from '../src/render/columns.ts'
import { folded } from '../src/render/fold.ts'
import { count, field, pack, said, source } from './claims.ts'

const packs = [pack([field('shots', 'count')])]
const report = compare(
  [source('a.txt', {}, said('shots', count('several'))), source('b.txt', {}, said('shots', count(7)))],
  packs,
  { group: 'none' },
)
const row = report.events?.[0]?.rows[0]

it('of a row tells its reason, sides, claims and pairs', () => {
  const lines = trailOf('shots', report, packs) ?? []
  expect(lines[0]).toContain('compatible')
  expect(lines.filter((line) => /[├└] side /.test(line))).toHaveLength(2)
  expect(lines.find((line) => line.includes('region') && line.includes('3 or more'))).toBeDefined()
  expect(lines.find((line) => line.includes('region') && line.includes('exactly 7'))).toBeDefined()
  expect(lines.at(-1)).toMatch(/└ .*compatible/)
})

it('of a claim goes from the sentence to the verdict in order', () => {
  const id = row?.cells[0]?.claims[0] ?? ''
  const lines = trailOf(id, report, packs) ?? []
  const steps = ['sentence', 'rule', 'value', 'field', 'voice', 'region', 'verdict']
  const places = steps.map((step) => lines.findIndex((line) => new RegExp(`[├└] ${step} `).test(line)))
  expect(places.every((place) => place > 0)).toBe(true)
  expect([...places].sort((a, b) => a - b)).toEqual(places)
})

it('is null for what nobody has', () => {
  expect(trailOf('nothing', report, packs)).toBeNull()
})

describe('folded to a screen', () => {
  const long = `${'a-very-long-name-'.repeat(12)}東京東京.txt`
  const wide = compare(
    [source(long, {}, said('shots', count('several'))), source('b.txt', {}, said('shots', count(7)))],
    packs,
    { group: 'none' },
  )

  it.each([40, 60, 80])('at %i columns no line is wider, and no letter of a long name is lost', (width) => {
    const lines = trailOf('shots', wide, packs, width) ?? []
    expect(lines.filter((line) => columnsOf(line) > width)).toEqual([])
    const whole = (all: readonly string[]): string => all.join('').replace(/[\s│├└]/g, '')
    expect(whole(lines)).toBe(whole(trailOf('shots', wide, packs) ?? []))
    expect(whole(lines)).toContain(long)
  })

  it('words stay whole where they fit, and what follows hangs below the first', () => {
    expect(folded('one two three', 20, '├ ', '│ ')).toEqual(['├ one two three'])
    expect(folded('one two three four five', 20, '├ ', '│ ')).toEqual(['├ one two three four', '│ five'])
    expect(folded('x'.repeat(40), 20, '', '  ')).toEqual(['x'.repeat(20), `  ${'x'.repeat(18)}`, '  xx'])
  })
})
