import { Type } from 'typebox';
import { setLinks } from '../../api/rest/links.ts';
import type { Reach } from '../nobody.ts';
import type { Direction, Page, PageArguments } from '../reading/pages.ts';
import { DEFAULT_PAGE, MAX_PAGE, pageInfoOf } from '../reading/pages.ts';
import type { RestCall } from './route.ts';

/** The page arguments of a list; `max` rows at most. */
export function pageParameters(max = MAX_PAGE) {
  const size = (description: string) =>
    Type.Optional(Type.Integer({ minimum: 1, maximum: max, description, examples: [DEFAULT_PAGE] }));
  const cursor = (description: string) =>
    Type.Optional(Type.String({ minLength: 1, maxLength: 2_000, description }));
  return {
    first: size(`So many rows from the start, 1 to ${max}; ${DEFAULT_PAGE} when nothing is said.`),
    after: cursor('Rows behind this cursor, with first.'),
    last: size(`So many rows from the end, 1 to ${max}.`),
    before: cursor('Rows before this cursor, with last.'),
  };
}

/** The order parameter: a field, or a minus sign and a field for the other direction. */
export function orderParameter(fields: readonly string[], first: string) {
  return Type.Optional(
    Type.Enum(
      fields.flatMap((field) => [field, `-${field}`]),
      { description: `Order; a minus sign turns it round. Left out: ${first}.` },
    ),
  );
}

/** `-NAME` is NAME, descending; null when left out. */
export function orderOf<Field extends string>(
  order: string | undefined,
  fields: readonly Field[],
): { field: Field; direction: Direction } | null {
  const field = fields.find((one) => one === order?.replace(/^-/, ''));
  if (order === undefined || field === undefined) return null;
  return { field, direction: order.startsWith('-') ? 'DESC' : 'ASC' };
}

type PageQuery = PageArguments & { readonly totalCount?: boolean };

/** The answer to a list: items, what is around them, and the `Link` header. `count` is asked only when wanted. */
export async function answerPage(
  { request, reply, query }: RestCall<PageQuery>,
  {
    page,
    items,
    hiddenFields,
    count,
    countUnresolved,
    reach,
  }: {
    readonly page: Page<unknown>;
    readonly items: readonly unknown[];
    readonly hiddenFields: readonly string[];
    readonly count: () => number | Promise<number>;
    /** Left out for lists without a territory. */
    readonly countUnresolved?: () => number | Promise<number>;
    readonly reach?: Reach;
  },
): Promise<object> {
  const pageInfo = pageInfoOf(page);
  const size = query.first ?? query.last ?? DEFAULT_PAGE;
  setLinks(request, reply, { publicUrl: request.server.publicUrl, size, pageInfo });
  const counts =
    query.totalCount === true
      ? {
          totalCount: await count(),
          ...(countUnresolved !== undefined && { unresolvedCount: await countUnresolved() }),
        }
      : {};
  const inexact = page.inexact === undefined ? {} : { inexact: page.inexact };
  return { items, pageInfo, ...counts, ...inexact, ...(reach !== undefined && { reach }), hiddenFields };
}

export const TOTAL_COUNT = Type.Optional(
  Type.Boolean({ description: 'Whether the rows of the whole list are counted: true or false (left out).' }),
);
