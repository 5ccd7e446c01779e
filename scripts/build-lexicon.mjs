// Compiles the lexicon: compromise's words, their conjugations and plurals, and our own lists in src/lex/words, into one table.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import nlp from 'compromise/three'
import { lexiconBytes } from './lexicon-bytes.mjs'
import { loadTs } from './load-ts.mjs'
import { writeBytes } from './write-bytes.mjs'

const { Can: CAN } = await loadTs('src/lex/form.ts')
/** compromise tag → what the word can be. */
const TAGS = {
  Noun: CAN.Noun,
  Singular: CAN.Noun,
  Uncountable: CAN.Noun,
  Actor: CAN.Noun,
  Plural: CAN.Noun | CAN.Plural,
  Unit: CAN.Noun,
  Adjective: CAN.Adjective,
  Comparative: CAN.Adjective,
  Superlative: CAN.Adjective,
  Adverb: CAN.Adverb,
  PastTense: CAN.VerbPast | CAN.Participle,
  PresentTense: CAN.VerbPresent,
  Participle: CAN.Participle,
  Gerund: CAN.Gerund,
  Infinitive: CAN.VerbBase,
  Imperative: CAN.VerbBase,
  FirstName: CAN.FirstName,
  MaleName: CAN.FirstName | CAN.MaleName,
  FemaleName: CAN.FirstName | CAN.FemaleName,
  LastName: CAN.LastName,
  Place: CAN.Place,
  Country: CAN.Place | CAN.Country,
  Region: CAN.Place | CAN.Region,
  City: CAN.Place | CAN.City,
  Organization: CAN.Organization,
  SportsTeam: CAN.Organization,
  Demonym: CAN.Demonym | CAN.Adjective,
  Honorific: CAN.Honorific,
  Preposition: CAN.Preposition,
  Pronoun: CAN.Pronoun,
  Possessive: CAN.Pronoun,
  Reflexive: CAN.Pronoun,
  Determiner: CAN.Determiner,
  Conjunction: CAN.Conjunction,
}
/** compromise's ambiguous words: both readings are possible here. */
const SWITCHES = {
  'Noun|Verb': CAN.Noun | CAN.VerbBase,
  'Plural|Verb': CAN.Noun | CAN.Plural | CAN.VerbPresent,
  'Adj|Past': CAN.Adjective | CAN.VerbPast | CAN.Participle,
  'Noun|Gerund': CAN.Noun | CAN.Gerund,
  'Adj|Gerund': CAN.Adjective | CAN.Gerund,
  'Adj|Noun': CAN.Adjective | CAN.Noun,
  'Adj|Present': CAN.Adjective | CAN.VerbBase,
  'Person|Noun': CAN.FirstName | CAN.Noun,
  'Person|Verb': CAN.FirstName | CAN.VerbBase,
  'Person|Adj': CAN.FirstName | CAN.Adjective,
  'Person|Date': CAN.FirstName,
  'Person|Place': CAN.FirstName | CAN.Place,
  'Actor|Verb': CAN.Noun | CAN.VerbBase,
  'Unit|Noun': CAN.Noun,
}
/** Verbs of one syllable whose past is the same word. */
const UNCHANGED = new Set('bet bid cut fit hit let put rid set shed shut slit spit split quit'.split(' '))
const words = new Map()
const lemmas = new Map()
const add = (word, flags, lemma) => {
  if (!/^[\p{L}\p{M}\d.'&$%",;:!?()[\]{}/\\-]+$/u.test(word) || word.length > 60) return
  for (const char of word) if (char.codePointAt(0) > 255 && char !== '—' && char !== '…') return
  words.set(word, (words.get(word) ?? 0) | flags)
  if (lemma !== undefined && lemma !== word && !lemmas.has(word)) lemmas.set(word, lemma)
}
const list = (name) =>
  readFileSync(new URL(`../src/lex/words/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
const model = nlp.model()
const { verb, noun } = nlp.methods().two.transform
const irregular = new Map(
  list('participles').map((line) => {
    const [base, past, participle] = line.split(' ')
    return [base, { past, participle }]
  }),
)

/** "rip", "slam": one syllable that ends in a vowel and a consonant doubles it; compromise leaves some as they are. */
const doubles = (base) => /^[^aeiou]+[aeiou][bdgmnprt]$/.test(base)

function addVerb(base) {
  const forms = verb.conjugate(base, model)
  const own = irregular.get(base)
  if (doubles(base)) {
    const stem = base + base.at(-1)
    if (!forms.Gerund.startsWith(stem)) forms.Gerund = `${stem}ing`
    if (forms.PastTense === base && !UNCHANGED.has(base)) forms.PastTense = `${stem}ed`
  }
  const past = own?.past ?? forms.PastTense
  const participle = own?.participle ?? past
  add(base, CAN.VerbBase, base)
  add(forms.PresentTense, CAN.VerbPresent, base)
  add(forms.Gerund, CAN.Gerund, base)
  add(past, CAN.VerbPast | (past === participle ? CAN.Participle : 0), base)
  add(participle, CAN.Participle, base)
}
function addNoun(singular) {
  if (singular.endsWith(':pl')) return add(singular.slice(0, -3), CAN.Noun | CAN.Plural)
  add(singular, CAN.Noun, singular)
  add(noun.toPlural(singular, model), CAN.Noun | CAN.Plural, singular)
}

// our own lists first: their lemmas win
for (const base of irregular.keys()) addVerb(base)
for (const base of list('verbs').join(' ').split(' ')) addVerb(base)
for (const word of list('nouns').join(' ').split(' ')) addNoun(word)
for (const word of list('adjectives').join(' ').split(' ')) add(word, CAN.Adjective)
for (const word of list('adverbs').join(' ').split(' ')) add(word, CAN.Adverb)
for (const [word, singular] of [
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['policemen', 'policeman'],
  ['gunmen', 'gunman'],
  ['firemen', 'fireman'],
  ['wives', 'wife'],
  ['lives', 'life'],
  ['knives', 'knife'],
]) {
  add(word, CAN.Noun | CAN.Plural)
  lemmas.set(word, singular)
  add(singular, CAN.Noun)
}
for (const [word, tags] of Object.entries(model.one.lexicon)) {
  if (word.includes(' ')) continue
  let flags = 0
  for (const tag of [tags].flat()) flags |= TAGS[tag] ?? 0
  add(word, flags)
  if (flags & CAN.VerbBase) addVerb(word)
  else if (flags & CAN.Noun && !(flags & CAN.Plural) && !irregular.has(word)) addNoun(word)
}
for (const [word, kind] of Object.entries(model.two.switches)) {
  add(word, SWITCHES[kind] ?? 0)
  if (/^(Noun|Person|Actor)\|Verb$/.test(kind)) addVerb(word)
  if (/^(Noun\|Verb|Noun\|Gerund|Adj\|Noun|Actor\|Verb)$/.test(kind)) addNoun(word)
}
for (const [singular, plural] of Object.entries(model.two.irregularPlurals)) {
  add(singular, CAN.Noun)
  add(plural, CAN.Noun | CAN.Plural, singular)
}

for (const mark of [
  '.',
  ',',
  ';',
  ':',
  '!',
  '?',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '/',
  '\\',
  '"',
  "'",
  '-',
  '$',
  '%',
  '&',
])
  words.set(mark, 0)
for (const clitic of ["'s", "'ll", "'ve", "'re", "'d", "'m", "n't", 'ca', 'wo', 'sha'])
  words.set(clitic, words.get(clitic) ?? 0)

// forms of the auxiliaries that conjugation leaves out
for (const [word, base] of [
  ['am', 'be'],
  ['is', 'be'],
  ['are', 'be'],
  ['was', 'be'],
  ['were', 'be'],
  ['been', 'be'],
  ['being', 'be'],
  ['has', 'have'],
  ['had', 'have'],
  ['having', 'have'],
  ['does', 'do'],
  ['did', 'do'],
  ['done', 'do'],
]) {
  words.set(word, words.get(word) ?? 0)
  words.set(base, words.get(base) ?? 0)
  lemmas.set(word, base)
}

// ---- the table: id 0 is "unknown"; words of news come first, commonest first, so that what is looked up most lies close
// together; the others follow in code-unit order, and the build is reproducible
const counts = new Map()
for (const folder of ['seeds', 'fixtures/gold/clusters']) {
  const files = readdirSync(new URL(`../${folder}`, import.meta.url), { recursive: true }).filter((name) =>
    name.endsWith('.txt'),
  )
  for (const file of files) {
    const text = readFileSync(new URL(`../${folder}/${file}`, import.meta.url), 'utf8').toLowerCase()
    for (const [word] of text.matchAll(/[a-z]+|[^\sa-z]/g)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
}
const countOf = (word) => counts.get(word) ?? 0
const order = [
  '',
  ...[...words.keys()].filter((word) => word !== '').sort((a, b) => countOf(b) - countOf(a) || (a < b ? -1 : 1)),
]
const bytes = lexiconBytes({
  words: order,
  flags: (id) => words.get(order[id]) ?? 0,
  lemma: (id) => lemmas.get(order[id]) ?? order[id],
})
const folder = new URL('../src/lex/generated/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeBytes(folder, 'table', bytes)
console.error(`lexicon: ${order.length} words, ${(bytes.length / 1e6).toFixed(2)} MB`)
