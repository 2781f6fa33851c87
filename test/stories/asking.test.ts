import { readFileSync } from 'node:fs';
import t from 'tap';
import { asking } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';

const PAGE = readFileSync(new URL('../../docs/asking.md', import.meta.url), 'utf8');
const blocksOf = (language: string) =>
  [...PAGE.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(([, block = '']) => block);

t.test(
  'every request of the page on asking is answered as it is written, to a client and to nobody',
  async (t) => {
    const { app } = await testServer(t);
    const requests = blocksOf('http').flatMap((block) => block.trim().split('\n'));
    const queries = blocksOf('graphql');
    t.equal(requests.length, 12);
    t.equal(queries.length, 2);
    for (const token of [await getToken(app, 'demo-union-province-37'), null]) {
      const rest = restAs(app, token);
      for (const request of requests) {
        const [method, path = ''] = request.split(' ');
        t.equal(method, 'GET');
        const { status, body } = await rest.get(path);
        t.equal(status, 200, `${request}: ${body.slice(0, 200)}`);
      }
      for (const query of queries) {
        const { errors, data } = await asking(app, token)(query);
        t.equal(errors, undefined, JSON.stringify(errors));
        t.ok(data);
      }
    }
  },
);
