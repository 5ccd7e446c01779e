// Short forms spelled out, as one paper prints "it's" and "gonna" where another prints "it is" and "going to": the same words said.

const WHOLE: Readonly<Record<string, readonly string[]>> = {
  cannot: ['can', 'not'],
  "can't": ['can', 'not'],
  "won't": ['will', 'not'],
  "shan't": ['shall', 'not'],
  gonna: ['going', 'to'],
  gotta: ['got', 'to'],
  wanna: ['want', 'to'],
  okay: ['ok'],
  "y'all": ['you', 'all'],
}
const ENDINGS: Readonly<Record<string, string>> = { "'re": 'are', "'ve": 'have', "'ll": 'will', "'m": 'am' }
/** Words after which "'s" is nearly always "is"; after a name it may be the owner's. */
const WITH_IS = new Set(['it', 'that', 'he', 'she', 'there', 'here', 'what', 'who', 'where', 'how', 'this'])

/** A lower-case word as one or more words. "'d" stays: it may be "had" or "would". */
export function spelledOut(word: string): readonly string[] {
  const whole = Object.hasOwn(WHOLE, word) ? WHOLE[word] : undefined
  if (whole !== undefined) return whole
  const at = word.lastIndexOf("'")
  if (at < 1) return [word]
  const stem = word.slice(0, at)
  if (word.endsWith("n't")) return [word.slice(0, -3), 'not']
  const ending = word.slice(at)
  if (ending === "'s") return WITH_IS.has(stem) ? [stem, 'is'] : [word]
  return Object.hasOwn(ENDINGS, ending) ? [stem, ENDINGS[ending] as string] : [word]
}
