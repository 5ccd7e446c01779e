// The one encoder between markup and the page: preact escapes what could be markup, this what could act on a reader's eye or a log.

import { jsonText } from '../escape-json.ts'

const SPACES = /[\p{Zs}\t\r\n\u0085\u2028\u2029]/gu
const UNSAFE = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu

/**
 * Markup on one line, free of controls, bidirectional overrides and invisible characters: they show as `\u{202e}`.
 * One line, because a CI log would read a line that an article begins with `::` as a command.
 */
export function safeMarkup(markup: string): string {
  return markup
    .replace(SPACES, ' ')
    .replace(UNSAFE, (char) => `\\u{${char.codePointAt(0)!.toString(16)}}`)
    .replaceAll('##[', '#&#35;[')
}

/** JSON that can stand inside a script element: nothing in it can end the element or begin a comment. */
export function scriptJson(value: unknown): string {
  return jsonText(value).replace(/[<>&]/g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`)
}
