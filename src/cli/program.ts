// The command line as commander knows it, built from the tables of commands and options.

import { Command, CommanderError, Option } from 'commander'
import { version } from '../version.ts'
import { COMMANDS, type CommandEntry } from './commands.ts'
import { type Context, UsageError } from './context.ts'
import { ALWAYS, FORMATS, OPTIONS, type OptionEntry, type OptionName } from './options.ts'
import { checked } from './settings.ts'

/** What stands on the command line, read but not yet joined with config and environment. */
export interface Call {
  readonly command: CommandEntry
  readonly operands: readonly string[]
  readonly typed: ReadonlyMap<OptionName, string | number | boolean | readonly string[]>
}

const EXIT_CODES = `
Exit codes: 0 done · 1 findings (check; diff with --exit-code) · 2 usage, config, input or output error · 130 interrupted
`

/** Reads argv; null where help or version was asked for and printed. Wrong use throws UsageError. */
export function readCall(argv: readonly string[], context: Context): Call | null {
  let call: Call | null = null
  let complaint = ''
  const program = new Command('claims')
    .description('Where do news articles about one event agree, and where do they contradict?')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help of a command')
    .addHelpText(
      'before',
      'Examples:\n  claims extract seeds\n  claims diff --field shots\n  claims check --since origin/main\n',
    )
    .addHelpText('after', EXIT_CODES)
  const configure = (command: Command): Command =>
    command.exitOverride().configureOutput({
      writeOut: (text) => void context.stdout.write(text),
      writeErr: (text) => {
        complaint += text
      },
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
    })
  configure(program)
  for (const entry of meant(argv)) {
    const command = configure(new Command(entry.name)).description(entry.about)
    for (const operand of entry.operands.split(' ').filter((part) => part !== '')) command.argument(operand)
    for (const name of [...entry.options, ...ALWAYS]) command.addOption(optionOf(optionFor(entry, name)))
    // what other tools understand as well; commander reads it as the negation of --color
    command.addOption(new Option('--no-color').hideHelp())
    command.addHelpText('after', `\nExamples:\n${entry.examples.map((line) => `  ${line}`).join('\n')}\n${EXIT_CODES}`)
    command.action(() => {
      call = { command: entry, operands: command.args, typed: typedOf(entry, command) }
    })
    program.addCommand(command)
  }
  try {
    program.parse([...argv], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return null
    throw usageErrorOf(error, complaint)
  }
  return call
}

/** The command that is called; all of them where help or a wrong name needs their list. */
function meant([name]: readonly string[]): readonly CommandEntry[] {
  const called = COMMANDS.filter((entry) => entry.name === name)
  return called.length === 1 ? called : COMMANDS
}

/** The option as this command takes it: commands differ in the formats they can write. */
export function optionFor({ formats = FORMATS }: CommandEntry, name: OptionName): OptionEntry {
  const entry = OPTIONS.get(name)!
  return name === 'format' ? { ...entry, choices: formats } : entry
}

function optionOf(entry: OptionEntry): Option {
  const option = new Option(
    entry.flags,
    entry.choices === undefined ? entry.about : `${entry.about}: ${entry.choices.join(', ')}`,
  )
  if (entry.kind === 'list')
    option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value])
  return option
}

function typedOf(entry: CommandEntry, command: Command): Call['typed'] {
  const typed = new Map<OptionName, string | number | boolean | readonly string[]>()
  const values: Record<string, unknown> = command.opts()
  for (const name of [...entry.options, ...ALWAYS]) {
    const option = optionFor(entry, name)
    const long = /--([a-z-]+)/.exec(option.flags)![1]!
    const negated = long.startsWith('no-')
    const key = (negated ? long.slice(3) : long).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
    const value = values[key]
    if (value === undefined) continue
    if (negated) {
      if (value === false) typed.set(name, true)
    } else if (Array.isArray(value))
      typed.set(
        name,
        value.map((item) => String(checked(option, String(item), `--${long}`))),
      )
    else if (typeof value === 'boolean') {
      if (option.kind === 'flag') typed.set(name, value)
      else typed.set(name, value ? 'always' : 'never')
    } else typed.set(name, checked(option, String(value), `--${long}`))
  }
  return typed
}

function usageErrorOf(error: CommanderError, complaint: string): UsageError {
  const [first = '', second] = complaint.trim().split('\n')
  if (error.code === 'commander.help' || first === '')
    return new UsageError('no command given', 'claims --help lists the commands')
  const hint = second?.replace(/^\(|\)$/g, '') ?? 'claims --help lists what there is'
  return new UsageError(first.replace(/^error: /, ''), hint)
}
