import { type Static, Type } from 'typebox';
import { uuid } from '../../kernel/parse.ts';
import { orderParameter, pageParameters, TOTAL_COUNT } from '../../records/rest/page.ts';
import { fieldsParameter } from '../../records/rest/representation.ts';
import { territoryOf, territoryParameters } from '../../records/rest/territory-parameters.ts';
import { POSITIONS } from '../management-positions/management-positions.schemas.ts';
import { WOMEN_MANAGER } from './women-managers.representation.ts';
import { WOMEN_MANAGER_ORDERS } from './women-managers.schemas.ts';

/** The query of the list of women managers. */
export const WomenManagerQuery = Type.Object(
  {
    ...territoryParameters,
    position: Type.Optional(
      Type.Array(Type.Enum([...POSITIONS]), {
        maxItems: POSITIONS.length,
        description: 'Who hold or held one of these positions. Repeated for more than one.',
      }),
    ),
    isCurrent: Type.Optional(
      Type.Boolean({ description: 'Whether she holds a position today: true or false.' }),
    ),
    cooperativeId: Type.Optional(uuid('Of this cooperative.')),
    search: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 200,
        description:
          'Words of her name, in any order, with accents or without: Hòa and Hoà, Quý and Quí, d for đ are alike. Every word must occur; a title before them (Bà, Chị, Cô) need not. Ordered by RELEVANCE unless ordered otherwise: there, where fewer than ten have the words as typed, those off by a letter a word are found, too. FORBIDDEN for roles that may not read names.',
      }),
    ),
    orderBy: orderParameter(
      WOMEN_MANAGER_ORDERS,
      'NAME (RELEVANCE where something is searched), or CREATED_AT for roles that may not read names',
    ),
    ...pageParameters(),
    totalCount: TOTAL_COUNT,
    fields: fieldsParameter(WOMEN_MANAGER),
  },
  { additionalProperties: false },
);

type Query = Static<typeof WomenManagerQuery>;

/** The service's filter. @throws as territoryOf. */
export function filterOf(query: Query): Record<string, unknown> {
  const { position, isCurrent, cooperativeId, search } = query;
  return {
    territory: territoryOf(query),
    position: position ?? null,
    isCurrent: isCurrent ?? null,
    cooperativeId: cooperativeId ?? null,
    search: search ?? null,
  };
}
