// The toll over publication time: how a count that grows stood in each article on the day it came out.

import * as Plot from '@observablehq/plot'
import type { VNode } from 'preact'
import type { Row } from '../../model/report.ts'
import { rowTitle } from '../words.ts'
import { dayOf, dayText, dayTicks } from './day.ts'
import { type EventPage, type Ledger, rowAnchor } from './event-page.ts'
import { cutName, Figure } from './figure.tsx'
import { axisOf, type Interval, intervalsOf, plainNumber, ticksOf, toneOf } from './intervals.ts'
import { drawn } from './plot.tsx'

/** Counts of the shipped packs that change as an event goes on. */
const TOLLS = new Set(
  'killed injured missing hospitalized rescued evacuated arrested homes-destroyed outages acres'.split(' '),
)
const WIDTH = 460
const HEIGHT = 220

interface Dated extends Interval {
  readonly day: number
  readonly published: string
}

/** Rows whose values were published on two days at least. */
export function tollRows(page: EventPage): Row[] {
  return page.rows.filter((row) => {
    if (!TOLLS.has(row.field) || row.subject !== null) return false
    const dated = datedOf(row, page)
    return new Set(dated.map(({ day }) => Math.floor(day))).size > 1
  })
}

function datedOf(row: Row, page: EventPage): Dated[] {
  const published = new Map(page.articles.map(({ source }) => [source.source, source.published]))
  return intervalsOf(row, page)
    .flatMap((one) => {
      const text = published.get(one.source) ?? null
      const day = dayOf(text)
      return day === null ? [] : [{ ...one, day, published: text ?? '' }]
    })
    .sort((a, b) => a.day - b.day || (a.low ?? 0) - (b.low ?? 0))
}

export function Toll({ row, page, ledger }: { row: Row; page: EventPage; ledger: Ledger }): VNode {
  const dated = datedOf(row, page)
  const title = `${rowTitle(row)}, by day of publication`
  return (
    <Figure
      title={title}
      table={{
        heads: ['Published', 'Article', 'Says'],
        rows: dated.map(({ published, name, shown }) => [published, name, shown]),
      }}
      ledger={ledger}
      draw={() => draw(`t-toll-${rowAnchor(row)}`, title, dated)}
    />
  )
}

/** Articles of one day stand side by side. */
function spread(dated: readonly Dated[]): (Dated & { at: number })[] {
  const span = dated.at(-1)!.day - dated[0]!.day
  const room = Math.min(0.3, span * 0.05)
  const before = new Map<number, number>()
  return dated.map((one) => {
    const index = before.get(one.day) ?? 0
    before.set(one.day, index + 1)
    return { ...one, at: one.day + index * room }
  })
}

function draw(id: string, title: string, dated: readonly Dated[]): VNode {
  const stated = axisOf(dated)
  const axis = stated.type === 'log' ? stated : { ...stated, low: 0 }
  const ticks = ticksOf(axis)
  const points = spread(dated).map((one) => ({
    ...one,
    from: one.low ?? axis.low,
    to: one.high ?? axis.high,
    // what is open below is drawn at its top
    level: one.low ?? one.high ?? axis.low,
    tone: toneOf(one.relation),
  }))
  const [first, last] = [points[0]!.at, points.at(-1)!.at]
  const edge = Math.max(0.4, (last - first) * 0.08)
  return drawn({
    id,
    title,
    width: WIDTH,
    height: HEIGHT,
    options: {
      marginLeft: 40,
      marginRight: 24,
      marginTop: 16,
      marginBottom: 28,
      x: {
        domain: [first - edge, last + edge],
        label: null,
        ticks: dayTicks(first - edge, last + edge),
        tickFormat: dayText,
      },
      y: {
        type: axis.type,
        domain: [axis.low, axis.high],
        label: null,
        ticks,
        tickFormat: plainNumber,
      },
      marks: [
        Plot.gridY({ ticks, stroke: 'var(--rule)', strokeOpacity: 1 }),
        Plot.ruleX(points, { x: 'at', y1: 'from', y2: 'to', stroke: 'tone', strokeWidth: 4, strokeOpacity: 0.3 }),
        Plot.dot(
          points.filter(({ high }) => high === null),
          { x: 'at', y: 'to', symbol: 'triangle', r: 4, fill: 'tone' },
        ),
        Plot.dot(points, {
          x: 'at',
          y: 'level',
          r: 4.5,
          fill: (one: Dated & { tone: string }) => (one.approx ? 'var(--paper)' : one.tone),
          stroke: 'tone',
          strokeWidth: 2,
        }),
        Plot.text(points, {
          x: 'at',
          y: 'level',
          dx: 9,
          textAnchor: 'start',
          text: (one: Interval) => cutName(one.shown, 16),
          className: 'said-value',
        }),
      ],
    },
  })
}
