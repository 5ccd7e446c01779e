// The pack loader: what a good pack becomes, and that every complaint names the user's own line and column.

import { expect, test } from 'vitest'
import { loadPack } from '../src/packs/packs.ts'

const good = `pack: farm
populations:
  animals: {nouns: [animal, cow], includes: [horses]}
  horses: {nouns: [horse]}
order: ["call < arrival"]
fields:
  escaped:
    kind: count
    of: animals
    evolves: rising
    frames: ["{of} escape", "{of} be loose"]
    examples: {"Two cows escaped.": 2, "Cows escaped in 2016.": nothing}
  gate:
    label: Gate
    kind: category
    scale: true
    frames:
      open: ["gate be open"]
      shut: ["gate be shut", "gate be closed"]
    negations: {open: shut}
    compatible: [[open, shut]]
    sets: {unlocked: [open, shut]}
`

test('a good pack becomes plain data with lines', () => {
  const { pack, problems } = loadPack(good, 'farm.yaml')
  expect(problems).toEqual([])
  expect(pack?.populations[0]).toEqual({ name: 'animals', nouns: ['animal', 'cow'], includes: ['horses'] })
  expect(pack?.order).toEqual([{ before: 'call', after: 'arrival' }])
  const [escaped, gate] = pack!.fields
  expect(escaped).toMatchObject({ name: 'escaped', label: 'Escaped', kind: 'count', evolves: 'rising', zero: false })
  expect(escaped!.frames).toEqual([
    { phrase: '{of} escape', gives: null, line: 11 },
    { phrase: '{of} be loose', gives: null, line: 11 },
  ])
  expect(escaped!.examples).toEqual([
    { text: 'Two cows escaped.', gives: '2', line: 12 },
    { text: 'Cows escaped in 2016.', gives: null, line: 12 },
  ])
  expect(gate).toMatchObject({ codes: ['open', 'shut', 'unlocked'], scale: true, negations: { open: 'shut' } })
  expect(gate!.frames[2]).toEqual({ phrase: 'gate be closed', gives: 'shut', line: 19 })
})

const field = (line: string): string => `pack: farm\nfields:\n  escaped:\n    kind: count\n    ${line}\n`
const deep = (open: string, close: string): string => `pack: farm\norder: ${open.repeat(500)}${close.repeat(500)}\n`

test.each<[string, string, string, string, string | null]>([
  ['unknown key', field('frame: ["x"]'), '5:5', 'pack/unknown-key', 'did you mean "frames"?'],
  ['unknown top key', 'pack: farm\nfeilds: {}\n', '2:1', 'pack/unknown-key', 'did you mean "fields"?'],
  ['wrong kind', 'pack: farm\nfields:\n  a:\n    kind: cuont\n', '4:11', 'pack/value', 'did you mean "count"?'],
  ['wrong type', field('zero: maybe'), '5:11', 'pack/type', null],
  ['unquoted slot', field('frames: [{of} escape]'), '5:', 'pack/', null],
  ['duplicate key', field('of: cows\n    of: horses'), '6:5', 'pack/duplicate-key', 'keep one of the two'],
  ['tag', field('of: !!js/function "x"'), '5:', 'pack/tag', null],
  ['alias', 'pack: farm\norder: &a ["x < y"]\nfields: *a\n', '3:9', 'pack/alias', null],
  ['proto', 'pack: farm\nfields:\n  __proto__: {kind: count}\n', '3:3', 'pack/key', null],
  ['merge', 'pack: farm\nfields:\n  <<: {a: {kind: count}}\n', '3:3', 'pack/key', null],
  ['flow depth', deep('[', ']'), '2:40', 'pack/depth', null],
  ['block depth', `pack: farm\norder:\n${'- '.repeat(400)}a\n`, '3:', 'pack/depth', null],
  [
    'indent depth',
    `pack: farm\norder:\n${Array.from({ length: 400 }, (_, i) => `${' '.repeat(i)}a:\n`).join('')}`,
    '',
    'pack/depth',
    null,
  ],
  ['size', `pack: farm # ${'x'.repeat(1_000_001)}`, '', 'pack/size', null],
  ['not yaml', 'pack: [farm\n', '', 'pack/syntax', null],
  ['name', 'pack: farm\nfields:\n  "Bad Name": {kind: count}\n', '3:3', 'pack/name', null],
  ['missing kind', 'pack: farm\nfields:\n  a: {of: cows}\n', '3:', 'pack/', null],
  ['order', 'pack: farm\norder: ["call before arrival"]\n', '2:9', 'pack/order', null],
  ['empty', '', '', 'pack/', null],
  ['a list', '- a\n', '1:1', 'pack/type', null],
  ['future version', 'format: claims-pack/9\npack: farm\n', '1:9', 'pack/value', null],
  [
    'unknown code',
    'pack: farm\nfields:\n  gate:\n    kind: category\n    frames: {open: [a], shut: [b]}\n    compatible: [[open, shot]]\n',
    '6:18',
    'pack/unknown-code',
    'did you mean "shut"?',
  ],
])('%s is refused at its place', (_, text, place, code, hint) => {
  const { pack, problems } = loadPack(text, 'farm.yaml')
  expect(pack).toBeNull()
  const [first] = problems
  expect(first!.path).toBe('farm.yaml')
  expect(`${first!.line}:${first!.column}`.startsWith(place) || place === '').toBe(true)
  expect(`${first!.line}:${first!.column} ${first!.code}`).toContain(place)
  expect(first!.code.startsWith(code)).toBe(true)
  if (hint !== null) expect(first!.hint).toBe(hint)
})

test('nothing reaches a prototype', () => {
  loadPack('pack: farm\nfields: {constructor: {kind: count}, toString: {kind: count}}\n', 'farm.yaml')
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})
