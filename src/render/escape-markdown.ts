// Text that stays text in Markdown: no markup, no link, no mention, no broken table.

import { visible } from './escape-terminal.ts'

const MARKUP = /[\\`*_{}[\]<>()#+\-.!|~$:]/g

/** One line in which every character that Markdown could act on is escaped; `@` and `&` become entities. */
export function markdownText(text: string): string {
  return visible(text)
    .replaceAll('&', '&amp;')
    .replace(MARKUP, (char) => (char === '<' ? '&lt;' : char === '>' ? '&gt;' : `\\${char}`))
    .replaceAll('@', '&#64;')
}
