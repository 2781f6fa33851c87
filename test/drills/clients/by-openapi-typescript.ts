import createClient from 'openapi-fetch';
import { authorization, cooperativeOf, given } from './checks.ts';
import type { components, paths } from './generated/openapi-typescript.generated.ts';
import { answered, oneOf, refused, tryClient } from './rest.ts';

const client = createClient<paths>({ baseUrl: given('REGISTRY_URL'), headers: authorization });
const input: components['schemas']['CooperativeCreateInput'] = cooperativeOf('OpenAPI');

await tryClient('OpenAPI', {
  async list(first) {
    const query = { first, kind: ['COOPERATIVE' as const], fields: ['name' as const, 'kind' as const] };
    const { data, error, response } = await client.GET('/v1/cooperatives', { params: { query } });
    return data === undefined ? refused(response, error) : answered(response, data);
  },
  async get(id) {
    const { data, error, response } = await client.GET('/v1/cooperatives/{id}', { params: { path: { id } } });
    return data === undefined ? refused(response, error) : answered(response, data);
  },
  async create(key) {
    const params = { header: { 'idempotency-key': key } };
    const { data, error, response } = await client.POST('/v1/cooperatives', { params, body: input });
    return data === undefined ? refused(response, error) : answered(response, oneOf(data.data));
  },
  async rename(id, tag, name) {
    const params = { path: { id }, header: { 'if-match': tag } };
    const { data, error, response } = await client.PATCH('/v1/cooperatives/{id}', { params, body: { name } });
    return data === undefined ? refused(response, error) : answered(response, data.data);
  },
});
