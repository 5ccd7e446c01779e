// The one JSON serialiser: lossless, and free of characters that act on terminals, scripts or logs.

/** DEL, C1, bidirectional and invisible controls, line separators, tag characters, and the command sign of CI logs. */
const UNSAFE = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\udb40[\udc00-\udc7f]|##(?=\[)/g

export function jsonText(value: unknown): string {
  return (JSON.stringify(value) ?? 'null').replace(UNSAFE, escapeUnits)
}

function escapeUnits(found: string): string {
  let out = ''
  for (let i = 0; i < found.length; i++) out += `\\u${found.charCodeAt(i).toString(16).padStart(4, '0')}`
  return out
}
