// The config file: data only (a config that ran code would run a stranger's code in CI), every complaint at its line and column.

import fs from 'node:fs'
import path from 'node:path'
import { isMap, isScalar } from 'yaml'
import type { Problem } from '../model/problem.ts'
import { didYouMean } from '../nearest.ts'
import { complainer, readSource } from '../packs/source.ts'
import { fileProblem, reasonOf } from '../run/problems.ts'
import { configKey, configurable, type OptionEntry, type OptionName } from './options.ts'

type Value = string | number | readonly string[]

export interface ConfigFile {
  readonly values: ReadonlyMap<string, { value: Value; origin: string }>
  readonly problems: readonly Problem[]
}

export function readConfig(file: string, cwd: string): ConfigFile {
  const absolute = path.resolve(cwd, file)
  const shown = path.relative(cwd, absolute).replaceAll('\\', '/') || file
  let text: string
  try {
    if (fs.statSync(absolute).size > 1_000_000) throw new Error('is larger than 1 MB')
    text = fs.readFileSync(absolute, 'utf8')
  } catch (error) {
    return { values: new Map(), problems: [fileProblem('config/unreadable', shown, reasonOf(error))] }
  }
  return parseConfig(text, shown, path.basename(absolute) === 'package.json', path.dirname(absolute), cwd)
}

function parseConfig(text: string, shown: string, inManifest: boolean, folder: string, cwd: string): ConfigFile {
  const problems: Problem[] = []
  const source = readSource(text, shown, problems)
  const values = new Map<string, { value: Value; origin: string }>()
  if (source === null) return { values, problems }
  const complain = complainer(shown, source.lines, problems)
  const top = inManifest ? source.document.get('claims', true) : source.document.contents
  if (top === null) return { values, problems }
  if (!isMap(top)) {
    complain('config/type', 'the config must be a map of keys and values', 0)
    return { values, problems }
  }
  const known = new Map(configurable().map((entry) => [configKey(entry.name as OptionName), entry]))
  for (const pair of top.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : ''
    const offset = isScalar(pair.key) && pair.key.range ? pair.key.range[0] : 0
    const entry = known.get(key)
    if (entry === undefined) {
      complain('config/unknown-key', `unknown key "${key}"`, offset, didYouMean(key, [...known.keys()]))
      continue
    }
    const data = pair.value === null ? null : (pair.value as { toJSON(): unknown }).toJSON()
    const wrong = mistake(entry, data)
    if (wrong !== null) complain('config/value', `"${key}" ${wrong}`, offset)
    else
      values.set(key, {
        value: rebased(entry, data as Value, folder, cwd),
        origin: `${shown}:${source.lines.linePos(offset).line}`,
      })
  }
  return { values, problems }
}

function mistake(entry: OptionEntry, data: unknown): string | null {
  if (entry.kind === 'list') {
    const fine = Array.isArray(data) && data.every((item) => typeof item === 'string')
    return fine ? null : 'must be a list of texts'
  }
  if (entry.kind === 'number')
    return Number.isSafeInteger(data) && (data as number) > 0 ? null : 'must be a whole number above zero'
  if (typeof data !== 'string') return 'must be a text'
  if (entry.choices === undefined || entry.choices.includes(data)) return null
  return `must be one of ${entry.choices.join(', ')} (${didYouMean(data, entry.choices)})`
}

/** Paths of a config file count from the file's own folder. */
function rebased(entry: OptionEntry, data: Value, folder: string, cwd: string): Value {
  if (entry.name !== 'include' && entry.name !== 'packs') return data
  return (data as readonly string[]).map(
    (one) => path.relative(cwd, path.resolve(folder, one)).replaceAll('\\', '/') || '.',
  )
}
