// Enforces who may import whom: core <- contract <- store <- desk <- main, each looking left only.
/** These run in the worker, where there is no Electron. */
const WORKER_PARTS = '^src/main/(store|desk|poll/parse)'

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layer('core', '^src/core/', ['^src/core/', '^node_modules/']),
    ...layer('contract', '^src/contract/', ['^src/core/', '^src/contract/', '^node_modules/zod/']),
    ...layer(
      'store',
      '^src/main/store/',
      ['^src/core/', '^src/contract/', '^src/main/store/', '^node_modules/'],
      true,
    ),
    ...layer(
      'desk',
      '^src/main/desk/',
      ['^src/core/', '^src/contract/', '^src/main/store/', '^src/main/desk/', '^node_modules/'],
      true,
    ),
    ...layer('main', '^src/main/', ['^src/core/', '^src/contract/', '^src/main/', '^node_modules/'], true),
    ...layer('preload', '^src/preload/', [
      '^src/preload/',
      '^src/contract/names\\.ts$',
      '^node_modules/electron/',
    ]),
    ...layer('renderer', '^src/renderer/', [
      '^src/core/',
      '^src/contract/',
      '^src/renderer/',
      '^node_modules/',
    ]),
    {
      name: 'electron-only-in-the-shell',
      comment: 'What runs in the worker, and all pages, must do without Electron.',
      severity: 'error',
      from: { path: ['^src/core/', '^src/contract/', '^src/renderer/', WORKER_PARTS] },
      to: { path: '^(node_modules/)?electron(/|$)' },
    },
    {
      name: 'sqlite-only-in-store',
      comment: 'The store is the only code that knows SQL.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/main/store/' },
      to: { path: 'node_modules/(@types/)?better-sqlite3/' },
    },
    {
      name: 'temporal-in-one-place',
      comment:
        'src/core/temporal.ts hands the polyfill out, so that it can go when Temporal is built in everywhere.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/core/temporal\\.ts$' },
      to: { path: 'node_modules/temporal-polyfill/' },
    },
    {
      name: 'one-file-knows-the-feed-parser',
      comment: 'Another parser can then take its place by changing one file.',
      severity: 'error',
      module: { path: 'node_modules/rss-parser/', numberOfDependentsMoreThan: 1 },
      from: {},
    },
    {
      name: 'one-file-knows-the-mail-parser',
      comment: 'Another parser can then take its place by changing one file.',
      severity: 'error',
      module: { path: 'node_modules/postal-mime/', numberOfDependentsMoreThan: 1 },
      from: {},
    },
    {
      name: 'one-file-knows-the-difference-library',
      comment: 'Another one can then take its place by changing one file.',
      severity: 'error',
      module: { path: 'node_modules/diff/', numberOfDependentsMoreThan: 1 },
      from: {},
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing imports and that imports nothing is not part of the app.',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.m?ts$'] },
      to: {},
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      // The build tool reads what stands behind the question mark.
      to: { couldNotResolve: true, pathNot: '\\?' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Imports of types are imports, too: a layer must not know the shapes of the layers right of it.
    tsPreCompilationDeps: true,
    builtInModules: { add: ['electron'] },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
}

/**
 * @param {string} name
 * @param {string} from
 * @param {string[]} mayImport
 * @param {boolean} mayUseNode
 */
function layer(name, from, mayImport, mayUseNode = false) {
  return [
    {
      name: `${name}-looks-left-only`,
      severity: 'error',
      from: { path: from },
      to: { pathNot: mayImport, dependencyTypesNot: ['core'], couldNotResolve: false },
    },
    ...(mayUseNode
      ? []
      : [
          {
            name: `${name}-without-node`,
            severity: 'error',
            from: { path: from },
            to: { dependencyTypes: ['core'], pathNot: '^electron$' },
          },
        ]),
  ]
}
