// The shape of a field pack as people write it in YAML: every key that may stand in one, and nothing else.

import { z } from 'zod'

const word = z.string().min(1).max(200)
const phrase = z.string().min(1).max(500)
const phrases = z.array(phrase)
const name = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/)
/** YAML reads `2` as a number; an example's shown value may be one. */
const shown = z.union([z.string(), z.number(), z.null()])

export const fieldSchema = z.strictObject({
  label: word.optional(),
  kind: z.enum(['count', 'quantity', 'time', 'category', 'entity', 'quote']),
  of: word.optional(),
  evolves: z.enum(['rising', 'either', 'fixed']).optional(),
  person: z.enum(['victim', 'suspect', 'any']).optional(),
  'sub-event': name.optional(),
  zero: z.boolean().optional(),
  singles: z.union([z.boolean(), z.literal('anyone')]).optional(),
  least: z.number().int().min(1).optional(),
  yields: z.array(name).optional(),
  passes: z.boolean().optional(),
  scale: z.boolean().optional(),
  frames: z.union([phrases, z.record(name, z.union([phrase, phrases]))]).optional(),
  not: phrases.optional(),
  unknown: phrases.optional(),
  sets: z.record(name, z.array(name)).optional(),
  compatible: z.array(z.array(name).min(2)).optional(),
  negations: z.record(name, name).optional(),
  tolerance: z.union([z.string(), z.number()]).optional(),
  severity: z.enum(['error', 'warning', 'note', 'off']).optional(),
  examples: z.record(phrase, z.union([shown, z.array(shown)])).optional(),
})

export const populationSchema = z.strictObject({
  nouns: z.array(word),
  includes: z.array(name).optional(),
})

export const packSchema = z.strictObject({
  format: z.literal('claims-pack/1').optional(),
  pack: name,
  populations: z.record(name, populationSchema).optional(),
  order: z.array(word).optional(),
  fields: z.record(name, fieldSchema).optional(),
})

export type WrittenPack = z.infer<typeof packSchema>
export type WrittenField = z.infer<typeof fieldSchema>

/** Keys that are allowed at a place of the pack, for did-you-mean. */
export function keysAt(path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return Object.keys(packSchema.shape)
  if (path[0] === 'fields') return Object.keys(fieldSchema.shape)
  return Object.keys(populationSchema.shape)
}
