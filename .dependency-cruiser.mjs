import { levels, wiringFolders } from './test/checks/layers.mjs';

const anyOf = (names) => `^api/(${names.join('|')})/`;
const known = [...levels.flat(), ...wiringFolders];

/** One rule per level: what it may not reach (everything above it). */
const downOnly = levels.map((level, depth) => ({
  name: `down-only-${level.join('-')}`,
  comment:
    'Imports go down only, or a change below breaks what it cannot see. ' +
    'The reverse field is added from above, the reverse effect is an event, the reverse question is a hold.',
  severity: 'error',
  from: { path: anyOf(level) },
  to: { path: ['^api/[^/]+\\.ts$', anyOf([...levels.slice(0, depth).flat(), ...wiringFolders])] },
}));

/** Names on one level stay strangers, so that each can be read, tested and replaced by itself. */
const strangers = levels
  .filter((level) => level.length > 1)
  .flatMap((level) =>
    level.map((name) => ({
      name: `same-level-${name}`,
      comment:
        'Names on one level do not import each other, or the level becomes one big domain. ' +
        'Move the shared part down, or let an event or a domain above connect them.',
      severity: 'error',
      from: { path: anyOf([name]) },
      to: { path: anyOf(level.filter((other) => other !== name)) },
    })),
  );

export default {
  forbidden: [
    ...downOnly,
    ...strangers,
    {
      name: 'domain-has-a-level',
      comment:
        'A folder without a place in test/checks/layers.mjs escapes every rule of this file: give it its level first.',
      severity: 'error',
      from: {},
      to: { path: '^api/[^/]+/', pathNot: anyOf(known) },
    },
    {
      name: 'through-the-face',
      comment:
        "Across domains only index.ts: what is not exported there may change without asking. Export what you need in the other domain's index.ts.",
      severity: 'error',
      from: { path: '^api/([^/]+)/', pathNot: anyOf(wiringFolders) },
      to: { path: '^api/[^/]+/', pathNot: ['^api/$1/', '^api/kernel/', '^api/[^/]+/index\\.ts$'] },
    },
    {
      name: 'resolvers-from-schema-only',
      comment:
        'A resolver is an entrance, not a library: only api/schema.ts and api/foundation-resolvers.ts import it. Call the use case behind it.',
      severity: 'error',
      from: { pathNot: '^api/(schema|foundation-resolvers)\\.ts$' },
      to: { path: '^api/.+\\.resolver\\.ts$' },
    },
    {
      name: 'work-knows-no-graphql',
      comment:
        'Jobs and reactions run without a request. What they need from GraphQL belongs in the type or the resolver, the rule itself in the use case.',
      severity: 'error',
      from: { path: '^api/.+/(when-[^/]+|[^/]+\\.job)\\.ts$' },
      to: { path: 'node_modules/(graphql|type-graphql)/' },
    },
    {
      name: 'api-stands-alone',
      comment:
        'The API runs without its tests and without the panel: what both need lives in api/ or in schema.graphql.',
      severity: 'error',
      from: { path: '^(api|migrations)/' },
      to: { path: '^(test|admin)/' },
    },
    {
      name: 'panel-speaks-graphql',
      comment:
        'The panel knows the API by schema.graphql only, like any other client. Generate what it needs with npm run codegen.',
      severity: 'error',
      from: { path: '^admin/' },
      to: { path: '^(api|test|migrations)/' },
    },
    {
      name: 'desk-kit-knows-no-desk',
      comment:
        'The kit is what every desk is made of: queues, keys, dialogs. What knows a complaint or an order belongs into the room of that desk.',
      severity: 'error',
      from: { path: '^admin/src/desks/kit/' },
      to: { path: '^admin/src/desks/(?!kit/)' },
    },
    {
      name: 'no-circle',
      comment:
        'A circle of imports runs in an order nobody chose ("Cannot access X before initialization"). Move the shared part down.',
      severity: 'error',
      from: { path: '^(api|admin|test)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-dev-package-in-api',
      comment: 'A production install has no devDependencies: move the package to dependencies or do without.',
      severity: 'error',
      from: { path: '^api/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
    },
  ],
  options: {
    includeOnly: { path: ['^(api|admin|test|migrations)/', 'node_modules'] },
    exclude: { path: '^admin/.*generated/' },
    doNotFollow: { path: ['node_modules', '^\\.build/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'node', 'default'] },
  },
};
