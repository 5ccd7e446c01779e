// Text for XML elements and attributes: no markup, no character that XML 1.0 forbids.

import { visible, withoutCommands } from './escape-terminal.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

export function xmlText(text: string): string {
  return withoutCommands(visible(text)).replace(/[&<>"']/g, (char) => ENTITIES[char]!)
}
