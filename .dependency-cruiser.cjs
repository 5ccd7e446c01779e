// The import laws of the house, each with its reason. `npm run laws` checks them; ARCHITECTURE.md draws the floors.

/** A room is entered by its door; the kinds, the model and the lexicon are open shelves. */
module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Code that runs in a circle cannot be read in one direction.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'model-imports-nothing',
      comment: 'The nouns must mean the same everywhere; only the schema library may stand below them.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { pathNot: '^(src/model/|node_modules/zod)' },
    },
    {
      name: 'render-reads-reports-only',
      comment:
        'A stored report must render as a fresh one: renderers and checks know the model, words and nothing else.',
      severity: 'error',
      from: { path: '^src/(render|check)/' },
      to: { path: '^src/', pathNot: '^src/(model/|render/|check/)' },
    },
    {
      name: 'check-and-render-apart',
      comment: 'Two rooms that read reports do not read each other, except to show findings.',
      severity: 'error',
      from: { path: '^src/render/' },
      to: { path: '^src/check/' },
    },
    {
      name: 'edges-on-top',
      comment: 'What touches files, clock and screen stands above all that is pure.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|run)/' },
      to: { path: '^src/(cli|run)/' },
    },
    {
      name: 'run-below-cli',
      comment: 'Running many files must work without a command line.',
      severity: 'error',
      from: { path: '^src/run/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'spines-called-from-the-edge',
      comment: 'A stage that calls a spine would run stages twice.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|run)/' },
      to: { path: '^src/(account|compare)\\.ts$' },
    },
    {
      name: 'one-door-per-dependency',
      comment: 'A dependency that enters by one door can be changed in one place.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|run)/' },
      to: { path: '^node_modules/(commander|lilconfig|fast-glob|ignore)' },
    },
    {
      name: 'writers-in-their-format',
      comment: 'A package that writes a format is known to the file of that format alone.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(render/parquet|run/database)\\.ts$' },
      to: { path: '^node_modules/(hyparquet-writer|node-sqlite3-wasm)/' },
    },
    {
      name: 'colours-in-the-terminal-renderer',
      comment: 'Colour and columns belong to the terminal; chalk knows nothing of NO_COLOR, so one file builds it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/render/(paint|grid)\\.ts$' },
      to: { path: '^node_modules/(chalk|cli-table3)' },
    },
    {
      name: 'one-door-per-page-library',
      comment: 'The page is drawn by one library and its pictures by another; no other room knows either.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/render/html/' },
      to: { path: '^node_modules/(preact|preact-render-to-string|@observablehq)/' },
    },
    {
      name: 'documents-in-two-rooms',
      comment: 'A document of elements is read in one room and drawn in another; all else is plain text.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(read/|render/html/plot\\.tsx$)' },
      to: { path: '^node_modules/linkedom/' },
    },
    {
      name: 'zod-at-the-edges',
      comment: 'Checking shapes costs start-up time and belongs where untrusted data comes in.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(model/report|packs/(schema|packs))\\.ts$' },
      to: { path: '^node_modules/zod', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'files-at-the-edge',
      comment:
        'Only cli and run touch files, threads and processes: all else gives the same bytes for the same articles.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|run)/' },
      to: { path: '^(node:)?(fs|child_process|worker_threads|http|https|net|os|vm)(/|$)' },
    },
    {
      name: 'no-tests-in-the-tool',
      comment: 'What ships must not lean on what proves it.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|bench|scripts)/' },
    },
    {
      name: 'only-declared-packages',
      comment: 'The build bundles what the source imports; what package.json does not pin may be another one tomorrow.',
      severity: 'error',
      from: { path: '^(src|bin)/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'formats-enter-through-read',
      comment: 'Parsers of foreign formats are the likeliest to break: one room knows them, and one process runs them.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/read/' },
      to: {
        path: '^node_modules/(@mozilla/readability|unpdf|mammoth|postal-mime|csv-parse|feedsmith|chardet|html-encoding-sniffer)',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'generated/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs'] },
  },
}
