import { type Static, Type } from 'typebox';
import { failure } from '../../kernel/errors.ts';
import { day } from '../../kernel/parse.ts';
import { orderParameter, pageParameters, TOTAL_COUNT } from '../../records/rest/page.ts';
import { fieldsParameter } from '../../records/rest/representation.ts';
import { territoryOf, territoryParameters } from '../../records/rest/territory-parameters.ts';
import { COOPERATIVE } from './cooperatives.representation.ts';
import { COOPERATIVE_KINDS, COOPERATIVE_ORDERS, OPERATING_STATES, STATUSES } from './cooperatives.schemas.ts';

const anyOf = (values: readonly string[], description: string) =>
  Type.Optional(
    Type.Array(Type.Enum([...values]), {
      maxItems: values.length,
      description: `${description} Repeated for more than one.`,
    }),
  );

/** The query of the list of cooperatives. */
export const CooperativeQuery = Type.Object(
  {
    ...territoryParameters,
    kind: anyOf(COOPERATIVE_KINDS, 'Of one of these kinds.'),
    status: anyOf(STATUSES, 'In one of these legal statuses.'),
    operatingState: anyOf(OPERATING_STATES, 'In one of these operating states.'),
    isWomenManaged: Type.Optional(
      Type.Boolean({ description: 'Women-managed today, or not: true or false.' }),
    ),
    foundedFrom: Type.Optional(day('Founded on this day or later.')),
    foundedTo: Type.Optional(day('Founded on this day or earlier.')),
    search: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 200,
        description:
          'Words of the name, in any order, with accents or without: Hòa and Hoà, Quý and Quí, d for đ are alike. Every word must occur; a title before them (HTX, THT, Hợp tác xã) need not. Ordered by RELEVANCE unless ordered otherwise: there, where fewer than ten have the words as typed, those off by a letter a word are found, too.',
      }),
    ),
    taxCode: Type.Optional(Type.String({ minLength: 1, maxLength: 20, description: 'Exact tax code.' })),
    externalSystem: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 60,
        description: 'With externalValue: the one that has the number in this system.',
      }),
    ),
    externalValue: Type.Optional(
      Type.String({ minLength: 1, maxLength: 200, description: 'The number in externalSystem, exactly.' }),
    ),
    orderBy: orderParameter(COOPERATIVE_ORDERS, 'NAME, or RELEVANCE where something is searched'),
    ...pageParameters(),
    totalCount: TOTAL_COUNT,
    fields: fieldsParameter(COOPERATIVE),
  },
  { additionalProperties: false },
);

/** The service's filter. @throws as territoryOf. */
export function filterOf(query: Static<typeof CooperativeQuery>): Record<string, unknown> {
  const { kind, status, operatingState, isWomenManaged, foundedFrom, foundedTo, search, taxCode } = query;
  const foundedOn =
    foundedFrom === undefined && foundedTo === undefined
      ? null
      : { from: foundedFrom ?? null, to: foundedTo ?? null };
  return {
    territory: territoryOf(query),
    kind: kind ?? null,
    status: status ?? null,
    operatingState: operatingState ?? null,
    isWomenManaged: isWomenManaged ?? null,
    foundedOn,
    search: search ?? null,
    taxCode: taxCode ?? null,
    externalIdentifier: externalIdentifierOf(query),
  };
}

/** @throws FIELD_REQUIRED for one of the two parameters without the other. */
function externalIdentifierOf({
  externalSystem: system,
  externalValue: value,
}: Static<typeof CooperativeQuery>) {
  if (system === undefined && value === undefined) return null;
  if (system === undefined) throw failure('FIELD_REQUIRED', 'externalSystem');
  if (value === undefined) throw failure('FIELD_REQUIRED', 'externalValue');
  return { system, value };
}
