// Works out at build time what every call would work out anew when it loads: the ids of all words that modules and shipped packs
// name, tables of words, tables of phrases. The bundle gets them as bytes (src/lex/ahead.ts) and their places in place of the
// words. A third load proves that what the bundle then finds equals what the sources give.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { build } from 'esbuild'
import { withConstants } from './constants.mjs'
import { lexiconBytes } from './lexicon-bytes.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const source = (name) => path.join(root, 'src', name)
/** Modules that make the tables themselves. */
const MAKERS = new Set([source('lex/lexicon.ts'), source('lex/word-table.ts'), source('lex/phrases.ts')])

/** What replaced calls name, and where it stands. */
const AHEAD = {
  WordTableAhead: ['WordTable', 'lex/word-table.ts'],
  PhraseTableAhead: ['PhraseTable', 'lex/phrases.ts'],
}
const importsFor = (text) =>
  Object.entries(AHEAD)
    .filter(([alias]) => text.includes(`${alias}.`))
    .map(([alias, [name, file]]) => `\nimport { ${name} as ${alias} } from '${source(file)}'`)
    .join('')

/** All modules of ours, each with calls replaced. */
function replacing(replace) {
  return {
    name: 'constants-ahead',
    setup(bundle) {
      bundle.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path: file }) => {
        if (MAKERS.has(file) || !file.startsWith(source(''))) return null
        const contents = withConstants(file, (call) => replace(`${path.relative(root, file)}:${call.start}`, call))
        return { contents: contents + importsFor(contents), loader: 'ts' }
      })
    },
  }
}

/** `src/lex/ahead.ts` as the bundle has it: reads what `writeAhead` wrote beside it. */
function readingAhead() {
  return {
    name: 'reading-ahead',
    setup(bundle) {
      bundle.onLoad({ filter: /[\\/]lex[\\/]ahead\.ts$/ }, () => ({
        contents: `import { readFileSync } from 'node:fs'
          const read = (name) => readFileSync(__dirname + '/tables/' + name)
          export const ahead = { ...JSON.parse(read('ahead.json').toString('utf8')), bytes: read('ahead.bin') }`,
      }))
      bundle.onLoad({ filter: /[\\/]frames[\\/]ahead\.ts$/ }, () => ({
        contents: `import { readFileSync } from 'node:fs'
          export const framesAhead = JSON.parse(readFileSync(__dirname + '/tables/frames.json', 'utf8'))`,
      }))
      bundle.onLoad({ filter: /[\\/]generated[\\/]table\.js$/ }, () => ({
        contents: `import { readFileSync } from 'node:fs'\nexport const table = readFileSync(__dirname + '/tables/table.bin')`,
      }))
    },
  }
}

let loads = 0
/** The exports of the entry, bundled with these plugins; what is known already stands beside it. */
async function load(plugins, known = null) {
  const folder = path.join(root, 'node_modules/.cache/claims', `ahead-${process.pid}-${loads++}`)
  mkdirSync(`${folder}/tables`, { recursive: true })
  const outfile = path.join(folder, 'entry.cjs')
  if (known !== null) writeAhead(folder, known)
  try {
    await build({
      ...{ absWorkingDir: root, entryPoints: ['scripts/ahead-entry.ts'], outfile, bundle: true, format: 'cjs' },
      ...{ platform: 'node', target: 'node20', logLevel: 'warning', packages: 'external' },
      plugins: known === null ? plugins : [readingAhead(), ...plugins],
    })
    return createRequire(import.meta.url)(outfile)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Puts the files that the bundle in `folder` reads into its folder of tables. */
function writeAhead(folder, { lexicon, ahead, frames = null }) {
  const { bytes, ...rest } = ahead
  writeFileSync(`${folder}/tables/table.bin`, lexicon)
  writeFileSync(`${folder}/tables/ahead.bin`, bytes)
  writeFileSync(`${folder}/tables/ahead.json`, JSON.stringify(rest))
  writeFileSync(`${folder}/tables/frames.json`, JSON.stringify(frames))
}

const isLatin = (word) => /^[\0-\xff]*$/.test(word)

/** The lexicon with all words that modules and packs add to it, and the words that it cannot hold. */
function lexiconOf({ wordCount, textOf, canBe, lemmaOf, isStranger }) {
  const all = Array.from({ length: wordCount() }, (_, id) => id)
  const kept = all.filter((id) => isLatin(textOf(id)))
  const words = all.filter((id) => !isLatin(textOf(id)))
  const plain = words.every((id) => canBe(id) === 0 && lemmaOf(id) === id)
  if (!plain) throw new Error('a word beyond Latin-1 has flags or a lemma, which src/lex/ahead.ts does not hold')
  const lexicon = lexiconBytes({
    words: kept.map(textOf),
    flags: (id) => canBe(kept[id]),
    lemma: (id) => textOf(lemmaOf(kept[id])),
  })
  const strangers = [...kept, ...words].flatMap((old, id) => (id > 0 && isStranger(old) ? [id] : []))
  return { lexicon, words: words.map(textOf), strangers }
}

const NOTHING = {
  sizes: { shared: 0, numbers: 0, values: 0, own: 0 },
  bytes: new Uint8Array(0),
  tables: [],
  phrases: [],
}

/** The entry and what its calls gave while modules loaded, by their place; `instead` stands for some of them. */
async function noted(known, instead = new Map()) {
  const notes = new Map()
  globalThis.noteAhead = (place, value) => {
    notes.set(place, value)
    return value
  }
  const calls = new Map()
  const noting = replacing((place, { text }) => {
    calls.set(place, text)
    return `globalThis.noteAhead('${place}', ${instead.get(place) ?? text})`
  })
  const tool = await load([noting], known)
  globalThis.noteAhead = undefined
  return { tool, notes, calls }
}

/** Words by id that stand in these tables; those that have values come first, so that values lie close together. */
function membersOf(tables, count) {
  const all = Array.from({ length: count }, (_, id) => id)
  const valued = tables.filter((table) => all.some((id) => table.has(id) && table.get(id) !== 1))
  const members = all.filter((id) => tables.some((table) => table.has(id)))
  const isValued = new Set(members.filter((id) => valued.some((table) => table.has(id))))
  return [...isValued, ...members.filter((id) => !isValued.has(id))]
}

/** Members of one word as bits, for the tables that share their rows. */
const STRIDE = 16

/** The tables as src/lex/word-table.ts reads them. */
function tablesAhead(tables, count) {
  const members = membersOf(tables, count)
  const numbers = new Uint16Array(count)
  for (const [index, id] of members.entries()) numbers[id] = index + 1
  const shared = new Uint32Array((members.length + 1) * STRIDE)
  const values = []
  const own = []
  const rows = tables.map((table, index) => {
    const has = members.filter((id) => table.has(id)).map((id) => numbers[id])
    const isShared = index < STRIDE * 32
    if (isShared) for (const number of has) shared[number * STRIDE + (index >> 5)] |= 1 << (index & 31)
    const bytes = isShared
      ? []
      : Array.from({ length: Math.max(-1, ...has) + 1 }, (_, number) => (has.includes(number) ? 1 : 0))
    const valued = members.filter((id) => table.has(id) && table.get(id) !== 1).map((id) => numbers[id])
    const [first, last] = [Math.min(...valued), Math.max(...valued)]
    const rest =
      valued.length === 0 ? [] : members.slice(first - 1, last).map((id) => (table.has(id) ? table.get(id) - 1 : 0))
    const row = {
      none: table.get(0),
      values: valued.length === 0 ? null : [first, values.length, rest.length],
      own: isShared ? null : [own.length, bytes.length],
    }
    values.push(...rest)
    own.push(...bytes)
    return row
  })
  const parts = [shared, Int32Array.from(values), numbers, Uint8Array.from(own)]
  const bytes = Buffer.concat(parts.map((part) => Buffer.from(part.buffer)))
  const sizes = { shared: shared.length, values: values.length, numbers: numbers.length, own: own.length }
  return { sizes, bytes, tables: rows }
}

const isWord = (text) => /^(?:intern|idOf)\('/.test(text)

/** Which calls the bundle does without, and what stands for each. */
function replacements({ tool, notes, calls }) {
  const tables = [tool.frames.populations]
  const phrases = []
  const instead = new Map()
  for (const [place, value] of notes) {
    if (value instanceof tool.WordTable && !tables.includes(value)) {
      instead.set(place, `WordTableAhead.ahead(${tables.push(value) - 1})`)
    } else if (value instanceof tool.PhraseTable && !phrases.includes(value)) {
      instead.set(place, `PhraseTableAhead.ahead(${phrases.push(value) - 1})`)
    } else if (isWord(calls.get(place)) && value > 0) instead.set(place, String(value))
  }
  return { tables, phrases: phrases.map((table) => table.written()), instead }
}

/** The frames of the shipped packs as `src/frames/ahead.ts` has them. */
function framesAhead({ frames, slotNames, wordCount, writtenSets }, populations) {
  return { slots: slotNames(), ...writtenSets(frames, wordCount()), populations }
}

/** Throws where a bundle that reads what was written ahead would find anything else than the sources do. */
function prove(before, after) {
  const demand = (isSame, what) => {
    if (!isSame) throw new Error(`${what}: what was worked out ahead differs from what the sources give`)
  }
  const count = before.tool.wordCount()
  const all = Array.from({ length: count }, (_, id) => id)
  const wordsOf = ({ textOf, canBe, lemmaOf, isStranger }) =>
    all.map((id) => [textOf(id), canBe(id), lemmaOf(id), isStranger(id)])
  const isTable = (one, other) => all.every((id) => one.has(id) === other.has(id) && one.get(id) === other.get(id))
  demand(after.tool.wordCount() === count, 'the number of words')
  demand(isDeepStrictEqual(wordsOf(before.tool), wordsOf(after.tool)), 'the lexicon')
  for (const [place, value] of before.notes) {
    const found = after.notes.get(place)
    if (value instanceof before.tool.WordTable) demand(isTable(value, found), place)
    else if (value instanceof before.tool.PhraseTable)
      demand(isDeepStrictEqual(value.written(), found.written()), place)
    else demand(typeof value !== 'number' || value === found, place)
  }
  demand(isTable(before.tool.frames.populations, after.tool.frames.populations), 'populations')
  demand(isDeepStrictEqual(framesAhead(before.tool, 0), framesAhead(after.tool, 0)), 'what triggers frames')
  const compiled = ({ frames }) => frames.values.framesOf(() => true)
  const asData = (list) => JSON.parse(JSON.stringify(list))
  demand(isDeepStrictEqual(asData(compiled(before.tool)), asData(compiled(after.tool))), 'frames')
}

/** Throws where it matters that the bundle knows all words from the start: a word was looked up before it was known, or is no stranger. */
function proveOrder(first, second) {
  const strangersOf = ({ wordCount, isStranger, textOf }) =>
    Array.from({ length: wordCount() }, (_, id) => (isStranger(id) ? textOf(id) : '')).filter((word) => word !== '')
  if (!isDeepStrictEqual(strangersOf(first.tool).sort(), strangersOf(second.tool).sort()))
    throw new Error('other words are strangers where all of them are known from the start')
  for (const [place, value] of first.notes) {
    if (!isWord(first.calls.get(place)) || typeof value !== 'number') continue
    const word = second.tool.textOf(second.notes.get(place))
    if (first.tool.textOf(value) !== word) throw new Error(`${place}: "${word}" is looked up before any module adds it`)
  }
}

/**
 * What the bundle of the tool needs: plugins that put places in tables in place of words, and `write`, which puts the tables into
 * the folder of the bundle.
 */
export async function wordsAhead() {
  const first = await noted(null)
  const { lexicon, ...own } = lexiconOf(first.tool)
  const base = await noted({ lexicon, ahead: { ...NOTHING, ...own } })
  proveOrder(first, base)
  const { tables, phrases, instead } = replacements(base)
  const ahead = { ...own, ...tablesAhead(tables, base.tool.wordCount()), phrases }
  const known = { lexicon, ahead, frames: framesAhead(base.tool, 0) }
  prove(base, await noted(known, instead))
  return {
    plugins: [readingAhead(), replacing((place) => instead.get(place) ?? null)],
    write: (folder) => writeAhead(folder, known),
  }
}
