// The panel of evidence: not modal, Escape closes it, and the focus returns to where it came from.

import { setHash } from './address.ts'

export interface Panel {
  open(cell: HTMLElement): void
  /** Opens on one claim; false where the page does not hold it. */
  openClaim(id: string): boolean
  close(): void
  readonly isOpen: boolean
}

export function startPanel(): Panel {
  const aside = document.querySelector<HTMLElement>('[data-panel]')!
  const title = aside.querySelector('h2')!
  const body = aside.querySelector('.panel-body')!
  let opener: HTMLElement | null = null

  /** Shows a copy of what already stands in the page: nothing is made from text. */
  const show = (evidence: Element, words: string, claim: string | null): void => {
    const copy = document.createElement('div')
    copy.append(...[...evidence.childNodes].map((node) => node.cloneNode(true)))
    for (const part of copy.querySelectorAll('[id]')) part.removeAttribute('id')
    body.replaceChildren(copy)
    title.textContent = words
    aside.hidden = false
    document.body.classList.add('with-panel')
    for (const cell of document.querySelectorAll('.cell[aria-expanded]')) cell.removeAttribute('aria-expanded')
    opener?.setAttribute('aria-expanded', 'true')
    const own = claim === null ? null : copy.querySelector(`[data-c="${CSS.escape(claim)}"]`)
    own?.classList.add('chosen')
    body.scrollTop = 0
    own?.scrollIntoView({ block: 'nearest' })
  }

  const panel: Panel = {
    open(cell) {
      const evidence = document.getElementById(cell.dataset.evidence ?? '')
      if (evidence === null) return
      opener = cell
      show(evidence, cell.dataset.title ?? '', null)
      title.focus({ preventScroll: true })
      setHash({ c: evidence.querySelector<HTMLElement>('[data-c]')?.dataset.c ?? '' })
    },
    openClaim(id) {
      const claim = document.querySelector(`.evidence [data-c="${CSS.escape(id)}"]`)
      const evidence = claim?.closest('.said')
      if (evidence === null || evidence === undefined) return false
      const cell = document.querySelector<HTMLElement>(`.cell[data-evidence="${CSS.escape(evidence.id)}"]`)
      opener = cell
      show(evidence, cell?.dataset.title ?? 'Evidence', id)
      return true
    },
    close() {
      if (aside.hidden) return
      aside.hidden = true
      document.body.classList.remove('with-panel')
      opener?.removeAttribute('aria-expanded')
      opener?.focus()
      setHash({ c: '' })
    },
    get isOpen() {
      return !aside.hidden
    },
  }

  document.addEventListener('click', (event) => {
    const target = event.target as Element
    const cell = target.closest<HTMLElement>('.cell')
    if (cell !== null) panel.open(cell)
    else if (target.closest('[data-close]') !== null) panel.close()
    else openMark(event, target, panel)
  })
  return panel
}

/** A marked claim opens its evidence; with a key held the link works as links do. */
function openMark(event: MouseEvent, target: Element, panel: Panel): void {
  const mark = target.closest<HTMLElement>('a.mark')
  if (mark === null || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
  const id = mark.dataset.c ?? ''
  if (!panel.openClaim(id)) return
  event.preventDefault()
  setHash({ c: id })
}
