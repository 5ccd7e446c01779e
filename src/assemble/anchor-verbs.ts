// Verbs of an anchor word that take the event away from it: what is still to come, what nobody was taken by.

import type { Scene } from './scene.ts'

/** "The talk will take place": on the list for another day. */
export function liesAhead({ article: { verbs, verbOf } }: Scene, token: number): boolean {
  const verb = verbs[verbOf[token]!] ?? verbs[verbOf[token - 1] ?? -1]
  return verb?.modality === 'will'
}

/** "He had taken precautions": nobody was taken anywhere. */
export function takesItself({ article: { verbs, verbOf } }: Scene, token: number): boolean {
  const verb = verbs[verbOf[token]!]
  return verb !== undefined && verb.main === token && verb.perfect && verb.voice === 'active'
}
