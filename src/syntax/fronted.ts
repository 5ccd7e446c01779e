// Fronted participles: "Also charged was Ann Lee", "Killed in the crash were two men" – who it is said of stands behind "be".

import { idOf } from '../lex/lexicon.ts'
import type { Clausing } from './clause-state.ts'

const BE = idOf('be')
/** Clauses between the participle and its "be": "arrested and charged with murder are …". */
const REACH = 3

/** Gives the participles before a "be" without a subject what follows it as theirs; `from` is the sentence's first clause. */
export function frontParticiples(c: Clausing, from: number): void {
  for (let k = from; k < c.clauses.length; k++) {
    const { verb, subject, object } = c.clauses[k]!
    if (verb < 0 || subject >= 0 || object < 0 || c.verbs[verb]!.lemma !== BE) continue
    const first = c.verbs[verb]!.first
    for (let p = Math.max(from, k - REACH); p < k + REACH && p < c.clauses.length; p++) {
      const fronted = c.clauses[p]!
      if (fronted.verb < 0 || fronted.subject >= 0) continue
      const { form, voice, last } = c.verbs[fronted.verb]!
      if (form === 'participle' && voice === 'passive' && last <= first) {
        fronted.subject = object
        fronted.kind = 'participle'
      }
    }
  }
}
