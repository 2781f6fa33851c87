import { RETRIED_STATUSES } from './door.ts';

// biome-ignore lint/suspicious/noExplicitAny: an OpenAPI document, which is JSON of many shapes
type Json = any;

/** The headers by which a caller without a token, or with one that proves nothing, sees how much she may still ask. */
const RATE_HEADERS: Readonly<Record<string, string>> = {
  'X-RateLimit-Limit': 'Requests a minute that an address without a valid token may send.',
  'X-RateLimit-Remaining': 'Those of them that are left.',
  'X-RateLimit-Reset': 'Seconds until there are so many again.',
};
const RETRY_HEADER = { 'Retry-After': 'Seconds to wait before the call is tried again.' };
const ALL_HEADERS = { ...RATE_HEADERS, ...RETRY_HEADER };

const headersNamed = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

/**
 * The description in the words that every client of the contract knows, nothing twice, and with what all operations
 * share: the headers of limits, and the example of a body that its component gives.
 */
export function inStandardWords<Described extends object>(description: Described): Described {
  const standard: Json = JSON.parse(
    JSON.stringify(description, (_, value: unknown) =>
      value !== null && typeof value === 'object' && !Array.isArray(value) ? toStandard({ ...value }) : value,
    ),
  );
  if (Object.values(standard.paths ?? {}).length > 0) {
    const headers = Object.entries(ALL_HEADERS).map(([name, text]) => [
      name,
      { description: text, schema: { type: 'integer', minimum: 0 } },
    ]);
    standard.components.headers = Object.fromEntries(headers);
  }
  for (const [path, methods] of Object.entries<Json>(standard.paths ?? {})) {
    for (const operation of Object.values<Json>(methods)) {
      addHeaders(operation, path.startsWith('/health/') ? [] : Object.keys(RATE_HEADERS));
      addExample(operation, standard.components.schemas ?? {});
    }
  }
  return standard as Described; // the same description, in other words
}

function toStandard({ format, ...rest }: Record<string, unknown>): Record<string, unknown> {
  if ('in' in rest) return withStyle(rest);
  if (
    Array.isArray(rest.enum) &&
    rest.type === undefined &&
    rest.enum.every((one) => typeof one === 'string')
  )
    rest.type = 'string';
  if (format === 'day') return { ...rest, format: 'date' };
  if (format === 'partial-date') return { ...rest, pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' };
  return format === undefined ? rest : { ...rest, format };
}

/**
 * How a list is written is a matter of the parameter and not of its schema. The example of one that may be left out is a
 * matter of the schema: pages that try an operation fill in those of the parameters.
 */
function withStyle(parameter: Record<string, Json>): Record<string, Json> {
  const { schema, example, ...own } = parameter;
  if (schema === undefined) return parameter;
  const { style, explode, ...rest } = schema;
  const isFilledIn = parameter.required === true;
  return {
    schema: { ...rest, ...(example !== undefined && !isFilledIn && { examples: [example] }) },
    ...(example !== undefined && isFilledIn && { example }),
    ...own,
    ...('explode' in schema && { style, explode }),
  };
}

function addHeaders(operation: Json, limits: readonly string[]): void {
  for (const [status, answer] of Object.entries<Json>(operation.responses ?? {})) {
    const names = [...limits, ...(RETRIED_STATUSES.has(Number(status)) ? Object.keys(RETRY_HEADER) : [])];
    if (names.length > 0) answer.headers = { ...answer.headers, ...headersNamed(names) };
  }
}

/** The first example of the component that a body is, or that the body is one or many of. */
function addExample({ requestBody }: Json, components: Json): void {
  const media = requestBody?.content?.['application/json'];
  const ref: string | undefined = media?.schema?.$ref ?? media?.schema?.anyOf?.[0]?.$ref;
  const [example] = components[ref?.split('/').at(-1) ?? '']?.examples ?? [];
  if (example !== undefined) media.example = example;
}
