// Text for cells of a workbook: valid XML, nothing that a spreadsheet decodes or refuses.

import { visible } from './escape-terminal.ts'

/** Characters that a cell of a workbook can hold. */
const LONGEST = 32_767

/** Safe lines of text as the content of `<t>`; a cell that is too long ends in an ellipsis. */
export function sheetText(text: string): string {
  const safe = text.split('\n').map(visible).join('\n')
  const short = safe.length <= LONGEST ? safe : `${safe.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`
  return (
    short
      // spreadsheets read _x0041_ as the character of that number
      .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
  )
}
