// Every command, as data: what it is for, what it takes, and examples that run; help, completion and manual come from it.

import { CHECK_FORMATS, DIFF_FORMATS, type OptionName, REPORT_FORMATS } from './options.ts'

export interface CommandEntry {
  readonly name: string
  readonly operands: string
  readonly about: string
  readonly options: readonly OptionName[]
  /** What --format takes here; else those of reports. */
  readonly formats?: readonly string[]
  readonly examples: readonly string[]
}

const INPUT: readonly OptionName[] = [
  'cacheDir',
  'noCache',
  ...(['packs', 'published', 'maxFileSize', 'fileTimeout', 'allowEmpty', 'include', 'stdinFilename'] as const),
]
const OUTPUT: readonly OptionName[] = ['format', 'json', 'output', 'width']

export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'extract',
    operands: '[paths...]',
    about:
      'pull out entities, times, counts, quotes and field claims of each article (text, Markdown, HTML, MHTML, mail, PDF, DOCX, CSV, JSON, feeds, WARC)',
    options: [...INPUT, 'jobs', ...OUTPUT, 'field', 'reporter', 'withText', 'stdinFormat'],
    formats: REPORT_FORMATS,
    examples: [
      'claims extract seeds',
      'claims extract seeds --format csv -o claims.csv',
      'claims extract seeds --format parquet -o claims.parquet --reporter brat=corpus',
    ],
  },
  {
    name: 'diff',
    operands: '[paths...]',
    about: 'where the articles agree and where they contradict: fields × sources, verdict and reason',
    options: [
      ...INPUT,
      'jobs',
      ...OUTPUT,
      ...(['field', 'only', 'by', 'evidence', 'reporter', 'withText', 'group', 'exitCode'] as const),
    ],
    formats: DIFF_FORMATS,
    examples: [
      'claims diff seeds',
      'claims diff seeds --field shots',
      'claims diff seeds --only contradict --json',
      'claims diff seeds --reporter xlsx=matrix.xlsx --reporter sqlite=claims.sqlite',
    ],
  },
  {
    name: 'compare',
    operands: '',
    about: 'compare result lines (extract --format ndjson) from standard input: one line per event',
    options: ['stdinFormat', 'sorted', 'packs', 'output', 'exitCode'],
    examples: [
      'claims extract seeds --format ndjson | claims compare --stdin-format ndjson',
      'LC_ALL=C sort results.ndjson | claims compare --stdin-format ndjson --sorted',
    ],
  },
  {
    name: 'check',
    operands: '[paths...]',
    about: 'for CI: what new or changed articles contradict, less what was reviewed',
    options: [
      ...['since', 'staged', 'changedFiles', 'failOn', 'maxFindings', 'baseline'],
      ...['updateBaseline', 'pruneBaseline', 'allowStaleBaseline', 'reporter', 'group'],
      ...INPUT,
      ...['jobs', 'format', 'json', 'output'],
    ] as OptionName[],
    formats: CHECK_FORMATS,
    examples: [
      'claims check seeds',
      'claims check --since origin/main',
      'claims check --staged --fail-on never',
      'claims check seeds --reporter sarif=claims.sarif --reporter junit=claims.xml',
      'claims check seeds --reporter html=report.html',
      'claims check seeds --update-baseline',
    ],
  },
  {
    name: 'accept',
    operands: '<id> [paths...]',
    about: 'write a reviewed disagreement to the baseline, with the reason',
    options: ['reason', 'expires', 'baseline', 'group', ...INPUT],
    examples: [
      'claims accept 0ab1cd2ef3 --reason "the hospital corrected its first count"',
      'claims accept 0ab1cd2ef3 seeds --reason "asked the desk" --expires 2027-01-31',
    ],
  },
  {
    name: 'why',
    operands: '<id> [paths...]',
    about: 'the trail of a claim or of a verdict, from the sentence to the verdict',
    options: [...INPUT, 'group', 'width', 'output'],
    examples: ['claims why shots', 'claims why shots seeds'],
  },
  {
    name: 'audit',
    operands: '[paths...]',
    about: 'every number, quotation mark and time word: claimed, ignored for a reason, or unbound',
    options: [...INPUT, ...OUTPUT],
    examples: ['claims audit seeds'],
  },
  {
    name: 'fields',
    operands: '',
    about: 'the fields of the active packs, with kind and example',
    options: ['packs', 'test', 'format', 'json', 'output', 'width'],
    examples: ['claims fields', 'claims fields --test --pack my-pack.yaml'],
  },
  {
    name: 'report',
    operands: '[paths...]',
    about: 'the comparison as one self-contained page for a browser, with the sentences behind every value',
    options: [...INPUT, 'jobs', 'output', 'field', 'only', 'group', 'watch'],
    examples: [
      'claims report seeds -o report.html',
      'claims report seeds --only contradict -o contradictions.html',
      'claims report seeds --watch',
    ],
  },
  {
    name: 'render',
    operands: '<report>',
    about: 'a stored report (claims diff --json) in another format',
    options: [...OUTPUT, 'field', 'only', 'by', 'evidence', 'reporter'],
    formats: DIFF_FORMATS,
    examples: [
      'claims render report.json',
      'claims render report.json --format markdown -o matrix.md',
      'claims render report.json --format html -o report.html',
      'claims render report.json --format xlsx -o matrix.xlsx',
    ],
  },
  {
    name: 'cache',
    operands: '',
    about: 'kept results of earlier runs: how much there is; --prune bounds it, --clear removes it',
    options: ['cacheDir', 'prune', 'clear', 'maxSize', 'json', 'format', 'output'],
    formats: ['table', 'json'],
    examples: ['claims cache', 'claims cache --prune --max-size 500000000', 'claims cache --clear'],
  },
  {
    name: 'init',
    operands: '',
    about: 'write a commented config and a pack to start from',
    options: [],
    examples: ['claims init'],
  },
  {
    name: 'completion',
    operands: '<shell>',
    about: 'the completion script of bash, zsh, fish or pwsh',
    options: ['packs'],
    examples: [
      'claims completion bash > claims.bash',
      'claims completion fish > ~/.config/fish/completions/claims.fish',
    ],
  },
  {
    name: 'config',
    operands: '',
    about: 'the merged settings, and where each came from',
    options: ['print', 'output'],
    examples: ['claims config --print'],
  },
]
