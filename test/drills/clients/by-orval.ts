import { authorization, cooperativeOf } from './checks.ts';
import {
  type CooperativeCreateInput,
  createCooperatives,
  getCooperative,
  listCooperatives,
  updateCooperative,
} from './generated/orval.generated.ts';
import { answered, oneOf, refused, tryClient } from './rest.ts';

const input: CooperativeCreateInput = cooperativeOf('Orval');
const headers = authorization;

await tryClient('Orval', {
  async list(first) {
    const answer = await listCooperatives(
      { first, kind: ['COOPERATIVE'], fields: ['name', 'kind'] },
      { headers },
    );
    return answer.status === 200 ? answered(answer, answer.data) : refused(answer, answer.data);
  },
  async get(id) {
    const answer = await getCooperative(id, {}, {}, { headers });
    if (answer.status === 304) return refused(answer, undefined);
    return answer.status === 200 ? answered(answer, answer.data) : refused(answer, answer.data);
  },
  async create(key) {
    const answer = await createCooperatives(input, { 'idempotency-key': key }, { headers });
    return answer.status === 201 ? answered(answer, oneOf(answer.data.data)) : refused(answer, answer.data);
  },
  async rename(id, tag, name) {
    const answer = await updateCooperative(id, { name }, { 'if-match': tag }, { headers });
    return answer.status === 200 ? answered(answer, answer.data.data) : refused(answer, answer.data);
  },
});
