// The timeline: every timed sub-event with its earliest and latest time, as each article tells it.

import * as Plot from '@observablehq/plot'
import type { VNode } from 'preact'
import type { TimelineEntry } from '../../model/report.ts'
import { clockText, clockTicks } from './clock.ts'
import type { EventPage, Ledger } from './event-page.ts'
import { cutName, Figure } from './figure.tsx'
import { drawn } from './plot.tsx'
import { Scroll } from './scroll.tsx'
import { spanMarks } from './span-marks.ts'

const WIDTH = 1120
const LINE = 26
const MARGIN = { left: 104, right: 400, top: 8, bottom: 28 }
/** Times that one timeline shows. */
const MOST = 60

interface Tick {
  readonly subEvent: string
  readonly shown: string
  readonly earliest: number | null
  readonly latest: number | null
  readonly names: string[]
  broken: boolean
}

/** Nothing where fewer than two times are told. */
export function Timeline({ page, ledger }: { page: EventPage; ledger: Ledger }): VNode | null {
  const all = ticksOf(page)
  if (all.length < 2) return null
  const ticks = all.slice(0, MOST)
  const broken = all.some((tick) => tick.broken)
  const parts = [broken ? '✗ stands where it cannot.' : '', all.length > MOST ? 'The rest is in the table.' : '']
  const about = parts.filter((part) => part !== '').join(' ')
  return (
    <Figure
      title="What happened when, as each article tells it"
      {...(about === '' ? {} : { about })}
      table={{
        heads: ['What', 'Says', 'Earliest', 'Latest', 'Articles'],
        rows: all.map((tick) => [
          `${tick.broken ? '✗ ' : ''}${tick.subEvent}`,
          tick.shown,
          tick.earliest === null ? 'open' : clockText(tick.earliest),
          tick.latest === null ? 'open' : clockText(tick.latest),
          tick.names.join(', '),
        ]),
      }}
      ledger={ledger}
      draw={() => <Scroll label="Timeline">{draw(`t-${page.anchor}-timeline`, ticks)}</Scroll>}
    />
  )
}

/** Equal times of one sub-event stand together with all their articles; sub-events in the order of their first time. */
function ticksOf({ event, names }: EventPage): Tick[] {
  const broken = new Set(
    event.rows.flatMap((row) => row.alerts.filter(({ code }) => code === 'order').flatMap(({ claims }) => claims)),
  )
  const groups = new Map<string, Map<string, Tick>>()
  for (const entry of event.timeline) {
    const { subEvent, shown, earliest, latest } = entry
    const ticks = groups.get(subEvent) ?? new Map<string, Tick>()
    groups.set(subEvent, ticks)
    const key = `${shown}\n${earliest}\n${latest}`
    const tick = ticks.get(key) ?? { subEvent, shown, earliest, latest, names: [], broken: false }
    ticks.set(key, tick)
    const name = nameOf(entry, names)
    if (!tick.names.includes(name)) tick.names.push(name)
    if (broken.has(entry.claim)) tick.broken = true
  }
  return [...groups.values()].flatMap((ticks) => [...ticks.values()])
}

function nameOf({ source }: TimelineEntry, names: ReadonlyMap<string, string>): string {
  return names.get(source) ?? source
}

function draw(id: string, ticks: readonly Tick[]): VNode {
  const known = ticks.flatMap(({ earliest, latest }) => [earliest, latest]).filter((minute) => minute !== null)
  const least = known.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const most = known.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const room = Math.max(5, (most - least) * 0.06)
  const [low, high] = [least - room, most + room]
  const lines = ticks.map((tick, line) => ({
    ...tick,
    line,
    low: tick.earliest,
    high: tick.latest,
    from: tick.earliest ?? low,
    to: tick.latest ?? high,
    tone: tick.broken ? 'var(--contradict)' : 'var(--ink)',
    head: ticks[line - 1]?.subEvent === tick.subEvent ? '' : cutName(tick.subEvent, 14),
  }))
  return drawn({
    id,
    title: 'Timeline of all timed sub-events, with their bounds',
    width: WIDTH,
    height: lines.length * LINE + MARGIN.top + MARGIN.bottom,
    options: {
      marginLeft: MARGIN.left,
      marginRight: MARGIN.right,
      marginTop: MARGIN.top,
      marginBottom: MARGIN.bottom,
      x: { domain: [low, high], label: null, ticks: clockTicks(low, high), tickFormat: clockText },
      y: { type: 'band', domain: lines.map(({ line }) => line), label: null, axis: null },
      marks: [
        ...spanMarks(lines, clockTicks(low, high)),
        Plot.text(lines, {
          y: 'line',
          frameAnchor: 'left',
          dx: -MARGIN.left,
          textAnchor: 'start',
          text: 'head',
          className: 'name',
        }),
        Plot.text(lines, {
          y: 'line',
          frameAnchor: 'right',
          dx: 12,
          textAnchor: 'start',
          text: (tick: Tick) => cutName(`${tick.broken ? '✗ ' : ''}${tick.shown}`, 26),
          className: 'said-value',
        }),
        Plot.text(lines, {
          y: 'line',
          frameAnchor: 'right',
          dx: 182,
          textAnchor: 'start',
          text: (tick: Tick) => cutName(tick.names.join(', '), 36),
          className: 'about',
        }),
      ],
    },
  })
}
