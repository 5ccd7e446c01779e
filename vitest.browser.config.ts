import { defineConfig } from 'vitest/config'

// the page in a real Chromium: a tier of its own, because it needs one and takes its time
// biome-ignore lint/style/noDefaultExport: vitest reads its configuration from the default export
export default defineConfig({
  test: { include: ['test/browser/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false },
})
