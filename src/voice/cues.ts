// Words that make somebody a source: reporting verbs by strength, naming verbs, documents that speak, and the words beside them.

import { intern, lemmaOf } from '../lex/lexicon.ts'
import { WordTable } from '../lex/word-table.ts'

/** What a cue verb does to the words that hang on it. */
export enum Cue {
  None = 0,
  /** Reports speech or writing: said, wrote, according to. */
  Say = 1,
  /** Gives something a name: called it, described it as. */
  Name = 2,
  /** A stance towards quoted words: decried, praised, accused of. */
  Stance = 3,
}

const SAY = `say tell add write state note explain announce argue claim insist warn declare reply respond continue recall
conclude ask shout yell scream chant tweet retweet post confirm acknowledge admit report reveal testify vow pledge joke stress
emphasize emphasise assert allege contend maintain suggest complain lament observe remark comment caution urge demand exclaim mutter
whisper cry quip answer promise predict counter concede confess indicate disclose relate recount repeat reiterate
retort read boast reckon proclaim estimate inform advise remind scrawl text snap bark plead beg fume gush muse
opine sigh laugh sing chime marvel echo interject interrupt deny swear agree assure advertise clarify specify elaborate
inquire query wonder ponder beam charge propose urge report signal underscore theorize speculate hypothesize email inscribe mouth bellow roar share`
const NAME = `call describe refer dub label characterize characterise name brand term deem portray cast decry paint list classify
depict identify`
const STANCE = `praise mock slam blast criticize criticise condemn denounce accuse believe think want hope expect feel promise vow bemoan
tout thank highlight highlighted hail applaud quote cite oppose reject dismiss rip attack ridicule see worry fear deride defend
support advocate challenge question view consider celebrate blame threaten refuse propose invite mention coin
trumpet lash ape welcome envision recommend favor rate doubt seek attribute credit greet scold berate hint imply point lambaste lambast
rebuke regard bill address urge recite reference salute plug focus campaign commit call`

function verbs(entries: readonly (readonly [string, number])[]): WordTable {
  const table = new WordTable([])
  for (const [words, value] of entries) for (const word of words.split(/\s+/)) table.add(word, value)
  return table
}

/** Lemma → `Cue`. Later lists do not override earlier ones. */
const byLemma = verbs([
  [STANCE, Cue.Stance],
  [NAME, Cue.Name],
  [SAY, Cue.Say],
])

/** Forms that are nouns far more often than verbs: they speak only where a mark or "that" stands beside them. */
const nounForms = new WordTable(
  'emails email tweets tweet reports report claims claim states state posts post notes note comments comment texts text charges demands demand answers calls promises promise laughs questions question views view names name terms term lists list fears hopes feeling meaning reference references address campaign label brand cast bill focus attack attacks support reading saying writing questioning posting texting signal mention text point points share shares charge chant chants shout shouts cry cries remark remarks boast boasts joke jokes whisper whispers doubt doubts worry bill bills challenge challenges muse murmur'.split(
    ' ',
  ),
)

/** Forms of irregular verbs that the lexicon may keep as their own lemma. */
const byForm = new WordTable({
  said: Cue.Say,
  says: Cue.Say,
  saying: Cue.Say,
  say: Cue.Say,
  told: Cue.Say,
  tells: Cue.Say,
  wrote: Cue.Say,
  written: Cue.Say,
  writes: Cue.Say,
  read: Cue.Say,
  reads: Cue.Say,
  reading: Cue.Say,
  cried: Cue.Say,
  swore: Cue.Say,
  sang: Cue.Say,
  tweeted: Cue.Say,
  tweets: Cue.Say,
  retweeted: Cue.Say,
  tweeting: Cue.Say,
  posted: Cue.Say,
  texted: Cue.Say,
  beamed: Cue.Say,
  mused: Cue.Say,
  marveled: Cue.Say,
  highlighted: Cue.Stance,
  trumpeted: Cue.Stance,
  emailed: Cue.Say,
  dubbed: Cue.Name,
  termed: Cue.Name,
  labeled: Cue.Name,
  labelled: Cue.Name,
  felt: Cue.Stance,
  saw: Cue.Stance,
  sought: Cue.Stance,
  thought: Cue.Stance,
})

/** `Cue` of a word id. */
export function cueOf(id: number): number {
  if (id === 0) return Cue.None
  const own = byForm.get(id)
  return own === 0 ? byLemma.get(lemmaOf(id)) : own
}

/** True for forms such as "reports" or "claim" that need more than themselves to be a verb. */
export function mostlyNoun(id: number): boolean {
  return nounForms.has(id)
}

/** Documents, signs and recordings that can speak by themselves. */
export const documents = new WordTable(
  'release statement report tweet post letter email memo note sign signs banner poster warrant complaint affidavit filing indictment document documents article story headline caption text message ad advertisement advisory alert notice website transcript lawsuit suit petition resolution paper study poll survey editorial website shirt t-shirt hat chant chants cries shouts slogan billboard placard leaflet flyer plaque inscription manifesto ruling order decision opinion brief bulletin'.split(
    ' ',
  ),
)

/** Medium in which words were given: the noun → how the report names it (order of `mediaNames`). */
export const mediaNames = [
  '',
  'press release',
  'statement',
  'tweet',
  'news conference',
  'interview',
  'social media',
  'email',
  'letter',
  'court document',
  'report',
] as const

export const media = new WordTable({
  release: 1,
  statement: 2,
  tweet: 3,
  tweeted: 3,
  twitter: 3,
  tweets: 3,
  conference: 4,
  briefing: 4,
  interview: 5,
  facebook: 6,
  instagram: 6,
  post: 6,
  email: 7,
  letter: 8,
  complaint: 9,
  affidavit: 9,
  warrant: 9,
  indictment: 9,
  filing: 9,
  report: 10,
})

export const ids = {
  comma: intern(','),
  colon: intern(':'),
  semicolon: intern(';'),
  period: intern('.'),
  question: intern('?'),
  exclamation: intern('!'),
  equals: intern('='),
  openParen: intern('('),
  closeParen: intern(')'),
  according: intern('according'),
  to: intern('to'),
  of: intern('of'),
  by: intern('by'),
  as: intern('as'),
  that: intern('that'),
  and: intern('and'),
  or: intern('or'),
  but: intern('but'),
  from: intern('from'),
  for: intern('for'),
  in: intern('in'),
  on: intern('on'),
  at: intern('at'),
  with: intern('with'),
  the: intern('the'),
  a: intern('a'),
  an: intern('an'),
  this: intern('this'),
  possessive: intern("'s"),
  apostrophe: intern("'"),
  who: intern('who'),
  which: intern('which'),
  i: intern('i'),
  we: intern('we'),
  he: intern('he'),
  she: intern('she'),
  they: intern('they'),
  it: intern('it'),
  double: intern('"'),
} as const
