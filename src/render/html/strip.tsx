// The strip of a numeric field: what each article states, as an interval on one axis, so that the eye sees what can be true together.

import * as Plot from '@observablehq/plot'
import type { VNode } from 'preact'
import type { Row } from '../../model/report.ts'
import { rowTitle } from '../words.ts'
import { type EventPage, type Ledger, rowAnchor } from './event-page.ts'
import { cutName, Figure } from './figure.tsx'
import { axisOf, type Interval, intervalsOf, plainNumber, ticksOf, toneOf } from './intervals.ts'
import { drawn } from './plot.tsx'
import { spanMarks } from './span-marks.ts'

const WIDTH = 460
const LINE = 24
const MARGIN = { left: 112, right: 92, top: 8, bottom: 28 }
/** Articles that one strip shows; with more it would be a wall. */
const MOST = 40

export function Strip({ row, page, ledger }: { row: Row; page: EventPage; ledger: Ledger }): VNode | null {
  const all = intervalsOf(row, page)
  if (new Set(all.map(({ source }) => source)).size < 2) return null
  const intervals = all.slice(0, MOST)
  const title = `${rowTitle(row)}: what each article states`
  const left = all.length - intervals.length
  const open = intervals.some(({ low, high }) => low === null || high === null)
  const about = [left > 0 ? `${left} more in the table.` : '', open ? '▸ open: more is possible.' : ''].join(' ').trim()
  return (
    <Figure
      title={title}
      {...(about === '' ? {} : { about })}
      table={{
        heads: ['Article', 'Says', 'At least', 'At most'],
        rows: all.map(({ name, shown, low, high }) => [name, shown, bound(low), bound(high)]),
      }}
      ledger={ledger}
      draw={() => draw(`t-${rowAnchor(row)}`, title, intervals)}
    />
  )
}

function bound(value: number | null): string {
  return value === null ? 'open' : plainNumber(value)
}

function draw(id: string, title: string, intervals: readonly Interval[]): VNode {
  const axis = axisOf(intervals)
  const ticks = ticksOf(axis)
  const lines = intervals.map((one, index) => ({
    ...one,
    line: index,
    from: one.low ?? axis.low,
    to: one.high ?? axis.high,
    tone: toneOf(one.relation),
  }))
  const names = lines.map((one, index) => (lines[index - 1]?.source === one.source ? '' : cutName(one.name, 17)))
  const height = lines.length * LINE + MARGIN.top + MARGIN.bottom
  return drawn({
    id,
    title,
    width: WIDTH,
    height,
    options: {
      marginLeft: MARGIN.left,
      marginRight: MARGIN.right,
      marginTop: MARGIN.top,
      marginBottom: MARGIN.bottom,
      x: {
        type: axis.type,
        domain: [axis.low, axis.high],
        label: null,
        ticks,
        tickFormat: plainNumber,
      },
      y: { type: 'band', domain: lines.map(({ line }) => line), label: null, axis: null },
      marks: [
        ...spanMarks(lines, ticks, dotFill),
        Plot.text(lines, {
          y: 'line',
          frameAnchor: 'left',
          dx: -MARGIN.left,
          textAnchor: 'start',
          text: (one: { line: number }) => names[one.line],
          className: 'name',
        }),
        Plot.text(lines, {
          y: 'line',
          frameAnchor: 'right',
          dx: 12,
          textAnchor: 'start',
          text: (one: Interval) => cutName(one.shown, 15),
          className: 'said-value',
        }),
      ],
    },
  })
}

/** A hollow dot: about so many. */
function dotFill(one: Interval & { tone: string }): string {
  return one.approx ? 'var(--paper)' : one.tone
}
