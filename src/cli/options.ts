// Every option of every command, as data: flags, help, environment, config file and completion all come from these entries.

import { FILE_TIMEOUT, MAX_FILE_SIZE } from '../run/bytes.ts'

export interface OptionEntry {
  /** Name in settings, config file and `CLAIMS_…`. */
  readonly name: string
  readonly flags: string
  readonly about: string
  /**
   * `count` may be zero; maps stand in the config file only: `levels` name → one of the choices, `names` name → list of
   * names, `dates` one date, or file pattern → date.
   */
  readonly kind: 'flag' | 'text' | 'number' | 'count' | 'list' | 'levels' | 'names' | 'dates'
  readonly choices?: readonly string[]
  readonly fallback?: string | number | boolean
  /** May stand in the config file and in the environment. */
  readonly config?: boolean
}

/** What tables that are no report (`audit`, `fields`) can be written in. */
export const FORMATS = ['table', 'json', 'ndjson', 'csv', 'markdown'] as const
/** What a report can be written in. */
export const REPORT_FORMATS = [
  ...FORMATS,
  ...['html', 'tsv', 'xlsx', 'parquet', 'sqlite', 'webannotation', 'brat', 'labelstudio', 'doccano'],
] as const
/** What `claims check` can write. */
export const CHECK_FORMATS = [
  'text',
  'json',
  'github',
  'sarif',
  'junit',
  'gitlab',
  'rdjsonl',
  'markdown',
  'html',
] as const
/** What a comparison can be written in. */
export const DIFF_FORMATS = [...REPORT_FORMATS, 'sarif', 'junit', 'github', 'gitlab', 'rdjsonl'] as const
/** Formats that count in the articles' texts: they cannot be made from a report without them. */
export const COUNTING_FORMATS: readonly string[] = ['webannotation', 'brat', 'labelstudio', 'doccano']
/** Formats that show the articles' texts or count in them: a report for them holds the texts. */
export const TEXT_FORMATS: readonly string[] = [...COUNTING_FORMATS, 'html']
/** What the ending of `-o FILE` says where no format is asked for. */
export const ENDINGS: Readonly<Record<string, string>> = {
  csv: 'csv',
  tsv: 'tsv',
  json: 'json',
  ndjson: 'ndjson',
  md: 'markdown',
  html: 'html',
  xlsx: 'xlsx',
  parquet: 'parquet',
  sqlite: 'sqlite',
  db: 'sqlite',
  jsonld: 'webannotation',
  sarif: 'sarif',
}
const ALL_FORMATS = [...new Set<string>([...DIFF_FORMATS, ...CHECK_FORMATS])]
export const VERDICTS = ['agree', 'compatible', 'contradict', 'single', 'none'] as const

const entries = [
  {
    name: 'format',
    flags: '--format <format>',
    about: 'how to show the result',
    kind: 'text',
    choices: ALL_FORMATS,
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
    kind: 'dates',
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
  {
    name: 'watch',
    flags: '--watch',
    about: 'serve the page on this machine and renew it whenever an article changes',
    kind: 'flag',
  },
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
    name: 'sorted',
    flags: '--sorted',
    about: 'lines of one event stand together: hold one event at a time',
    kind: 'flag',
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
  { name: 'withText', flags: '--with-text', about: "keep the articles' texts in the report", kind: 'flag' },
  {
    name: 'fileTimeout',
    flags: '--file-timeout <seconds>',
    about: 'give up on a file that takes longer to read (10 s)',
    kind: 'number',
    fallback: FILE_TIMEOUT,
    config: true,
  },
  {
    name: 'jobs',
    flags: '--jobs <number>',
    about: 'threads that read articles (one for few articles, else one per core, 4 at most)',
    kind: 'number',
    config: true,
  },
  {
    name: 'columns',
    flags: '',
    about: 'columns of tables and keys of records that hold text, title, outlet, published, url, id or event',
    kind: 'names',
    config: true,
  },
  { name: 'allowEmpty', flags: '--allow-empty', about: 'no articles is not an error', kind: 'flag' },
  {
    name: 'cacheDir',
    flags: '--cache-dir <folder>',
    about: 'where results of earlier runs are kept (.claims/cache; in CI only where it is named)',
    kind: 'text',
    config: true,
  },
  { name: 'noCache', flags: '--no-cache', about: 'neither use nor keep results of other runs', kind: 'flag' },
  {
    name: 'prune',
    flags: '--prune',
    about: 'remove results of other versions and the oldest, down to --max-size',
    kind: 'flag',
  },
  { name: 'clear', flags: '--clear', about: 'remove all kept results', kind: 'flag' },
  { name: 'maxSize', flags: '--max-size <bytes>', about: 'bytes that kept results may take (2 GB)', kind: 'count' },
  { name: 'test', flags: '--test', about: 'run the examples of the packs', kind: 'flag' },
  { name: 'print', flags: '--print', about: 'print the merged config', kind: 'flag' },
  {
    name: 'include',
    flags: '--include <path>',
    about: 'paths to read where none is named',
    kind: 'list',
    config: true,
  },
  { name: 'exclude', flags: '', about: 'file patterns that walks and globs leave out', kind: 'list', config: true },
  { name: 'fields', flags: '', about: 'only these fields', kind: 'list', config: true },
  { name: 'origins', flags: '', about: 'outlets and voices that count as one', kind: 'names', config: true },
  { name: 'aliases', flags: '', about: 'other names of people, bodies and places', kind: 'names', config: true },
  {
    name: 'since',
    flags: '--since <ref>',
    about: 'only findings of articles that changed since this commit',
    kind: 'text',
  },
  { name: 'staged', flags: '--staged', about: 'only findings of articles that are staged in git', kind: 'flag' },
  {
    name: 'changedFiles',
    flags: '--changed-files <file>',
    about: 'only findings of these articles; @LIST reads paths from a file (may be repeated)',
    kind: 'list',
  },
  {
    name: 'failOn',
    flags: '--fail-on <verdict>',
    about: 'what makes the exit code 1',
    kind: 'text',
    choices: ['contradict', 'compatible', 'never'],
    fallback: 'contradict',
    config: true,
  },
  {
    name: 'maxFindings',
    flags: '--max-findings <number>',
    about: 'errors that are let pass',
    kind: 'count',
    fallback: 0,
    config: true,
  },
  {
    name: 'severity',
    flags: '',
    about: 'how grave findings of a field, of alert/CODE or of missing are',
    kind: 'levels',
    choices: ['error', 'warning', 'note', 'off'],
    config: true,
  },
  { name: 'require', flags: '', about: 'what every article must carry', kind: 'list', config: true },
  {
    name: 'baseline',
    flags: '--baseline <file>',
    about: 'reviewed findings (claims-baseline.json)',
    kind: 'text',
    config: true,
  },
  { name: 'updateBaseline', flags: '--update-baseline', about: 'accept all findings as they are', kind: 'flag' },
  { name: 'pruneBaseline', flags: '--prune-baseline', about: 'remove stale entries of the baseline', kind: 'flag' },
  { name: 'allowStaleBaseline', flags: '--allow-stale-baseline', about: 'stale entries do not fail', kind: 'flag' },
  {
    name: 'reporter',
    flags: '--reporter <format=file>',
    about: 'write the result in a further format too (may be repeated)',
    kind: 'list',
  },
  { name: 'reason', flags: '--reason <text>', about: 'why the finding is accepted', kind: 'text' },
  { name: 'expires', flags: '--expires <day>', about: 'accept it only up to this day', kind: 'text' },
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
