// Workbooks (Office Open XML) from sheets of cells: text stands in them as text, so nothing is ever a formula.
// Written here because write-excel-file 4.1.1 stamps the hour, drops U+FFFD and loses cells that say `constructor`.

import { sheetText } from './escape-sheet.ts'
import { type ZipEntry, zipped } from './zip.ts'

export type Style = 'plain' | 'head' | 'red' | 'yellow' | 'green'

export interface StyledCell {
  readonly value: string | number | boolean | null
  readonly style: Style
}

export interface Sheet {
  /** At most 31 characters, none of `[]/\:*?`. */
  readonly name: string
  /** Width of each column in characters. */
  readonly widths: readonly number[]
  /** Columns that stay in view. */
  readonly frozen: number
  /** Rows of data below the heads. */
  readonly length: number
  /** The first row holds the heads; it stays in view and can filter. */
  readonly rows: Iterable<readonly StyledCell[]>
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const STYLES: readonly Style[] = ['plain', 'head', 'red', 'yellow', 'green']

/** The bytes of a workbook; rows are asked for as they are written. */
export function workbook(sheets: readonly Sheet[]): Generator<Uint8Array> {
  return zipped(partsOf(sheets))
}

function* partsOf(sheets: readonly Sheet[]): Generator<ZipEntry> {
  const part = (name: string, text: string): ZipEntry => ({ name, chunks: [HEAD, text] })
  yield part('[Content_Types].xml', contentTypes(sheets))
  yield part('_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']]))
  yield part('xl/workbook.xml', bookOf(sheets))
  const targets = sheets.map((_, i): [string, string] => ['worksheet', `worksheets/sheet${i + 1}.xml`])
  yield part('xl/_rels/workbook.xml.rels', relations([...targets, ['styles', 'styles.xml']]))
  yield part('xl/styles.xml', stylesPart())
  for (const [i, sheet] of sheets.entries()) {
    yield { name: `xl/worksheets/sheet${i + 1}.xml`, chunks: sheetPart(sheet) }
  }
}

function contentTypes(sheets: readonly Sheet[]): string {
  const of = (name: string, type: string): string =>
    `<Override PartName="${name}" ContentType="${CONTENT}.${type}+xml"/>`
  const parts = sheets.map((_, i) => of(`/xl/worksheets/sheet${i + 1}.xml`, 'worksheet')).join('')
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${of('/xl/workbook.xml', 'sheet.main')}${of('/xl/styles.xml', 'styles')}${parts}</Types>`
  )
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const links = targets.map(([type, to], i) => `<Relationship Id="r${i + 1}" Type="${LINKS}/${type}" Target="${to}"/>`)
  return `<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`
}

function bookOf(sheets: readonly Sheet[]): string {
  const list = sheets.map(({ name }, i) => {
    const shown = sheetText(name).replaceAll('"', '&quot;')
    return `<sheet name="${shown}" sheetId="${i + 1}" r:id="r${i + 1}"/>`
  })
  return `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets>${list.join('')}</sheets></workbook>`
}

/** Fonts, fills and cell formats, in the order of STYLES; the first two fills belong to every workbook. */
function stylesPart(): string {
  const fill = (colour: string): string =>
    `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/></patternFill></fill>`
  const fills = ['E7E6E6', 'F8D7DA', 'FFF3CD', 'D1E7DD'].map(fill).join('')
  const format = (font: number, fillAt: number): string =>
    `<xf numFmtId="0" fontId="${font}" fillId="${fillAt}" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1">` +
    '<alignment vertical="top" wrapText="1"/></xf>'
  return (
    `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
    `<fills count="6"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fills}</fills>` +
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
    `<cellXfs count="5">${[format(0, 0), format(1, 2), format(0, 3), format(0, 4), format(0, 5)].join('')}</cellXfs>` +
    `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
  )
}

function* sheetPart({ widths, frozen, length, rows }: Sheet): Generator<string> {
  const corner = `${columnName(frozen)}2`
  const pane = frozen > 0 ? 'bottomRight' : 'bottomLeft'
  const split = frozen > 0 ? ` xSplit="${frozen}"` : ''
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">`
  yield `<pane${split} ySplit="1" topLeftCell="${corner}" activePane="${pane}" state="frozen"/></sheetView></sheetViews>`
  yield `<cols>${widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join('')}</cols><sheetData>`
  let number = 0
  for (const row of rows) {
    number++
    yield `<row r="${number}">${row.map((cell, i) => cellPart(cell, `${columnName(i)}${number}`)).join('')}</row>`
  }
  yield `</sheetData><autoFilter ref="A1:${columnName(widths.length - 1)}${length + 1}"/></worksheet>`
}

function cellPart({ value, style }: StyledCell, place: string): string {
  const start = `<c r="${place}" s="${STYLES.indexOf(style)}"`
  if (value === null || value === '') return `${start}/>`
  if (typeof value === 'number') return Number.isFinite(value) ? `${start}><v>${value}</v></c>` : `${start}/>`
  if (typeof value === 'boolean') return `${start} t="b"><v>${Number(value)}</v></c>`
  return `${start} t="inlineStr"><is><t xml:space="preserve">${sheetText(value)}</t></is></c>`
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(index: number): string {
  let name = ''
  for (let left = index; left >= 0; left = Math.floor(left / 26) - 1)
    name = String.fromCharCode(65 + (left % 26)) + name
  return name
}
