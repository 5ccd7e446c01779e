// Filters by words, state, field and article: rows, sections and marks that do not fit are hidden, and the count is announced.

import { type State, setHash } from './address.ts'

export interface Filters {
  /** Takes over what the address says. */
  apply(state: State): void
}

export function startFilters(): Filters {
  const bar = document.querySelector<HTMLElement>('.toolbar')
  if (bar === null) return { apply() {} }
  const words = bar.querySelector<HTMLInputElement>('[name=q]')!
  const field = bar.querySelector<HTMLSelectElement>('[name=f]')!
  const article = bar.querySelector<HTMLSelectElement>('[name=s]')!
  const buttons = [...bar.querySelectorAll<HTMLButtonElement>('[data-state]')]

  const pressed = (): string[] =>
    buttons.filter((button) => button.getAttribute('aria-pressed') === 'true').map((button) => button.dataset.state!)
  const run = (): void => {
    const states = pressed()
    narrow({ f: field.value, s: article.value, q: words.value, states }, bar.querySelector('.status')!)
    setHash({ f: field.value, s: article.value, q: words.value, v: states.join(',') })
  }
  words.addEventListener('input', run)
  field.addEventListener('change', run)
  article.addEventListener('change', run)
  for (const button of buttons) {
    button.addEventListener('click', () => {
      button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'))
      run()
    })
  }
  return {
    apply(state) {
      words.value = state.q
      field.value = optionOf(field, state.f)
      article.value = optionOf(article, state.s)
      const states = state.v.split(',')
      for (const button of buttons) button.setAttribute('aria-pressed', String(states.includes(button.dataset.state!)))
      narrow({ f: field.value, s: article.value, q: words.value, states: pressed() }, bar.querySelector('.status')!)
    },
  }
}

/** The option of this value, name, or of a file whose name begins so; '' where there is none. */
function optionOf(select: HTMLSelectElement, wanted: string): string {
  if (wanted === '') return ''
  const options = [...select.options].filter((option) => option.value !== '')
  const stem = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
  const found =
    options.find((option) => option.value === wanted) ??
    options.find((option) => option.text === wanted) ??
    options.find((option) => stem(option.value).startsWith(wanted))
  return found?.value ?? ''
}

interface Choice {
  readonly f: string
  readonly s: string
  readonly q: string
  readonly states: readonly string[]
}

function narrow(choice: Choice, status: Element): void {
  document.dispatchEvent(new Event('claims:narrowing'))
  const words = choice.q.trim().toLowerCase()
  const fits = (part: HTMLElement): boolean =>
    (choice.f === '' || part.dataset.f === choice.f) &&
    (choice.states.length === 0 || choice.states.includes(part.dataset.v ?? ''))
  const shown = new Set<string>()
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  for (const row of rows) {
    const said = choice.s === '' || row.querySelector(`td[data-s="${CSS.escape(choice.s)}"]:not(.silent)`) !== null
    const keep = fits(row) && said && (words === '' || row.textContent.toLowerCase().includes(words))
    hide(row, !keep)
    if (keep) shown.add(row.dataset.row!)
  }
  for (const group of document.querySelectorAll<HTMLElement>('[data-group]')) {
    hide(
      group,
      [...group.querySelectorAll('[data-row]')].every((row) => row.classList.contains('off')),
    )
  }
  for (const section of document.querySelectorAll<HTMLElement>('section.field')) {
    hide(section, !shown.has(section.id.slice('row-'.length)))
  }
  for (const line of document.querySelectorAll<HTMLElement>('.folded [data-f]')) hide(line, !fits(line))
  for (const mark of document.querySelectorAll<HTMLElement>('a.mark')) mark.classList.toggle('faint', !fits(mark))
  for (const view of document.querySelectorAll<HTMLElement>('details.article')) {
    hide(view, choice.s !== '' && view.dataset.s !== choice.s)
  }
  for (const cell of document.querySelectorAll<HTMLElement>('[data-matrix] [data-s]')) {
    cell.classList.toggle('picked', choice.s !== '' && cell.dataset.s === choice.s)
  }
  const all = rows.length
  const isNarrow = choice.f + choice.s + words !== '' || choice.states.length > 0
  status.textContent = isNarrow ? `${shown.size} of ${all} rows` : ''
  document.dispatchEvent(new Event('claims:narrowed'))
}

/** A class, not `hidden`: what is printed is what is shown. */
function hide(part: HTMLElement, isOff: boolean): void {
  part.classList.toggle('off', isOff)
}
