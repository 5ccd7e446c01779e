// The rules of a SARIF run: one for each field and kind of finding, with the help that GitHub shows beside an alert.

import type { Finding } from './finding.ts'
import { ruleKind } from './summary.ts'

export interface SarifRule {
  readonly id: string
  readonly name: string
  readonly shortDescription: { readonly text: string }
  readonly fullDescription: { readonly text: string }
  readonly help: { readonly text: string; readonly markdown: string }
  readonly helpUri: string
  readonly defaultConfiguration: { readonly level: string }
  readonly properties: { readonly tags: readonly string[] }
}

interface Telling {
  readonly title: string
  readonly about: string
}

const TELLINGS: Readonly<Record<string, (what: string) => Telling>> = {
  contradiction: (what) => ({
    title: `Articles contradict each other on "${what}"`,
    about: `Two articles give values of "${what}" that cannot both be true.`,
  }),
  compatible: (what) => ({
    title: `Articles differ on "${what}"`,
    about: `Two articles give different values of "${what}" that can both be true.`,
  }),
  alert: (what) => ({
    title: `Alert: ${what}`,
    about: `What the articles say deserves a second look (${what}).`,
  }),
  missing: (what) => ({
    title: `"${what}" is missing`,
    about: `The config requires "${what}" of every article.`,
  }),
}

const HELP = [
  'Read both sentences: the tool shows who says what and declares nobody right.',
  'Correct the article, or write the disagreement down as reviewed: claims accept ID --reason TEXT.',
]

/** Rules of these findings in code-unit order; fields have a rule each, as alerts of one rule on one line are joined. */
export function rulesOf(findings: readonly Finding[]): SarifRule[] {
  const levels = new Map<string, string>()
  for (const { rule, level } of findings) if (!levels.has(rule)) levels.set(rule, level)
  return [...levels].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, level]) => ruleOf(rule, level))
}

function ruleOf(id: string, level: string): SarifRule {
  const kind = ruleKind(id)
  const what = id.slice(kind.length + 1)
  const telling = TELLINGS[kind] ?? TELLINGS.alert!
  const { title, about } = telling(what)
  return {
    id,
    name: nameOf(id),
    shortDescription: { text: title },
    fullDescription: { text: about },
    help: { text: [about, ...HELP].join(' '), markdown: [about, ...HELP].join('\n\n') },
    helpUri: 'https://www.npmjs.com/package/claims',
    defaultConfiguration: { level },
    properties: { tags: ['news', kind] },
  }
}

/** `contradiction/incident-time` → `ContradictionIncidentTime`. */
function nameOf(id: string): string {
  return id
    .split(/[/-]/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')
}
