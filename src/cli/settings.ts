// From what was typed to what the program needs: flags over environment over config file over defaults, each remembered with its origin.

import { nearest } from '../nearest.ts'
import type { ConfigFile } from './config-file.ts'
import type { ConfigPlace } from './config-places.ts'
import { findConfig } from './config-search.ts'
import { type Context, ProblemsError, UsageError } from './context.ts'
import { isDate } from './day.ts'
import {
  configKey,
  configurable,
  ENDINGS,
  environmentName,
  FORMATS,
  OPTIONS,
  type OptionEntry,
  type OptionName,
} from './options.ts'

export interface Settings {
  readonly format: string
  readonly output: string | null
  readonly group: 'auto' | 'dir' | 'none'
  readonly packs: readonly string[]
  /** One date, or dates by file pattern (`from-name` takes it from the path). */
  readonly published: string | Readonly<Record<string, string>> | null
  readonly field: readonly string[]
  readonly only: readonly string[]
  readonly by: 'source' | 'origin'
  readonly evidence: boolean
  readonly watch: boolean
  readonly exitCode: boolean
  readonly stdinFormat: 'text' | 'ndjson'
  readonly sorted: boolean
  readonly stdinFilename: string | null
  readonly maxFileSize: number
  /** Whether every report holds the articles' texts; for formats that need them it does so anyway. */
  readonly withText: boolean
  readonly fileTimeout: number
  /** Null where the number of articles decides. */
  readonly jobs: number | null
  readonly columns: Readonly<Record<string, readonly string[]>> | null
  readonly allowEmpty: boolean
  readonly cacheDir: string | null
  readonly noCache: boolean
  readonly prune: boolean
  readonly clear: boolean
  readonly maxSize: number | null
  readonly test: boolean
  readonly print: boolean
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly fields: readonly string[]
  readonly origins: Readonly<Record<string, readonly string[]>> | null
  readonly aliases: Readonly<Record<string, readonly string[]>> | null
  readonly since: string | null
  readonly staged: boolean
  readonly changedFiles: readonly string[]
  readonly failOn: 'contradict' | 'compatible' | 'never'
  readonly maxFindings: number
  readonly severity: Readonly<Record<string, string>> | null
  readonly require: readonly string[]
  readonly baseline: string | null
  readonly updateBaseline: boolean
  readonly pruneBaseline: boolean
  readonly allowStaleBaseline: boolean
  readonly reporter: readonly string[]
  readonly reason: string | null
  readonly expires: string | null
  readonly width: number | null
  readonly color: 'auto' | 'always' | 'never'
  readonly quiet: boolean
  readonly verbose: boolean
  readonly debug: boolean
  /** Where each setting came from: `--format`, `CLAIMS_FORMAT`, `claims.config.yaml:3`, `default`. */
  readonly cameFrom: ReadonlyMap<string, string>
  /** Where names inside lists and maps of the config file stand. */
  readonly places: ReadonlyMap<string, ConfigPlace>
  /** Folder of the config file, absolute; the working folder without one. Patterns count from it. */
  readonly folder: string
}

/** A command's code: operands and settings in, exit code out. */
export type Run = (context: Context, operands: readonly string[], settings: Settings) => Promise<number>

type Raw = string | number | boolean | readonly string[] | Readonly<Record<string, string | readonly string[]>>

/** `typed` holds only what stands on the command line; `formats` is what the command can write. */
export async function settle(
  typed: ReadonlyMap<OptionName, Raw>,
  context: Context,
  formats: readonly string[] = FORMATS,
): Promise<Settings> {
  const file = await configOf(typed, context)
  const values = new Map<string, Raw | null>()
  const cameFrom = new Map<string, string>()
  for (const [name, entry] of OPTIONS) {
    const found = typed.has(name)
      ? { value: typed.get(name)!, origin: entry.flags.replace(/^-\w, /, '').replace(/ .*/, '') }
      : entry.config === true
        ? (fromEnvironment(name, entry, context) ?? file?.values.get(configKey(name)) ?? null)
        : null
    values.set(
      name,
      found?.value ?? entry.fallback ?? (entry.kind === 'list' ? [] : entry.kind === 'flag' ? false : null),
    )
    cameFrom.set(configKey(name), found?.origin ?? 'default')
  }
  if (values.get('json') === true) {
    values.set('format', 'json')
    cameFrom.set('format', '--json')
  }
  const ending = /\.([a-z]+)$/i.exec(String(values.get('output') ?? ''))?.[1]?.toLowerCase() ?? ''
  const meant = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending]! : ''
  if (cameFrom.get('format') === 'default' && formats.includes(meant)) {
    values.set('format', meant)
    cameFrom.set('format', '--output')
  }
  // a format of the config that this command does not write is meant for others
  if (!formats.includes(String(values.get('format')))) {
    values.set('format', 'table')
    cameFrom.set('format', 'default')
  }
  checkDate(values.get('published') ?? null)
  const folder = file?.folder ?? context.cwd
  const places = file?.places ?? new Map()
  return { ...Object.fromEntries(values), cameFrom, folder, places } as unknown as Settings
}

async function configOf(typed: ReadonlyMap<OptionName, Raw>, context: Context): Promise<ConfigFile | null> {
  if (typed.get('noConfig') === true) return null
  const named = typed.get('config')
  const place = typeof named === 'string' ? named : await findConfig(context.cwd)
  if (place === null) return null
  const { readConfig } = await import('./config-file.ts')
  const file = readConfig(place, context.cwd)
  if (file.problems.length > 0) throw new ProblemsError(file.problems)
  return file
}

function fromEnvironment(
  name: OptionName,
  entry: OptionEntry,
  { env }: Context,
): { value: Raw; origin: string } | null {
  const origin = environmentName(name)
  const text = entry.flags === '' && entry.kind !== 'list' ? undefined : env[origin]
  if (text === undefined || text === '') return null
  return { value: entry.kind === 'list' ? text.split(',') : checked(entry, text, origin), origin }
}

/** A value as its option wants it, or a usage error that names where it stands. */
export function checked(entry: OptionEntry, text: string, origin: string): string | number {
  if (entry.choices !== undefined && !entry.choices.includes(text)) {
    const near = nearest(text, entry.choices)
    const hint = near === null ? null : `did you mean "${near}"?`
    throw new UsageError(`${origin}: "${text}" is not one of ${entry.choices.join(', ')}`, hint)
  }
  if (entry.kind !== 'number' && entry.kind !== 'count') return text
  const number = Number(text)
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(number) || (number === 0 && entry.kind === 'number')) {
    throw new UsageError(`${origin}: "${text}" is not a whole number${entry.kind === 'number' ? ' above zero' : ''}`)
  }
  return number
}

function checkDate(value: Raw | null): void {
  if (typeof value === 'string' && !isDate(value)) {
    throw new UsageError(`--published: "${value}" is not a date`, 'write it as 2020-08-24')
  }
}

/** Settings as `config --print` shows them. */
export function configEntries(settings: Settings): { key: string; value: Raw | null; origin: string }[] {
  return configurable().map((entry) => {
    const key = configKey(entry.name as OptionName)
    const value = (settings as unknown as Record<string, Raw | null>)[entry.name] ?? null
    return { key, value, origin: settings.cameFrom.get(key) ?? 'default' }
  })
}
