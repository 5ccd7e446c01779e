// Bits that single words add to the features of their paragraph, and the little language of the cue lists.

import { WordTable } from '../lex/word-table.ts'

export enum Cue {
  /** said, told, according: somebody is reported. */
  Report = 1,
  Profane = 2,
  Slang = 4,
  /** I, my, me outside quotation marks. */
  First = 8,
  /** May begin a phrase that marks furniture, a caption or a credit anywhere in a paragraph. */
  Trigger = 16,
  Statement = 32,
}

const PROFANE =
  'fuck fucking fucked fucker fuckers motherfucker shit shitty bullshit bitch bitches asshole assholes dumbass bastards crap damn goddamn pussy prick scumbag scumbags moron morons idiot idiots dumb'
const SLANG =
  'lol lmao rofl wtf omg smh imo imho btw tho gonna wanna gotta cuz bc ur ppl yall dude yeah yep nope ugh duh sheesh thugs libs libtard libtards sheeple snowflake snowflakes kinda sorta ain'
const REPORT =
  'said says say told tells according reported reports reporting announced confirmed added wrote stated spokesman spokeswoman spokesperson'
const TRIGGER =
  'all privacy terms sign signing subscribe newsletter newsletters inbox photo photos image images getty contributed credit courtesy caption hide toggle facebook pinterest photograph read share reprint handout reporting editing homepage contacted reached staff email e contact reach ap file view contributing published'

export const cues = new WordTable({
  ...each(REPORT, Cue.Report),
  ...each(PROFANE, Cue.Profane),
  ...each(SLANG, Cue.Slang),
  ...each("i me my mine myself i'm i've i'd i'll", Cue.First),
  ...each(TRIGGER, Cue.Trigger),
  ...each('statement release', Cue.Statement),
})
cues.add('reporting', Cue.Report | Cue.Trigger)

function each(words: string, bit: number): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word) => [word, bit]))
}

/** Entries of a `PhraseTable` from a list with semicolons between its phrases. */
export function phrases<T>(list: string, payload: T): [string, T][] {
  return list
    .split(';')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((phrase): [string, T] => [phrase, payload])
}
