// Draws with Observable Plot on a document of linkedom and hands the drawing on as our own elements, so that one escaper writes the page.

import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { h, type VNode } from 'preact'

/** What this file needs to know of the elements that Plot draws. */
interface Drawn {
  readonly nodeType: number
  readonly localName: string
  readonly textContent: string | null
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>
  readonly childNodes: Iterable<Drawn>
}

const ELEMENT = 1
const TEXT = 3

/** A content policy without inline styles rules out `style`; the page's own sheet dresses the drawing. */
const LEFT_OUT = new Set(['style', 'class', 'font-family', 'aria-label', 'width', 'height'])

const { document } = parseHTML('<!doctype html><html><body></body></html>')

export interface Drawing {
  /** Anchor, so that its title can be named. */
  readonly id: string
  readonly title: string
  readonly width: number
  readonly height: number
  readonly options: Plot.PlotOptions
}

/** A static picture with a title; what it shows stands beside it as a table, so its parts are hidden from readers of the page. */
export function drawn({ id, title, width, height, options }: Drawing): VNode {
  const root = Plot.plot({ ...options, width, height, document: document as never }) as unknown as Drawn
  return (
    <svg
      class="plot"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={id}
      text-anchor="middle"
      fill="currentColor"
    >
      <title id={id}>{title}</title>
      {[...root.childNodes].map(elementOf)}
    </svg>
  )
}

/** Plot draws a handful of levels, however large the data are. */
function elementOf(node: Drawn): VNode | string | null {
  if (node.nodeType === TEXT) return node.textContent
  if (node.nodeType !== ELEMENT || node.localName === 'style') return null
  const attributes: Record<string, string> = {}
  for (const { name, value } of node.attributes) {
    if (!LEFT_OUT.has(name)) attributes[name] = rounded(value)
    if (name === 'class') attributes.class = value
  }
  return h(node.localName, attributes, ...[...node.childNodes].map(elementOf))
}

/** Coordinates to a hundredth: enough for the eye, and equal on every machine. */
function rounded(value: string): string {
  return value.replace(/\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))))
}
