/** One request of the mix. */
export interface Operation {
  readonly name: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: unknown;
}

const graphql = (name: string, query: string, variables: object = {}): Operation => ({
  name,
  method: 'POST',
  path: '/graphql',
  body: { query, variables },
});

const get = (name: string, path: string): Operation => ({ name, method: 'GET', path });

const NESTED = `query($first: Int) { cooperatives(first: $first) { nodes { id name status province { name }
  positions(first: 3) { position womenManager { birthYear } } figures(first: 2) { asOf } } pageInfo { endCursor } } }`;
const SEARCH =
  'query($search: String) { cooperatives(first: 10, filter: { search: $search }) { totalCount nodes { name } } }';
const CREATE = `mutation($input: [CooperativeCreateInput!]!, $key: String) {
  cooperativeCreate(input: $input, idempotencyKey: $key) { cooperative { id version } userErrors { code } } }`;
const WORDS = ['hoa sen', 'nong nghiep', 'rau', 'htx', 'thanh', 'phu nu'];

const READS: readonly ((turn: number) => Operation)[] = [
  () => graphql('nested', NESTED, { first: 20 }),
  (turn) => graphql('search', SEARCH, { search: WORDS[turn % WORDS.length] }),
  () => get('page', '/v1/cooperatives?first=20'),
  () => graphql('short', '{ cooperatives(first: 5) { nodes { name registryCode version } } }'),
  () => get('trainings', '/v1/trainings?first=10'),
  () => get('viewer', '/v1/viewer'),
  () => get('units', '/v1/administrative-units?level=PROVINCE&first=20'),
];

/**
 * An endless sequence of requests, the reads in turn and writes evenly among them. `tag` makes the records of one client
 * its own.
 */
export function operationsFor(tag: string, writes: number): () => Operation {
  let turn = 0;
  let owed = 0;
  return () => {
    turn += 1;
    owed += writes;
    if (owed >= 1) {
      owed -= 1;
      const name = `Hợp tác xã tải ${tag} ${turn}`;
      const input = [{ name, kind: 'COOPERATIVE', address: { provinceCode: '37' } }];
      return graphql('create', CREATE, { input, key: `load-${tag}-${turn}` });
    }
    const read = READS[turn % READS.length];
    return read === undefined ? get('viewer', '/v1/viewer') : read(turn);
  };
}
