// GitHub's workflow commands: what would end a line, a property or the command itself is encoded as the runner decodes it.

import { visible } from '../render/escape-terminal.ts'

/** The message of a command. The old command sign `##[` is read anywhere in a line, so it is broken up. */
export function githubData(text: string): string {
  return visible(text)
    .replaceAll('##[', '#\\x23[')
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
}

/** A property of a command, such as `file`. The runner decodes it, so paths stay as they are. */
export function githubProperty(text: string): string {
  return githubData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
