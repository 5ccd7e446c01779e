// The keyboard: one stop of Tab for each matrix and arrows inside it, n and p along the contradictions, / and ? from anywhere.

import type { Panel } from './panel.ts'

export function startKeys(panel: Panel): void {
  const help = document.querySelector<HTMLDialogElement>('[data-help-dialog]')!
  for (const table of document.querySelectorAll<HTMLTableElement>('[data-matrix]')) startRoving(table)
  document.querySelector('[data-help]')?.addEventListener('click', () => help.showModal())
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !help.open && panel.isOpen) {
      panel.close()
      event.preventDefault()
      return
    }
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || help.open) return
    const act = ACTS[event.key]
    if (act === undefined) return
    act(help)
    event.preventDefault()
  })
}

const ACTS: Readonly<Record<string, (help: HTMLDialogElement) => void>> = {
  '/': () => document.querySelector<HTMLInputElement>('.toolbar [name=q]')?.focus(),
  '?': (help) => help.showModal(),
  t: () => document.querySelector<HTMLButtonElement>('[data-turn]')?.click(),
  n: () => toContradiction(1),
  p: () => toContradiction(-1),
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, select, textarea') !== null
}

/** Contradictions in the order of the page: a row of the matrix by its first conflicting cell, a mark by itself. */
function toContradiction(step: 1 | -1): void {
  const found = [
    ...document.querySelectorAll<HTMLElement>('th[data-v=contradict] a, a.mark.v-contradict:not(.faint)'),
  ].filter((one) => one.closest('.off') === null)
  if (found.length === 0) return
  const here = document.activeElement
  const isElsewhere = here === null || here === document.body
  const at = found.findIndex(
    (one) =>
      one === here || (!isElsewhere && (here.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) > 0),
  )
  const onOne = at >= 0 && found[at] === here
  const before = at < 0 ? found.length - 1 : at - 1
  const next = isElsewhere ? (step > 0 ? 0 : found.length - 1) : step > 0 ? (onOne ? at + 1 : at) : before
  const target = found[(next + found.length) % found.length]!
  const around = target.closest('details')
  if (around !== null) around.open = true
  target.focus({ preventScroll: true })
  target.scrollIntoView({ block: 'center', inline: 'nearest' })
}

/** Everything in a table that takes the focus, in rows as they stand now: the table may have been turned or filtered. */
function gridOf(table: HTMLTableElement): HTMLElement[][] {
  return [...table.rows]
    .filter((row) => row.offsetParent !== null)
    .map((row) =>
      [...row.cells].map((cell) => cell.querySelector<HTMLElement>('button, a')).filter((one) => one !== null),
    )
    .filter((row) => row.length > 0)
}

function startRoving(table: HTMLTableElement): void {
  const stop = (only: HTMLElement | null): void => {
    for (const one of table.querySelectorAll<HTMLElement>('button, a')) one.tabIndex = one === only ? 0 : -1
  }
  const first = (): HTMLElement | null =>
    table.querySelector<HTMLElement>('tbody tr:not(.off) .cell') ?? table.querySelector<HTMLElement>('a')
  stop(first())
  table.addEventListener('focusin', (event) => stop(event.target as HTMLElement))
  const keepStop = (): void => {
    const current = table.querySelector<HTMLElement>('[tabindex="0"]')
    if (current === null || current.offsetParent === null) stop(first())
  }
  document.addEventListener('claims:narrowed', keepStop)
  document.addEventListener('claims:turned', keepStop)
  table.addEventListener('keydown', (event) => {
    const grid = gridOf(table)
    const row = grid.findIndex((line) => line.includes(event.target as HTMLElement))
    if (row < 0 || event.ctrlKey || event.metaKey || event.altKey) return
    const target = neighbour(event.key, grid, row, event.target as HTMLElement)
    if (target === null) return
    target.focus()
    event.preventDefault()
  })
}

/** Along the row by order; up and down to whatever stands nearest in that column. */
function neighbour(key: string, grid: HTMLElement[][], row: number, from: HTMLElement): HTMLElement | null {
  const line = grid[row]!
  const at = line.indexOf(from)
  if (key === 'ArrowRight') return line[at + 1] ?? null
  if (key === 'ArrowLeft') return line[at - 1] ?? null
  if (key === 'Home') return line[0]!
  if (key === 'End') return line.at(-1)!
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
  if (step === 0) return null
  const column = columnOf(from)
  for (let next = row + step; next >= 0 && next < grid.length; next += step) {
    const there = grid[next]!.find((one) => columnOf(one) === column)
    if (there !== undefined) return there
  }
  return null
}

function columnOf(part: HTMLElement): number {
  return part.closest<HTMLTableCellElement>('td, th')?.cellIndex ?? 0
}
