// Verdicts and relations in words, signs and classes, so that no part of the page tells them by colour alone.

import type { VNode } from 'preact'
import type { Cell, Row, Verdict } from '../../model/report.ts'
import { SIGNS } from '../words.ts'

/** Groups of the matrix, the gravest first. */
export const GROUPS: readonly { verdict: Verdict; title: string; one: string }[] = [
  { verdict: 'contradict', title: 'contradictions', one: 'contradiction' },
  { verdict: 'compatible', title: 'compatible', one: 'compatible' },
  { verdict: 'agree', title: 'in agreement', one: 'in agreement' },
  { verdict: 'single', title: 'told by one article', one: 'told by one article' },
  { verdict: 'none', title: 'without a value', one: 'without a value' },
]

export function Sign({ verdict }: { verdict: Verdict }): VNode {
  return (
    <span class="sign" aria-hidden="true">
      {SIGNS[verdict]}
    </span>
  )
}

export function Badge({ verdict }: { verdict: Verdict }): VNode {
  return (
    <span class={`badge v-${verdict}`}>
      <Sign verdict={verdict} /> {verdict}
    </span>
  )
}

interface Standing {
  readonly sign: string
  readonly word: string
  /** Class of the cell: what the words mean, as a colour. */
  readonly tone: Verdict
}

const RELATIONS: Readonly<Record<Cell['relation'], Standing | null>> = {
  conflicts: { sign: '✗', word: 'conflicts', tone: 'contradict' },
  same: { sign: '✓', word: 'same', tone: 'agree' },
  'less-precise': { sign: '≈', word: 'less precise', tone: 'compatible' },
  'more-precise': { sign: '≈', word: 'more precise', tone: 'compatible' },
  overlaps: { sign: '≈', word: 'overlaps', tone: 'compatible' },
  none: null,
}

/** How a cell stands to its row, or null for silence and for a value that nothing is laid beside. */
export function standingOf(cell: Cell): Standing | null {
  if (cell.state === 'unknown') return { sign: '?', word: 'not known', tone: 'none' }
  if (cell.state === 'denied') return { sign: '¬', word: 'denied', tone: 'none' }
  return cell.state === 'value' ? RELATIONS[cell.relation] : null
}

/** `Condition` with the person in a line of its own. */
export function RowTitle({ row }: { row: Row }): VNode {
  return (
    <>
      {row.label}
      {row.subject === null ? null : <span class="subject"> {row.subject.label}</span>}
    </>
  )
}
