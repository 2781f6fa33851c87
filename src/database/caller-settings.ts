import pg from 'pg';
import type { Caller } from '../policy/scope.ts';

const { escapeLiteral } = pg;

/** What every statement runs as, behind the policies. */
export const SERVICE_ROLE = 'registry_service';
/** The same with the policies of what is published: they are in the plans of those alone who see nothing else. */
export const PUBLIC_ROLE = 'registry_public';

export function databaseRoleOf({ scope }: Pick<Caller, 'scope'>): string {
  return scope.kind === 'PUBLISHED' ? PUBLIC_ROLE : SERVICE_ROLE;
}

/** The settings that row level security, the stamps and the logs read, by name. */
export function settingsByName(caller: Caller): Readonly<Record<string, string>> {
  const { scope, clientId, agencyId, actor, requestId } = caller;
  return {
    'app.scope': scope.kind,
    'app.provinces': scope.kind === 'UNITS' ? `{${scope.provinceIds.join(',')}}` : '',
    'app.communes': scope.kind === 'UNITS' ? `{${scope.communeIds.join(',')}}` : '',
    'app.above': scope.kind === 'UNITS' ? `{${(scope.aboveProvinceIds ?? []).join(',')}}` : '',
    'app.client': clientId ?? '',
    'app.agency': agencyId ?? '',
    'app.actor': actor ?? '',
    'app.request': requestId,
  };
}

/** The same as a statement that sets them until the transaction ends. */
export function settingsOf(caller: Caller): string {
  const settings = Object.entries(settingsByName(caller)).map(
    ([name, value]) => `set_config('${name}', ${escapeLiteral(value)}, true)`,
  );
  return `SELECT ${settings.join(', ')}`;
}

/** Makes what follows in the transaction the caller's: the role and the settings. */
export function takeOn(caller: Caller): string {
  return `SET LOCAL ROLE ${databaseRoleOf(caller)}; ${settingsOf(caller)}`;
}

/** What opens a transaction as the caller. */
export function openingOf(caller: Caller, mode: string): string {
  return `BEGIN ${mode}; ${takeOn(caller)}`;
}
