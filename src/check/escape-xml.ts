// Text for XML elements and attributes: no markup, no character that XML 1.0 forbids.

import { visible } from '../render/escape-terminal.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

export function xmlText(text: string): string {
  return visible(text)
    .replaceAll('##[', '#\\x23[')
    .replace(/[&<>"']/g, (char) => ENTITIES[char]!)
}
