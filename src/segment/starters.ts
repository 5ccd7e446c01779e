// Closed word classes that decide where sentences end after a dotted word: abbreviations by their habit, and words that open sentences.

import { WordTable } from '../lex/word-table.ts'

/** How a dotted word behaves before a capital. */
export enum Habit {
  /** Ends a sentence where the next word typically starts one. */
  Plain = 0,
  /** A title or a "number" sign: never ends a sentence. */
  Never = 1,
  /** p.m. and a.m.: also end one where the sentence has its verb already. */
  Clock = 2,
  /** Month: ends one rarely, never before a number. */
  Month = 3,
  /** etc.: ends one before every capital. */
  Free = 4,
}

const NEVER =
  'mr mrs ms dr prof sgt lt capt cpl pvt col maj gen cmdr det supt insp sen rep gov pres rev hon messrs mx atty asst st ste mt fr vs no nos pp fig vol sec art ch cpt esq est apt ft'
const CLOCK = 'p.m. a.m. pm am'
const MONTH = 'jan feb mar apr jun jul aug sept sep oct nov dec'

export const habits = new WordTable({
  ...Object.fromEntries(NEVER.split(' ').map((word) => [word, Habit.Never])),
  ...Object.fromEntries(CLOCK.split(' ').map((word) => [word, Habit.Clock])),
  ...Object.fromEntries(MONTH.split(' ').map((word) => [word, Habit.Month])),
  etc: Habit.Free,
})

const STARTERS =
  'the a an this that these those he she it they we you i his her its their our my your there here who what when where why how ' +
  'if while although though because since after before as until unless once whether during despite amid ' +
  'and but or so yet nor however meanwhile moreover furthermore then later earlier now still also instead additionally ' +
  'in on at by for from to with without of about around under over between among following according ' +
  'some many most several all both each every no none neither either any another other others more few ' +
  'only just even not never nearly almost shortly authorities witnesses investigators officials neighbors neighbours relatives ' +
  'nobody everyone someone anyone nothing everything one two three four five six seven eight nine ten'

/** Words that, capitalised, most likely open a sentence: determiners, pronouns, connectives, prepositions. */
export const starters = new WordTable(STARTERS.split(' '))

/** Sentence openers that hang an adverbial before the subject: "At 5 p.m. Riverton Police …". */
export const adverbialOpeners = new WordTable(
  'at on in around about shortly just by since when after before near during from until between approximately roughly'.split(
    ' ',
  ),
)

/** What may follow a clock time without ending the sentence: zones, weekdays, months. */
export const clockTails = new WordTable(
  'et est edt ct cst cdt mt mst mdt pt pst pdt gmt bst utc eastern central mountain pacific local monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
)

/** Verbs of speech that follow a quoted question: `"Why?" Smith asked.` */
export const saying = new WordTable(
  'said says say asked asks ask told tells wrote writes added adds replied replies shouted shouts yelled yells screamed screams cried cries exclaimed wondered wonders recalled recalls explained explains tweeted tweets posted continued continues stated states noted notes'.split(
    ' ',
  ),
)

/** Verbs that are never nouns: they show that the word before them is a subject. */
export const auxiliaries = new WordTable(
  'is are was were has have had do does did will would can could should may might must'.split(' '),
)

/** Dotted words that mostly stand before the noun they belong to: "said U.S. Marines were". */
export const modifiers = new WordTable('u.s. u.k. u.n. e.u. u.s.a. l.a. n.y. d.c. n.c. s.c. n.j. n.h. n.m.'.split(' '))
