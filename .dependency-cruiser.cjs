// Who may import whom: one rule per room, as ARCHITECTURE.md has it.
const only = (room, allowed, comment) => ({
  name: `${room}-imports`,
  comment,
  severity: 'error',
  from: { path: `^renderer/${room}/` },
  to: { path: '^(renderer|main|preload|tests)/', pathNot: [`^renderer/${room}/`, ...allowed] },
});
const domain = '^renderer/domain/';
const platform = '^renderer/platform/';

module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment: 'domain imports nothing but itself, data of resources/ and pure libraries named in ARCHITECTURE.md',
      severity: 'error',
      from: { path: '^renderer/domain/' },
      to: {
        pathNot: [
          '^renderer/domain/',
          '^resources/(lexicons/.+|grid-templates/.+|accuracy)\\.json$',
          '(^|/)node_modules/libphonenumber-js/',
        ],
      },
    },
    only('reading', [domain], 'reading turns bytes into Documents and knows nothing else'),
    only('storage', [domain], 'storage is the only room that knows Dexie; it keeps domain values'),
    only('workflows', [domain, '^renderer/reading/', '^renderer/storage/', platform], 'one use case a file, over the rooms below'),
    only('design', [], 'tokens and primitives know no product'),
    only('i18n', ['^renderer/domain/text/message.ts$'], 'catalogues and wording'),
    only('platform', ['^preload/contract/', '^renderer/domain/text/'], 'bridge, clock and ids'),
    only(
      'screens',
      [domain, '^renderer/workflows/', '^renderer/storage/live/', '^renderer/design/', '^renderer/i18n/', platform],
      'screens show and ask; they never write to storage or parse a file',
    ),
    {
      name: 'no-sibling-screens',
      comment: 'a screen is a folder that can be deleted',
      severity: 'error',
      from: { path: '^renderer/screens/([^/]+)/' },
      to: { path: '^renderer/screens/([^/]+)/', pathNot: '^renderer/screens/($1|shared)/' },
    },
    {
      name: 'main-imports',
      comment: 'main has no domain logic; of the renderer it knows the wordings of its own command line',
      severity: 'error',
      from: { path: '^main/' },
      to: { path: '^(renderer|preload|tests)/', pathNot: ['^preload/contract/', '^renderer/i18n/messages/batch\\.[a-z]+\\.json$'] },
    },
    {
      name: 'preload-imports',
      comment: 'preload exposes named functions only',
      severity: 'error',
      from: { path: '^preload/' },
      to: { path: '^(renderer|main|tests)/' },
    },
    {
      name: 'nobody-imports-main-or-tests',
      severity: 'error',
      comment: 'main and tests are ends, not means',
      from: { path: '^(renderer|preload)/' },
      to: { path: '^(main|tests)/' },
    },
    {
      name: 'dexie-only-in-storage',
      severity: 'error',
      comment: 'one room knows the database',
      from: { path: '^(main|preload|renderer)/', pathNot: '^renderer/storage/' },
      to: { path: '^node_modules/dexie' },
    },
    { name: 'no-cycles', severity: 'error', comment: 'data flows one way', from: {}, to: { circular: true } },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'every import exists (an asset behind package exports is not seen with ?url)',
      from: {},
      to: { couldNotResolve: true, pathNot: '^@embedpdf/pdfium/pdfium.wasm' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|out|dist|node_modules/.+/node_modules)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'module', 'browser', 'default'] },
  },
};
