// The config file: data only (a config that ran code would run a stranger's code in CI), every complaint at its line and column.

import fs from 'node:fs'
import path from 'node:path'
import { isMap, isNode, isScalar, isSeq, type YAMLMap } from 'yaml'
import type { Problem } from '../model/problem.ts'
import { didYouMean, nearest } from '../nearest.ts'
import { complainer, readSource } from '../packs/source.ts'
import { fileProblem, reasonOf } from '../run/problems.ts'
import { FROM_NAME } from '../run/published.ts'
import { type ConfigPlace, placeKey } from './config-places.ts'
import { isDate } from './day.ts'
import { configKey, configurable, type OptionEntry, type OptionName } from './options.ts'

type Value = string | number | readonly string[] | Readonly<Record<string, string | readonly string[]>>

export interface ConfigFile {
  readonly values: ReadonlyMap<string, { value: Value; origin: string }>
  readonly problems: readonly Problem[]
  /** Where names inside lists and maps stand, by key and name (`placeKey`). */
  readonly places: ReadonlyMap<string, ConfigPlace>
  /** Absolute folder of the file. */
  readonly folder: string
}

export function readConfig(file: string, cwd: string): ConfigFile {
  const absolute = path.resolve(cwd, file)
  const folder = path.dirname(absolute)
  const shown = path.relative(cwd, absolute).replaceAll('\\', '/') || file
  let text: string
  try {
    if (fs.statSync(absolute).size > 1_000_000) throw new Error('is larger than 1 MB')
    text = fs.readFileSync(absolute, 'utf8')
  } catch (error) {
    const problems = [fileProblem('config/unreadable', shown, reasonOf(error))]
    return { values: new Map(), places: new Map(), problems, folder }
  }
  return parseConfig(text, shown, path.basename(absolute) === 'package.json', folder, cwd)
}

function parseConfig(text: string, shown: string, inManifest: boolean, folder: string, cwd: string): ConfigFile {
  const problems: Problem[] = []
  const source = readSource(text, shown, problems)
  const values = new Map<string, { value: Value; origin: string }>()
  const places = new Map<string, ConfigPlace>()
  const done = { values, places, problems, folder }
  if (source === null) return { ...done, problems: problems.map(asConfig) }
  const complain = complainer(shown, source.lines, problems)
  const top = inManifest ? source.document.get('claims', true) : source.document.contents
  if (top === null || (isScalar(top) && top.value === null)) return done
  if (!isMap(top)) {
    complain('config/type', 'the config must be a map of keys and values', 0)
    return done
  }
  const known = new Map(configurable().map((entry) => [configKey(entry.name as OptionName), entry]))
  for (const pair of top.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : ''
    const offset = offsetOf(pair.key) ?? 0
    const entry = known.get(key)
    if (entry === undefined) {
      complain('config/unknown-key', `unknown key "${key}"`, offset, didYouMean(key, [...known.keys()]))
      continue
    }
    const wrong = mistakeIn(entry, pair.value)
    if (wrong !== null) complain('config/value', `"${key}" ${wrong.message}`, wrong.offset ?? offset, wrong.hint)
    else {
      const origin = `${shown}:${source.lines.linePos(offset).line}`
      for (const [name, at] of namesIn(pair.value)) {
        const { line, col } = source.lines.linePos(at)
        places.set(placeKey(key, name), { path: shown, line, column: col })
      }
      values.set(key, { value: rebased(entry, dataOf(pair.value) as Value, folder, cwd), origin })
    }
  }
  return done
}

/** Texts of a list and keys of a map, each with its offset. */
function namesIn(node: unknown): [string, number][] {
  const nodes = isSeq(node) ? node.items : isMap(node) ? node.items.map((pair) => pair.key) : []
  return nodes.flatMap((one): [string, number][] => {
    const at = offsetOf(one)
    return isScalar(one) && at !== null ? [[String(one.value), at]] : []
  })
}

/** YAML is read by the room of the packs; here it is the config that is at fault. */
function asConfig(problem: Problem): Problem {
  return {
    ...problem,
    code: problem.code.replace(/^pack\//, 'config/'),
    hint: problem.hint?.replace('a pack is', 'a config is') ?? null,
  }
}

function dataOf(node: unknown): unknown {
  return isNode(node) ? node.toJSON() : node
}

function offsetOf(node: unknown): number | null {
  return isNode(node) && node.range ? node.range[0] : null
}

interface Mistake {
  readonly message: string
  readonly offset: number | null
  readonly hint?: string
}

/** What is wrong with a value, at its own place; null where nothing is. */
function mistakeIn(entry: OptionEntry, node: unknown): Mistake | null {
  if (entry.kind === 'dates' && isMap(node)) return mistakeInMap(node, (value) => wrongDate(value))
  if (entry.kind === 'levels' || entry.kind === 'names') {
    if (!isMap(node)) return { message: 'must be a map of keys and values', offset: offsetOf(node) }
    return mistakeInMap(node, (value) => (entry.kind === 'levels' ? wrongChoice(entry, value) : wrongTexts(value)))
  }
  const said = wrongValue(entry, dataOf(node))
  return said === null ? null : { ...said, offset: offsetOf(node) }
}

function mistakeInMap(node: YAMLMap, judge: (value: unknown) => Said | null): Mistake | null {
  for (const pair of node.items) {
    const said = judge(dataOf(pair.value))
    const offset = offsetOf(pair.value) ?? offsetOf(pair.key)
    if (said !== null) return { ...said, message: `at "${String(dataOf(pair.key))}" ${said.message}`, offset }
  }
  return null
}

interface Said {
  readonly message: string
  readonly hint?: string
}

function wrongValue(entry: OptionEntry, data: unknown): Said | null {
  if (entry.kind === 'list') return wrongTexts(data)
  if (entry.kind === 'number' || entry.kind === 'count') {
    const least = entry.kind === 'number' ? 1 : 0
    if (Number.isSafeInteger(data) && (data as number) >= least) return null
    return { message: `must be a whole number${least === 1 ? ' above zero' : ''}` }
  }
  if (typeof data !== 'string') return { message: 'must be a text' }
  if (entry.kind === 'dates') return isDate(data) ? null : { message: `is no date: "${data}"`, hint: DATE_HINT }
  return wrongChoice(entry, data)
}

const DATE_HINT = 'write it as 2020-08-24'

function wrongChoice(entry: OptionEntry, data: unknown): Said | null {
  if (entry.choices === undefined) return null
  if (typeof data === 'string' && entry.choices.includes(data)) return null
  const near = typeof data === 'string' ? nearest(data, entry.choices) : null
  const message = `must be one of ${entry.choices.join(', ')}`
  return near === null ? { message } : { message, hint: `did you mean "${near}"?` }
}

function wrongTexts(data: unknown): Said | null {
  const fine = Array.isArray(data) && data.every((item) => typeof item === 'string')
  return fine ? null : { message: 'must be a list of texts' }
}

function wrongDate(data: unknown): Said | null {
  if (data === FROM_NAME || (typeof data === 'string' && isDate(data))) return null
  return { message: `must be a date or ${FROM_NAME}`, hint: DATE_HINT }
}

const PATHS: readonly string[] = ['include', 'packs', 'baseline']

/** Paths of a config file count from the file's own folder. */
function rebased(entry: OptionEntry, data: Value, folder: string, cwd: string): Value {
  if (!PATHS.includes(entry.name)) return data
  const one = (text: string): string => path.relative(cwd, path.resolve(folder, text)).replaceAll('\\', '/') || '.'
  return typeof data === 'string' ? one(data) : (data as readonly string[]).map(one)
}
