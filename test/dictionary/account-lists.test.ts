import t from 'tap';
import { AGENCY_KIND, ROLE } from '../../src/dictionary/roles.ts';
import { AGENCY_KINDS, ROLES } from '../../src/policy/roles.ts';

t.test('the dictionary names the roles and the kinds of agency of the policy, in its order', async (t) => {
  t.strictSame(ROLE.codes, ROLES);
  t.strictSame(AGENCY_KIND.codes, AGENCY_KINDS);
});
