import { ERRORS } from '../../kernel/errors.ts';

/** A route as far as it decides what a request may meet before its handler. */
export interface Door {
  readonly method: string;
  readonly url: string;
}

/** Origins and tokens; a failure of ours; the database, which is asked who bears a token. */
const EVERYWHERE = [401, 403, 500, 503];
/** Limits and shares. */
const COUNTED = [429];
const WITH_BODY = [400, 413, 415];
/** An answer that the caller does not take (`requireJsonAccepted`). */
const NEGOTIATED = [406];

const isRead = (method: string) => method === 'GET' || method === 'HEAD';

/** What `app.ts` refuses before the handler of a route is asked, by status: every operation of the contract declares it. */
export function doorStatuses({ method, url }: Door): readonly number[] {
  return [
    ...EVERYWHERE,
    ...(url.startsWith('/health/') ? [] : COUNTED),
    ...(isRead(method) ? [] : WITH_BODY),
    ...(url === '/v1' || url.startsWith('/v1/') ? NEGOTIATED : []),
  ];
}

const retried = Object.values(ERRORS).filter(({ retry }) => retry === 'later');

/** Statuses of which the answer says when to try again. */
export const RETRIED_STATUSES: ReadonlySet<number> = new Set(retried.map(({ status }) => status));
