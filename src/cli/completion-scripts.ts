// The completion scripts themselves, written out for each shell from one list of commands.

import type { Entry, Shell, Word } from './completion-words.ts'

const WRITERS: Readonly<Record<Shell, (entries: readonly Entry[]) => string>> = { bash, zsh, fish, pwsh }

export function scriptOf(shell: Shell, entries: readonly Entry[]): string {
  return WRITERS[shell](entries)
}

/** Names of packs may hold letters, digits and hyphens only, but a shell script should not depend on that. */
function plain(words: readonly string[]): string[] {
  return words.filter((word) => /^[\w=.+-]+$/.test(word))
}

function spellings({ long, short }: Word): string[] {
  return short === null ? [long] : [short, long]
}

function bash(entries: readonly Entry[]): string {
  const cases = entries.map(({ name, words, operands }) => {
    const values = words.filter(({ takes }) => takes !== null).map((word) => bashValue(word))
    const reply = operands.length === 0 ? '' : plain(operands).join(' ')
    return `    ${name})
      case "$prev" in
${values.join('\n')}
      esac
      options="${words.flatMap(spellings).join(' ')}"
      operands="${reply}" ;;`
  })
  return `# bash completion of claims: source it, or put it into ~/.local/share/bash-completion/completions/claims
_claims() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="" command="" options="" operands="" word
  if [ "$COMP_CWORD" -gt 0 ]; then prev="\${COMP_WORDS[COMP_CWORD-1]}"; fi
  # readline splits at =, so that --format=csv comes as three words
  if [ "$cur" = "=" ]; then cur=""
  elif [ "$prev" = "=" ] && [ "$COMP_CWORD" -gt 1 ]; then prev="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in -*) ;; *) command="$word"; break ;; esac
  done
  COMPREPLY=()
  case "$command" in
${cases.join('\n')}
    help) COMPREPLY=($(compgen -W "${entries.map((entry) => entry.name).join(' ')}" -- "$cur")); return ;;
    *) COMPREPLY=($(compgen -W "${entries.map((entry) => entry.name).join(' ')} help --help --version" -- "$cur")); return ;;
  esac
  case "$cur" in
    -*) COMPREPLY=($(compgen -W "$options --help" -- "$cur")) ;;
    *) if [ -n "$operands" ]; then COMPREPLY=($(compgen -W "$operands" -- "$cur")); fi ;;
  esac
}
# what is not completed here are paths
complete -o default -o bashdefault -F _claims claims
`
}

function bashValue(word: Word): string {
  const names = spellings(word).join('|')
  if (word.takes !== 'choice') return `        ${names}) return ;;`
  return `        ${names}) COMPREPLY=($(compgen -W "${plain(word.choices).join(' ')}" -- "$cur")); return ;;`
}

/** Text inside single quotes of zsh and fish, without what their specifications act on. */
function quiet(text: string): string {
  return text.replaceAll("'", '’').replace(/[[\]:\\]/g, ' ')
}

function zsh(entries: readonly Entry[]): string {
  const commands = entries.map(({ name, about }) => `    '${name}:${quiet(about)}'`)
  const cases = entries.map(({ name, words, operands }) => {
    const specs = words.flatMap((word) => spellings(word).map((spelling) => `        ${zshSpec(word, spelling)}`))
    const rest = operands.length === 0 ? '*:path:_files' : `1:what:(${plain(operands).join(' ')})' '*:path:_files`
    return `      ${name})\n        _arguments \\\n${specs.map((spec) => `${spec} \\`).join('\n')}\n          '${rest}' ;;`
  })
  return `#compdef claims
# zsh completion of claims: put it as _claims into a folder of $fpath
_claims() {
  local -a commands
  commands=(
${commands.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
if [ "$funcstack[1]" = "_claims" ]; then _claims "$@"; else compdef _claims claims; fi
`
}

function zshSpec({ about, takes, choices }: Word, spelling: string): string {
  const tail =
    takes === null
      ? ''
      : takes === 'choice'
        ? `:value:(${plain(choices).join(' ')})`
        : takes === 'file'
          ? ':file:_files'
          : ':value:'
  return `  '*${spelling}[${quiet(about)}]${tail}'`
}

function fish(entries: readonly Entry[]): string {
  const names = entries.map((entry) => entry.name).join(' ')
  const lines = ['# fish completion of claims: put it into ~/.config/fish/completions/claims.fish']
  for (const { name, about, words, operands } of entries) {
    lines.push(`complete -c claims -n 'not __fish_seen_subcommand_from ${names}' -f -a '${name}' -d '${quiet(about)}'`)
    const inside = `-n '__fish_seen_subcommand_from ${name}'`
    for (const word of words) lines.push(`complete -c claims ${inside} ${fishOption(word)}`)
    if (operands.length > 0) lines.push(`complete -c claims ${inside} -a '${plain(operands).join(' ')}'`)
  }
  return `${lines.join('\n')}\n`
}

function fishOption({ long, short, about, takes, choices }: Word): string {
  const letter = short === null ? '' : ` -s ${short.slice(1)}`
  const value =
    takes === null
      ? ''
      : takes === 'choice'
        ? ` -x -a '${plain(choices).join(' ')}'`
        : takes === 'file'
          ? ' -r -F'
          : ' -x'
  return `-l ${long.slice(2)}${letter}${value} -d '${quiet(about)}'`
}

function pwsh(entries: readonly Entry[]): string {
  const options = entries.map(({ name, words }) => `    '${name}' = @(${list(words.flatMap(spellings))})`)
  const values = new Map<string, string>()
  for (const { name, words, operands } of entries) {
    for (const word of words) {
      for (const spelling of spellings(word)) {
        if (word.takes === 'choice') values.set(`${name} ${spelling}`, list(plain(word.choices)))
      }
    }
    if (operands.length > 0) values.set(`${name} `, list(plain(operands)))
  }
  return `# PowerShell completion of claims: add it to $PROFILE
Register-ArgumentCompleter -Native -CommandName claims -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $options = @{
${options.join('\n')}
  }
  $values = @{
${[...values].map(([key, words]) => `    '${key}' = @(${words})`).join('\n')}
  }
  $words = @($commandAst.CommandElements | ForEach-Object { $_.ToString() })
  if ($wordToComplete -ne '') { $words = @($words | Select-Object -SkipLast 1) }
  $command = $words | Select-Object -Skip 1 | Where-Object { $_ -notlike '-*' } | Select-Object -First 1
  $last = $words[-1]
  $found = if (-not $command) { $options.Keys }
    elseif ($values.ContainsKey("$command $last")) { $values["$command $last"] }
    elseif ($wordToComplete -like '-*') { $options[$command] }
    elseif ($values.ContainsKey("$command ")) { $values["$command "] }
  # nothing found: PowerShell goes on with paths
  $found | Where-Object { $_ -like "$wordToComplete*" } | Sort-Object |
    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
`
}

function list(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(', ')
}
