import type { Transaction } from '../../database/transaction.ts';
import { type Problem, problem } from '../../kernel/errors.ts';
import type { ServiceContext } from '../../records/context.ts';
import type { Place, PlaceOrNation } from '../../records/place.ts';
import { placeOf } from '../../records/writing/place-of-record.ts';
import type { Input } from '../../records/writing/record-kind.writes.ts';
import type { CooperativeBrief } from '../cooperatives/cooperatives.records.ts';
import { findBriefs } from '../cooperatives/cooperatives.service.ts';
import { findWomenPlaces } from './women-managers.service.ts';

/** Whom records are about: the cooperatives and women managers that are named and in scope, with their places. */
export interface Subjects {
  readonly cooperatives: ReadonlyMap<string, CooperativeBrief>;
  readonly women: ReadonlyMap<string, Place>;
}

/** An input, as far as it names a subject and a place of its own. */
export type SubjectInput = Input & {
  readonly cooperativeId?: string | null;
  readonly womenManagerId?: string | null;
};

/** An input, and what begins the fields of its problems. */
interface Said {
  readonly input: SubjectInput;
  readonly path: string;
}

/** A row about a subject, as far as its place is asked of it. */
type OfSubject = { readonly [Id in keyof PlaceOrNation]?: number | null } & {
  readonly cooperativeId?: string | null;
};

/** Those of the subjects of the inputs that are in scope. */
export async function loadSubjects(
  context: ServiceContext,
  transaction: Transaction,
  inputs: readonly (SubjectInput & { readonly id?: string })[],
  /** Records that are changed, by id: their cooperatives are known too. */
  stored: ReadonlyMap<string, { readonly cooperativeId: string | null }> = new Map(),
): Promise<Subjects> {
  const cooperativeIds = [
    ...inputs.flatMap((one) => one.cooperativeId ?? []),
    ...inputs.flatMap((one) => stored.get(one.id ?? '')?.cooperativeId ?? []),
  ];
  const womenIds = inputs.flatMap((one) => one.womenManagerId ?? []);
  return {
    cooperatives: await findBriefs(transaction, context, cooperativeIds),
    women: await findWomenPlaces(transaction, context, womenIds),
  };
}

/** NOT_FOUND for a subject that is not in scope. Pure; `known` null: nothing was loaded. */
export function unknownSubjects({ input, path }: Said, known: Subjects | null): Problem[] {
  const isUnknown = (places: ReadonlyMap<string, Place> | undefined, id: string | null | undefined) =>
    places !== undefined && id != null && !places.has(id);
  return [
    ...(isUnknown(known?.cooperatives, input.cooperativeId)
      ? [problem('NOT_FOUND', `${path}.cooperativeId`)]
      : []),
    ...(isUnknown(known?.women, input.womenManagerId)
      ? [problem('NOT_FOUND', `${path}.womenManagerId`)]
      : []),
  ];
}

/** Where a record of a subject is located: where it says, else where its cooperative is, else where the woman was recorded. */
export function placeOfSubject(
  item: { readonly input: SubjectInput; readonly row: OfSubject },
  { cooperatives, women }: Subjects,
): PlaceOrNation {
  const { cooperativeId, womenManagerId } = item.input;
  const woman = item.row.cooperativeId == null ? women.get(womenManagerId ?? '') : undefined;
  return placeOf(item, cooperatives.get(cooperativeId ?? '') ?? woman);
}

/** FIELD_REQUIRED when nothing says where a new record is located that cannot belong to the nation as a whole. */
export function placeRequired({ input, path }: Said): Problem[] {
  const isSaid = [input.place, input.cooperativeId, input.womenManagerId].some((one) => one != null);
  return isSaid ? [] : [problem('FIELD_REQUIRED', `${path}.place`)];
}
