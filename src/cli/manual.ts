// The manual page, in roff, from the tables that also make the help; written at build time.

import { version } from '../version.ts'
import { COMMANDS } from './commands.ts'
import { ALWAYS, configKey, configurable, environmentName, type OptionEntry, type OptionName } from './options.ts'
import { optionFor } from './program.ts'

/** `claims.1` as one text. */
export function manualPage(): string {
  return [
    `.TH CLAIMS 1 "" "claims ${version}" "User commands"`,
    '.SH NAME',
    'claims \\- where news articles about one event agree, and where they contradict',
    '.SH SYNOPSIS',
    '.B claims',
    '.I command',
    '[options] [paths...]',
    '.SH DESCRIPTION',
    roff(
      'Reads articles, pulls out entities, times, counts, quotations and field claims by rules, and lays them side by side.',
    ),
    roff('There is no model and no network; the same articles always give the same bytes.'),
    '.SH COMMANDS',
    ...COMMANDS.flatMap((command) => [
      `.SS claims ${roff(command.name)} ${roff(command.operands)}`,
      roff(command.about),
      ...command.options.flatMap((name) => optionLines(optionFor(command, name))),
      '.PP',
      'Examples:',
      '.nf',
      ...command.examples.map((line) => `.RS\n${roff(line)}\n.RE`),
      '.fi',
    ]),
    '.SH OPTIONS OF EVERY COMMAND',
    ...ALWAYS.flatMap((name) => optionLines(optionFor(COMMANDS[0]!, name))),
    '.SH EXIT STATUS',
    ...[
      '0\tdone',
      '1\tfindings (check), or contradictions with \\-\\-exit\\-code',
      '2\tusage, config, input or output error',
    ].map((line) => `.TP\n.B ${line.replace('\t', '\n')}`),
    '.SH ENVIRONMENT',
    ...configurable()
      .filter((entry) => entry.flags !== '' || entry.kind === 'list')
      .map((entry) => `.TP\n.B ${roff(environmentName(entry.name as OptionName))}\n${roff(entry.about)}`),
    '.SH FILES',
    '.TP',
    '.B claims.config.yaml, claims.config.json, package.json',
    roff(
      `Found from the working folder upwards; keys: ${configurable()
        .map((entry) => configKey(entry.name as OptionName))
        .join(', ')}.`,
    ),
    '.TP',
    '.B claims\\-baseline.json',
    'Reviewed findings of claims check.',
    '',
  ].join('\n')
}

function optionLines({ flags, about, choices }: OptionEntry): string[] {
  const values = choices === undefined ? '' : `: ${choices.join(', ')}`
  return ['.TP', `.B ${roff(flags)}`, roff(about + values)]
}

/** Text in which roff finds no command and keeps every hyphen. */
function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/, '\\&$1')
}
