// Commands and options as completion scripts need them, straight from the tables that also make the help.

import { COMMANDS, type CommandEntry } from './commands.ts'
import { ALWAYS, type OptionEntry } from './options.ts'
import { optionFor } from './program.ts'

export const SHELLS = ['bash', 'zsh', 'fish', 'pwsh'] as const
export type Shell = (typeof SHELLS)[number]

/** One option as a shell needs it. */
export interface Word {
  readonly long: string
  readonly short: string | null
  readonly about: string
  /** Null where the option takes no value. */
  readonly takes: 'choice' | 'file' | 'text' | null
  readonly choices: readonly string[]
}

export interface Entry {
  readonly name: string
  readonly about: string
  readonly words: readonly Word[]
  /** What its operands are, where they are not paths. */
  readonly operands: readonly string[]
}

/** All commands with their options, straight from the tables that also make the help. */
export function entriesFor(fields: readonly string[]): Entry[] {
  return COMMANDS.map((command) => ({
    name: command.name,
    about: command.about,
    words: [...command.options, ...ALWAYS].map((name) => wordOf(optionFor(command, name), command, fields)),
    operands: command.name === 'completion' ? SHELLS : command.name === 'why' ? fields : [],
  }))
}

const FILES: readonly string[] = ['output', 'packs', 'config', 'baseline', 'include', 'changedFiles']

function wordOf(entry: OptionEntry, command: CommandEntry, fields: readonly string[]): Word {
  const [, short, long = ''] = /^(?:(-\w), )?(--[\w-]+)/.exec(entry.flags) ?? []
  const takesValue = /[<[]/.test(entry.flags)
  const formats = (command.formats ?? []).map((format) => `${format}=`)
  const special = entry.name === 'field' ? fields : entry.name === 'reporter' ? formats : entry.choices
  const takes = !takesValue ? null : special !== undefined ? 'choice' : FILES.includes(entry.name) ? 'file' : 'text'
  return { long, short: short ?? null, about: entry.about, takes, choices: special ?? [] }
}
