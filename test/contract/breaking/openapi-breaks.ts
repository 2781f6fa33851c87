import { type Json, resolved } from '../samples.ts';

/** Who is hurt differs: what is sent must still be taken, what is answered must still be there. */
type Direction = 'sent' | 'answered';

interface Comparison {
  readonly before: Json;
  readonly after: Json;
  readonly direction: Direction;
  /** Names the place in what is told. */
  readonly at: string;
}

/** The components of both contracts, and those that were compared already. */
interface Contracts {
  readonly before: Json;
  readonly after: Json;
  readonly seen: Set<string>;
}

/**
 * What a client of the earlier contract would stumble over in the later one, a line each. Values added to what is
 * answered, fields and operations added, and bounds widened are none: clients must bear them.
 */
export function openapiBreaks(before: Json, after: Json): string[] {
  const contracts = {
    before: before.components?.schemas ?? {},
    after: after.components?.schemas ?? {},
    seen: new Set<string>(),
  };
  const breaks = operationsOf(before).flatMap(({ name, path, method, operation }) => {
    const later = after.paths[path]?.[method];
    return later === undefined ? [`${name} was removed`] : operationBreaks(name, operation, later, contracts);
  });
  return [...new Set(breaks)].sort();
}

function operationsOf(contract: Json) {
  return Object.entries<Json>(contract.paths).flatMap(([path, methods]) =>
    Object.entries<Json>(methods).map(([method, operation]) => ({
      name: `${method.toUpperCase()} ${path}`,
      path,
      method,
      operation,
    })),
  );
}

function operationBreaks(name: string, before: Json, after: Json, contracts: Contracts): string[] {
  const isOpen = (operation: Json) =>
    operation.security?.some((one: Json) => Object.keys(one).length === 0) ?? true;
  return [
    ...(before.operationId === after.operationId
      ? []
      : [`${name} is no longer called ${before.operationId}`]),
    ...(isOpen(before) && !isOpen(after) ? [`${name} wants a token`] : []),
    ...parameterBreaks(name, before.parameters ?? [], after.parameters ?? [], contracts),
    ...bodyBreaks(name, before.requestBody, after.requestBody, contracts),
    ...answerBreaks(name, before.responses ?? {}, after.responses ?? {}, contracts),
  ];
}

function parameterBreaks(name: string, before: Json[], after: Json[], contracts: Contracts): string[] {
  const same = (one: Json) => (other: Json) => one.name === other.name && one.in === other.in;
  const added = after.filter((one) => one.required === true && !before.some(same(one)));
  return [
    ...added.map((one) => `${name} wants the parameter ${one.name}`),
    ...before.flatMap((one) => {
      const at = `${name} ${one.name}`;
      const later = after.find(same(one));
      if (later === undefined) return [`${at} was removed`];
      const wanted = later.required === true && one.required !== true ? [`${at} is required`] : [];
      const schemas = { before: one.schema, after: later.schema };
      return [...wanted, ...schemaBreaks({ ...schemas, direction: 'sent', at }, contracts)];
    }),
  ];
}

function bodyBreaks(name: string, before: Json, after: Json, contracts: Contracts): string[] {
  if (before === undefined) return after?.required === true ? [`${name} wants a body`] : [];
  if (after === undefined) return [`${name} takes no body`];
  return contentBreaks(`${name} body`, before.content, after.content, { direction: 'sent', contracts });
}

function answerBreaks(name: string, before: Json, after: Json, contracts: Contracts): string[] {
  return Object.entries<Json>(before).flatMap(([status, answer]) => {
    const at = `${name} ${status}`;
    const later = after[status];
    // A refusal that can no longer happen hurts nobody.
    if (later === undefined) return Number(status) < 400 ? [`${at} was removed`] : [];
    const headers = Object.keys(answer.headers ?? {}).filter((one) => later.headers?.[one] === undefined);
    return [
      ...headers.map((one) => `${at} ${one} was removed`),
      ...contentBreaks(at, answer.content ?? {}, later.content ?? {}, { direction: 'answered', contracts }),
    ];
  });
}

function contentBreaks(
  at: string,
  before: Json,
  after: Json,
  { direction, contracts }: { readonly direction: Direction; readonly contracts: Contracts },
): string[] {
  return Object.entries<Json>(before).flatMap(([type, { schema }]) =>
    after[type] === undefined
      ? [`${at} is no longer ${type}`]
      : schemaBreaks({ before: schema, after: after[type].schema, direction, at }, contracts),
  );
}

function schemaBreaks(comparison: Comparison, contracts: Contracts): string[] {
  const { before, after, direction } = comparison;
  if (before === undefined || after === undefined) return [];
  if (before.$ref === undefined || before.$ref !== after.$ref) {
    const [one, other] = [resolved(before, contracts.before), resolved(after, contracts.after)];
    return branchBreaks({ ...comparison, before: one ?? {}, after: other ?? {} }, contracts);
  }
  // A component that both name is compared once and told by its own name.
  const key = `${direction} ${before.$ref}`;
  if (contracts.seen.has(key)) return [];
  contracts.seen.add(key);
  const [one, other] = [resolved(before, contracts.before), resolved(after, contracts.after)];
  const at = before.$ref.split('/').at(-1);
  return branchBreaks({ ...comparison, before: one ?? {}, after: other ?? {}, at }, contracts);
}

const branchesOf = (schema: Json): Json[] => schema.anyOf ?? schema.oneOf ?? [schema];

/** What an alternative is, so that it is found again. */
function nameOf(branch: Json): string {
  if (branch.$ref !== undefined) return branch.$ref.split('/').at(-1);
  if (branch.const !== undefined) return JSON.stringify(branch.const);
  if (Array.isArray(branch.type)) return branch.type.join(' or ');
  return branch.type ?? (branch.enum === undefined ? 'anything' : 'string');
}

function branchBreaks({ before, after, direction, at }: Comparison, contracts: Contracts): string[] {
  const [earlier, later] = [branchesOf(before), branchesOf(after)];
  const isAmong = (branches: Json[]) => (one: Json) =>
    branches.some((other) => nameOf(other) === nameOf(one) || nameOf(other) === 'anything');
  const gone = earlier.filter((one) => !isAmong(later)(one)).map(nameOf);
  const come = later.filter((one) => !isAmong(earlier)(one)).map(nameOf);
  const kept = earlier.flatMap((one) => {
    const other = later.find((candidate) => nameOf(candidate) === nameOf(one));
    return other === undefined ? [] : [[one, other] as const];
  });
  return [
    ...(direction === 'sent' ? gone.map((one) => `${at} may no longer be ${one}`) : []),
    ...(direction === 'answered' ? come.map((one) => `${at} may now be ${one}`) : []),
    ...kept.flatMap(([one, other]) =>
      one.$ref === undefined
        ? ownBreaks({ before: one, after: other, direction, at }, contracts)
        : schemaBreaks({ before: one, after: other, direction, at }, contracts),
    ),
  ];
}

function ownBreaks(comparison: Comparison, contracts: Contracts): string[] {
  const { before, after, direction, at } = comparison;
  const valuesGone = (before.enum ?? []).filter((one: unknown) => !(after.enum ?? [one]).includes(one));
  return [
    ...valuesGone.map((one: unknown) => `${at} has no value ${one}`),
    ...(direction === 'sent' && before.enum === undefined && after.enum !== undefined
      ? [`${at} takes named values only`]
      : []),
    ...(direction === 'sent' ? boundBreaks(before, after, at) : []),
    ...propertyBreaks(comparison, contracts),
    ...(before.items === undefined
      ? []
      : schemaBreaks({ ...comparison, before: before.items, after: after.items ?? {}, at }, contracts)),
  ];
}

const UPPER = ['maximum', 'maxLength', 'maxItems'];
const LOWER = ['minimum', 'minLength', 'minItems'];

/** Bounds that take less than before. */
function boundBreaks(before: Json, after: Json, at: string): string[] {
  const tighter = [
    ...UPPER.filter((name) => after[name] !== undefined && after[name] < (before[name] ?? Infinity)),
    ...LOWER.filter((name) => after[name] !== undefined && after[name] > (before[name] ?? -Infinity)),
    ...['pattern', 'format'].filter((name) => after[name] !== undefined && after[name] !== before[name]),
  ];
  return tighter.map((name) => `${at} is held to ${name} ${after[name]}`);
}

function propertyBreaks({ before, after, direction, at }: Comparison, contracts: Contracts): string[] {
  if (before.properties === undefined) return [];
  const later = after.properties ?? {};
  const isRequired = (schema: Json, name: string) => schema.required?.includes(name) === true;
  const wanted = Object.keys(later).filter((name) => isRequired(after, name) && !isRequired(before, name));
  const loose = Object.keys(later).filter((name) => !isRequired(after, name) && isRequired(before, name));
  return [
    ...(direction === 'sent' ? wanted.map((name) => `${at}.${name} is required`) : []),
    ...(direction === 'answered' ? loose.map((name) => `${at}.${name} may be missing`) : []),
    ...Object.entries<Json>(before.properties).flatMap(([name, property]) =>
      later[name] === undefined
        ? [`${at}.${name} was removed`]
        : schemaBreaks({ before: property, after: later[name], direction, at: `${at}.${name}` }, contracts),
    ),
  ];
}
