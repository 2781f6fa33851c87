import { type Action, mayDo } from '../../src/policy/actions.ts';
import { type CallerRole, REACH, ROLES } from '../../src/policy/roles.ts';

export const EVERYBODY: readonly CallerRole[] = ['ANONYMOUS', ...ROLES];

/** One that may do the action, in a province where it may. @throws Error when nobody may. */
export function ownRoleOf(action: Action | null): CallerRole {
  const roles = EVERYBODY.filter((role) => action === null || mayDo(role, action));
  const role =
    roles.find((one) => one === 'UNION_PROVINCE') ??
    roles.find((one) => REACH[one] === 'TERRITORY' && one !== 'UNION_CENTRAL') ??
    roles[0];
  if (role === undefined) throw new Error(`nobody may ${action}`);
  return role;
}
