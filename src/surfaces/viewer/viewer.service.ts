import { ACTIONS, type Action, mayDo } from '../../policy/actions.ts';
import type { FieldClass } from '../../policy/fields.ts';
import { READABLE } from '../../policy/roles.ts';
import type { Scope } from '../../policy/scope.ts';
import type { ServiceContext } from '../../records/context.ts';
import type { UnitVersion } from '../../reference/territory.ts';

/** The longest list of units shown to a caller of herself. */
const MAX_UNITS = 500;

interface Viewer {
  readonly clientId: string | null;
  readonly role: string;
  readonly agencyId: string | null;
  readonly actor: string | null;
  readonly reach: Scope['kind'];
  readonly units: readonly UnitVersion[];
  readonly readableClasses: readonly FieldClass[];
  readonly actions: readonly Action[];
}

/** Who the caller is to the registry; anybody may ask it of herself. */
export function describeViewer({ caller, registry }: ServiceContext): Viewer {
  const { role, scope, clientId, agencyId, actor } = caller;
  const ids = scope.kind === 'UNITS' ? [...scope.provinceIds, ...scope.communeIds].slice(0, MAX_UNITS) : [];
  const actions = (Object.keys(ACTIONS) as Action[]).filter((action) => mayDo(role, action)); // its own keys
  return {
    clientId,
    role,
    agencyId,
    actor,
    reach: scope.kind,
    units: ids.flatMap((id) => registry.reference.territory.latestVersion(id) ?? []),
    readableClasses: READABLE[role],
    actions,
  };
}
