// What the address says of the page's state: `#f=shots&s=002&v=contradict&q=words&c=CLAIM`; anything else is a plain anchor.

export interface State {
  /** Field, article, state, words, claim; '' = not chosen. */
  readonly f: string
  readonly s: string
  readonly v: string
  readonly q: string
  readonly c: string
}

const NAMES = ['f', 's', 'v', 'q', 'c'] as const

/** The state that stands in the address, or null where it is an anchor of the page. */
export function readHash(): State | null {
  const text = location.hash.slice(1)
  if (text !== '' && !/^[fsvqc]=/.test(text)) return null
  const given = new URLSearchParams(text)
  return Object.fromEntries(NAMES.map((name) => [name, given.get(name) ?? ''])) as unknown as State
}

/** Writes what changed; no entry in the history, so that Back leaves the page. */
export function setHash(change: Partial<State>): void {
  const state = { ...(readHash() ?? { f: '', s: '', v: '', q: '', c: '' }), ...change }
  const given = new URLSearchParams()
  for (const name of NAMES) if (state[name] !== '') given.set(name, state[name])
  const text = given.toString()
  history.replaceState(null, '', text === '' ? location.pathname + location.search : `#${text}`)
}
