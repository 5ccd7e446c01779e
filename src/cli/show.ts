// The last step of a command: the result in the wanted format to the wanted place.

import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Report } from '../model/report.ts'
import { binaryFormats, binaryRendererOf, rendererOf } from '../render/render.ts'
import type { View } from '../render/view.ts'
import { fileOutput, type Output, streamOutput } from '../run/output.ts'
import { colourLevel } from './colour.ts'
import { type Context, ProblemsError, UsageError } from './context.ts'
import { COUNTING_FORMATS } from './options.ts'
import type { Settings } from './settings.ts'

function openOutput(context: Context, settings: Settings): Output {
  if (settings.output === null || settings.output === '-') return streamOutput(context.stdout)
  const output = fileOutput(settings.output, context.cwd)
  if ('write' in output) return output
  throw new ProblemsError([output])
}

export function viewOf(context: Context, settings: Settings): View {
  const columns = Number(context.env.COLUMNS)
  const screen = context.stdout.columns ?? (Number.isInteger(columns) && columns > 0 ? columns : 80)
  return {
    width: Math.max(40, Math.min(settings.width ?? screen, 400)),
    colour: settings.output === null ? colourLevel(settings.color, context.env, context.stdout.isTTY === true) : 0,
    evidence: settings.evidence,
    verbose: settings.verbose,
    by: settings.by,
    fields: settings.field,
    log: context.env.CI !== undefined || context.env.GITHUB_ACTIONS !== undefined,
    ...(canLink(context, settings)
      ? { link: (source: string) => pathToFileURL(path.resolve(context.cwd, source)).href }
      : {}),
  }
}

/** Columns that lines for people are folded to: the screen's, or those asked for; in a pipe or a file a line stays a line. */
export function foldingWidth(context: Context, settings: Settings): number {
  const isAsked = settings.width !== null || context.env.COLUMNS !== undefined
  const isScreen = context.stdout.isTTY === true && settings.output === null
  return isAsked || isScreen ? viewOf(context, settings).width : Number.POSITIVE_INFINITY
}

/** Links (OSC 8) on a screen that shows colours; FORCE_HYPERLINK=0 turns them off. */
export function canLink({ env, stdout }: Context, settings: Settings): boolean {
  if (settings.output !== null || stdout.isTTY !== true || env.FORCE_HYPERLINK === '0') return false
  return colourLevel(settings.color, env, true) > 0 && env.CI === undefined
}

/** Opens the output for as long as `write` runs; whatever goes wrong, no half result stays behind. */
export async function withOutput(
  context: Context,
  settings: Settings,
  write: (output: Output) => Promise<void>,
): Promise<void> {
  const output = openOutput(context, settings)
  try {
    await write(output)
  } catch (error) {
    output.abandon()
    throw error
  }
  const problem = await output.close()
  if (problem !== null) throw new ProblemsError([problem])
}

/** Writes chunks until they end or the reader goes away. */
export function writeAll(context: Context, settings: Settings, chunks: Iterable<string | Uint8Array>): Promise<void> {
  return withOutput(context, settings, async (output) => {
    for (const chunk of chunks) if (!(await output.write(chunk))) break
  })
}

export async function showReport(context: Context, settings: Settings, report: Report): Promise<void> {
  const { format } = settings
  if (COUNTING_FORMATS.includes(format)) refuseWithoutText(format, report)
  if (format === 'sqlite') return writeTables(context, settings, report)
  const isBinary = binaryFormats().includes(format)
  if (format === 'brat' && !isStandardOutput(settings) && !/\.zip$/i.test(settings.output!)) {
    return writeCollection(context, settings.output!, report)
  }
  if (isBinary && isStandardOutput(settings) && context.stdout.isTTY === true) {
    throw new UsageError(
      `--format ${format} is nothing for a screen`,
      `add -o FILE.${format === 'brat' ? 'zip' : format}`,
    )
  }
  const render = await (isBinary ? binaryRendererOf(format) : rendererOf(format))
  await writeAll(context, settings, render(report, viewOf(context, settings)))
}

function isStandardOutput({ output }: Settings): boolean {
  return output === null || output === '-'
}

function refuseWithoutText(format: string, { sources }: Report): void {
  if (sources.every(({ text }) => text !== undefined)) return
  const hint = 'claims diff --with-text --json -o report.json stores one that does'
  throw new UsageError(`${format} counts in the articles' texts, and this report does not hold them`, hint)
}

async function writeTables(context: Context, settings: Settings, report: Report): Promise<void> {
  if (isStandardOutput(settings)) throw new UsageError('--format sqlite makes a database file', 'add -o FILE.sqlite')
  const [{ writeDatabase }, { sqliteTables }] = await Promise.all([
    import('../run/database.ts'),
    import('../render/sqlite.ts'),
  ])
  const problem = writeDatabase(sqliteTables(report), settings.output!, context.cwd)
  if (problem !== null) throw new ProblemsError([problem])
}

/** brat reads folders of pairs of files. */
async function writeCollection({ cwd }: Context, folder: string, report: Report): Promise<void> {
  const [{ putFolder }, { bratFiles }] = await Promise.all([import('../run/in-place.ts'), import('../render/brat.ts')])
  const problem = putFolder(folder, cwd, bratFiles(report))
  if (problem !== null) throw new ProblemsError([problem])
}
