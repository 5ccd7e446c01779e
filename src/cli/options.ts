// Every option of every command, as data: flags, help, environment, config file and completion all come from these entries.

import { MAX_FILE_SIZE } from '../run/bytes.ts'

export interface OptionEntry {
  /** Name in settings, config file and `CLAIMS_…`. */
  readonly name: string
  readonly flags: string
  readonly about: string
  readonly kind: 'flag' | 'text' | 'number' | 'list'
  readonly choices?: readonly string[]
  readonly fallback?: string | number | boolean
  /** May stand in the config file and in the environment. */
  readonly config?: boolean
}

export const FORMATS = ['table', 'json', 'ndjson', 'csv', 'markdown'] as const
export const VERDICTS = ['agree', 'compatible', 'contradict', 'single', 'none'] as const

const entries = [
  {
    name: 'format',
    flags: '--format <format>',
    about: 'how to show the result',
    kind: 'text',
    choices: FORMATS,
    fallback: 'table',
    config: true,
  },
  { name: 'json', flags: '--json', about: 'the same as --format json', kind: 'flag' },
  { name: 'output', flags: '-o, --output <file>', about: 'write the result to a file', kind: 'text' },
  {
    name: 'group',
    flags: '--group <how>',
    about: 'which sources tell of one event: by content, by folder, or all',
    kind: 'text',
    choices: ['auto', 'dir', 'none'],
    fallback: 'auto',
    config: true,
  },
  { name: 'packs', flags: '--pack <file>', about: 'add a field pack (may be repeated)', kind: 'list', config: true },
  {
    name: 'published',
    flags: '--published <date>',
    about: 'publication date of articles that carry none',
    kind: 'text',
    config: true,
  },
  {
    name: 'field',
    flags: '--field <name>',
    about: 'only this field, with its evidence (may be repeated)',
    kind: 'list',
  },
  {
    name: 'only',
    flags: '--only <verdict>',
    about: 'only rows with this verdict (may be repeated)',
    kind: 'list',
    choices: VERDICTS,
  },
  {
    name: 'by',
    flags: '--by <what>',
    about: 'columns of the matrix',
    kind: 'text',
    choices: ['source', 'origin'],
    fallback: 'source',
  },
  { name: 'evidence', flags: '--evidence', about: 'show the sentences behind every value', kind: 'flag' },
  { name: 'exitCode', flags: '--exit-code', about: 'exit with 1 where sources contradict', kind: 'flag' },
  {
    name: 'stdinFormat',
    flags: '--stdin-format <format>',
    about: 'what standard input holds',
    kind: 'text',
    choices: ['text', 'ndjson'],
    fallback: 'text',
  },
  {
    name: 'stdinFilename',
    flags: '--stdin-filename <name>',
    about: 'name of the article on standard input',
    kind: 'text',
  },
  {
    name: 'maxFileSize',
    flags: '--max-file-size <bytes>',
    about: 'refuse larger files (32 MB)',
    kind: 'number',
    fallback: MAX_FILE_SIZE,
    config: true,
  },
  { name: 'allowEmpty', flags: '--allow-empty', about: 'no articles is not an error', kind: 'flag' },
  { name: 'test', flags: '--test', about: 'run the examples of the packs', kind: 'flag' },
  { name: 'print', flags: '--print', about: 'print the merged config', kind: 'flag' },
  {
    name: 'include',
    flags: '--include <path>',
    about: 'paths to read where none is named',
    kind: 'list',
    config: true,
  },
  { name: 'width', flags: '--width <columns>', about: 'width of the screen', kind: 'number', config: true },
  {
    name: 'color',
    flags: '--color [when]',
    about: 'colours',
    kind: 'text',
    choices: ['auto', 'always', 'never'],
    fallback: 'auto',
    config: true,
  },
  { name: 'quiet', flags: '-q, --quiet', about: 'errors only', kind: 'flag' },
  { name: 'verbose', flags: '-v, --verbose', about: 'notes too, and nothing folded', kind: 'flag' },
  { name: 'config', flags: '--config <file>', about: 'this config file, no search', kind: 'text' },
  { name: 'noConfig', flags: '--no-config', about: 'no config file', kind: 'flag' },
  { name: 'debug', flags: '--debug', about: 'where in the program an internal error arose', kind: 'flag' },
] as const satisfies readonly OptionEntry[]

export type OptionName = (typeof entries)[number]['name']

export const OPTIONS: ReadonlyMap<OptionName, OptionEntry> = new Map(entries.map((entry) => [entry.name, entry]))

/** Options that every command takes. */
export const ALWAYS: readonly OptionName[] = ['color', 'quiet', 'verbose', 'config', 'noConfig', 'debug']

/** `maxFileSize` → `CLAIMS_MAX_FILE_SIZE`. */
export function environmentName(name: OptionName): string {
  return `CLAIMS_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`
}

/** `maxFileSize` → `max-file-size`: the key of the config file. */
export function configKey(name: OptionName): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** Options that may stand in a config file. */
export function configurable(): OptionEntry[] {
  return [...OPTIONS.values()].filter((entry) => entry.config === true)
}
