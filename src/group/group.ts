// Which accounts tell of one event: by front matter, by folder, all together, or by what they tell.

import type { Account } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import { shortHash } from '../model/hash.ts'
import { groupByContent } from './content.ts'

export type GroupMode = 'auto' | 'dir' | 'none'

export interface EventDraft {
  /** Stable while the event keeps its eldest source or its key: articles that come later never change it. */
  readonly id: string
  readonly label: string
  /** Indices into the accounts handed in, in their order. */
  readonly accounts: readonly number[]
}

function folderOf(account: Account): string {
  const path = account.document.path ?? account.document.id
  const slash = path.lastIndexOf('/')
  return slash < 0 ? '' : path.slice(0, slash)
}

/** Accounts by a text key, in order of first appearance. */
function byKey(
  accounts: readonly Account[],
  indices: readonly number[],
  key: (account: Account) => string,
): number[][] {
  const groups = new Map<string, number[]>()
  for (const index of indices) {
    const name = key(accounts[index] as Account)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [index])
    else group.push(index)
  }
  return [...groups.values()]
}

function labelOf(accounts: readonly Account[], group: readonly number[]): string {
  for (const index of group) {
    const { event, title } = (accounts[index] as Account).document
    if (event !== null) return event
    if (title !== null) return title
  }
  return headlineOf(accounts[group[0] as number] as Account)
}

/** Longest label made from the opening of an article. */
const LABEL = 90

/** The opening of an article as a label. */
export function headlineOf(account: Account): string {
  if (account.traits !== undefined) return account.traits.label
  const { text, body } = account.document
  const opening = text
    .slice(body.start, Math.min(body.end, body.start + 400))
    .trim()
    // a header line of some collections is no headline
    .replace(/^date \d{4}-\d\d-\d\d\s+/, '')
  const line = (opening.split('\n', 1)[0] ?? '').trim()
  return line.length <= LABEL ? line : `${line.slice(0, line.lastIndexOf(' ', LABEL) || LABEL)}…`
}

/** The article that stands for an event: the earliest published, which later articles never replace; else by its name's hash. */
function eldestOf(accounts: readonly Account[], group: readonly number[]): Document {
  const documents = group.map((index) => (accounts[index] as Account).document)
  const rank = ({ published, id }: Document): string => `${published ?? '9999'} ${shortHash(id)}`
  return documents.reduce((best, document) => (rank(document) < rank(best) ? document : best))
}

function draftOf(accounts: readonly Account[], group: readonly number[]): EventDraft {
  const first = eldestOf(accounts, group)
  const id = shortHash(first.event === null ? `source ${first.id}` : `event ${first.event}`)
  return { id, label: labelOf(accounts, group), accounts: group }
}

function split(
  accounts: readonly Account[],
  indices: readonly number[],
  mode: Exclude<GroupMode, 'none'>,
): readonly (readonly number[])[] {
  if (indices.length === 0) return []
  if (mode === 'dir') return byKey(accounts, indices, folderOf)
  return groupByContent(accounts, indices)
}

/**
 * Groups accounts (sorted by id) into events, in order of their first account. An event key of front matter rules, except
 * where the caller says that all are one event.
 */
export function group(accounts: readonly Account[], mode: GroupMode): EventDraft[] {
  if (mode === 'none') return accounts.length === 0 ? [] : [draftOf(accounts, [...accounts.keys()])]
  const keyed: number[] = []
  const free: number[] = []
  accounts.forEach((account, i) => {
    ;(account.document.event === null ? free : keyed).push(i)
  })
  const groups = [...byKey(accounts, keyed, (account) => account.document.event ?? ''), ...split(accounts, free, mode)]
  return groups.map((indices) => draftOf(accounts, indices)).sort((a, b) => (a.accounts[0] ?? 0) - (b.accounts[0] ?? 0))
}
