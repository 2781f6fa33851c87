// PostGraphile 5 as a process, set up as its documentation says for production: the Amber preset, its own pool of the
// same size, grafserv on Node's http, no GraphiQL, no watch, no EXPLAIN. JavaScript, as its packages are the bench's own
// and absent where the registry is checked.
import { createServer } from 'node:http';
import { grafserv } from 'postgraphile/grafserv/node';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { jsonPgSmartTags } from 'postgraphile/utils';

const { DATABASE_URL, POOL_SIZE, PG_SETTINGS = '' } = process.env;

/** The role and the settings of every request, as a user gives them to PostGraphile; none without access control. */
const pgSettings = PG_SETTINGS === '' ? null : JSON.parse(PG_SETTINGS);

/** The relation that the registry answers from memory, and the orders that its lists have. */
const tags = jsonPgSmartTags({
  version: 1,
  config: {
    class: {
      'public.cooperatives': {
        tags: { foreignKey: '(province_id) references bench.units (id)|@fieldName provinceToday' },
      },
    },
    attribute: {
      'public.management_positions.from_on': { tags: { behavior: '+orderBy' } },
      'public.management_positions.to_on': { tags: { behavior: '+filterBy' } },
      'public.management_positions.id': { tags: { behavior: '+orderBy' } },
      'public.training_attendances.id': { tags: { behavior: '+orderBy' } },
    },
  },
});

const preset = {
  extends: [PostGraphileAmberPreset],
  plugins: [tags],
  pgServices: [
    makePgService({
      connectionString: DATABASE_URL,
      schemas: ['public', 'bench'],
      poolConfig: { max: Number(POOL_SIZE) },
    }),
  ],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false, maxRequestLength: 1_000_000 },
  grafast: { explain: false, ...(pgSettings && { context: () => ({ pgSettings }) }) },
};

const instance = postgraphile(preset);
const served = instance.createServ(grafserv);
const server = createServer();
server.on('error', (error) => {
  throw error;
});
await served.addTo(server);
server.keepAliveTimeout = 72_000;
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`listening at http://127.0.0.1:${server.address().port}\n`);
});
process.on('SIGTERM', () => process.exit(0));
