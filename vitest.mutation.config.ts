import { defineConfig } from 'vitest/config'

/** Tests of meaning alone: what a mutant in judging, kinds, attribution or assembly must break; nothing that starts a process. */
const meaning = 'attribute cases cast compare corpus-* entity event frames laws quote seeds tolls worked-pairs'

// biome-ignore lint/style/noDefaultExport: vitest reads its configuration from the default export
export default defineConfig({
  test: { include: meaning.split(' ').map((name) => `test/${name}.test.ts`), testTimeout: 30_000 },
})
