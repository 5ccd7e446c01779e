// Further formats of one run (`--reporter FORMAT=FILE`): read from what was typed, and what they ask of the report.

import path from 'node:path'
import { didYouMean } from '../nearest.ts'
import { UsageError } from './context.ts'
import { TEXT_FORMATS } from './options.ts'
import type { Settings } from './settings.ts'

export interface Extra {
  readonly format: string
  readonly file: string
}

/** Each `FORMAT=FILE` as typed; `formats` are those that the command can write. */
export function extraReporters(
  { reporter, output }: Pick<Settings, 'reporter' | 'output'>,
  formats: readonly string[],
): Extra[] {
  const files = new Set(output === null ? [] : [path.normalize(output)])
  return reporter.map((text) => {
    const { format, file } = parted(text)
    if (!formats.includes(format)) {
      throw new UsageError(`--reporter: "${format}" is no format`, didYouMean(format, formats))
    }
    if (file === '') throw new UsageError(`--reporter ${text}: to which file?`, `${format}=FILE`)
    if (files.has(path.normalize(file)))
      throw new UsageError(`--reporter: ${file} is named twice`, 'name a file for each format')
    files.add(path.normalize(file))
    return { format, file }
  })
}

/** Where results go, with the option that says so. */
export function targetsOf({ output, reporter }: Settings): [option: string, file: string][] {
  const extra = reporter.map((text): [string, string] => ['--reporter', parted(text).file])
  return [...(output === null ? [] : [['--output', output] as [string, string]]), ...extra]
}

/** Whether the report must hold the articles' texts: on demand, or for one of the formats. */
export function wantsText({ format, withText, reporter }: Settings): boolean {
  return withText || [format, ...reporter.map((text) => parted(text).format)].some((one) => TEXT_FORMATS.includes(one))
}

function parted(text: string): Extra {
  const at = text.indexOf('=')
  return at < 0 ? { format: text, file: '' } : { format: text.slice(0, at), file: text.slice(at + 1) }
}
