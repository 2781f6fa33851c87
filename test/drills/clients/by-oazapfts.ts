import { authorization, cooperativeOf, given } from './checks.ts';
import {
  type CooperativeCreateInput,
  createCooperatives,
  defaults,
  getCooperative,
  listCooperatives,
  updateCooperative,
} from './generated/oazapfts.generated.ts';
import { answered, oneOf, refused, tryClient } from './rest.ts';

const input: CooperativeCreateInput = cooperativeOf('Oazapfts');
defaults.baseUrl = given('REGISTRY_URL');
defaults.headers = authorization;

await tryClient('Oazapfts', {
  async list(first) {
    const answer = await listCooperatives({ first, kind: ['COOPERATIVE'], fields: ['name', 'kind'] });
    return answer.status === 200 ? answered(answer, answer.data) : refused(answer, answer.data);
  },
  async get(id) {
    const answer = await getCooperative(id);
    if (answer.status === 304) return refused(answer, undefined);
    return answer.status === 200 ? answered(answer, answer.data) : refused(answer, answer.data);
  },
  async create(key) {
    const answer = await createCooperatives(input, { idempotencyKey: key });
    return answer.status === 201 ? answered(answer, oneOf(answer.data.data)) : refused(answer, answer.data);
  },
  async rename(id, tag, name) {
    const answer = await updateCooperative(id, tag, { name });
    return answer.status === 200 ? answered(answer, answer.data.data) : refused(answer, answer.data);
  },
});
