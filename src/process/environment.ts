import { BlockList, isIP } from 'node:net';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads variables one by one and gathers what is wrong with them; an empty variable counts as absent. */
export function readerOf(env: Environment) {
  const problems: string[] = [];
  const text = (name: string): string | null => env[name]?.trim() || null;

  /** `parse` returns null for a value that will not do. */
  function value<T>(name: string, fallback: T, rule: string, parse: (given: string) => T | null): T {
    const given = text(name);
    if (given === null) return fallback;
    const parsed = parse(given);
    if (parsed !== null) return parsed;
    problems.push(`${name} must be ${rule}.`);
    return fallback;
  }

  return {
    problems,
    text,
    value,
    integer: (name: string, fallback: number, min: number, max: number): number =>
      value(name, fallback, `a whole number from ${min} to ${max}`, (given) => {
        const number = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
        return number >= min && number <= max ? number : null;
      }),
    choice: <T extends string>(name: string, fallback: T, allowed: readonly T[]): T =>
      value(
        name,
        fallback,
        `one of ${allowed.join(', ')}`,
        (given) => allowed.find((one) => one === given) ?? null,
      ),
  };
}

export type Reader = ReturnType<typeof readerOf>;

function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

/** A connection string of PostgreSQL as it is; null for any other text. */
export function parseDatabaseUrl(text: string): string | null {
  const protocol = parseUrl(text)?.protocol;
  return protocol === 'postgres:' || protocol === 'postgresql:' ? text : null;
}

/** An http or https URL without credentials, query and fragment, its last slashes cut; null for any other text. */
export function parsePublicUrl(text: string): string | null {
  const url = parseUrl(text);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return null;
  return url.username || url.password || url.search || url.hash ? null : url.href.replace(/\/+$/, '');
}

/** An IP address or what has the form of a host name; null for any other text. */
export function parseHost(text: string): string | null {
  return isIP(text) !== 0 || /^[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$/.test(text) ? text : null;
}

function isAddressOrRange(text: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true;
  const [address = '', prefix] = text.split('/');
  const version = isIP(address);
  if (version === 0 || prefix === undefined) return version !== 0;
  try {
    new BlockList().addSubnet(
      address,
      /^\d{1,3}$/.test(prefix) ? Number(prefix) : -1,
      version === 4 ? 'ipv4' : 'ipv6',
    );
    return true;
  } catch {
    return false;
  }
}

/** A comma list of addresses, ranges and proxy-addr's names; null when one of them is neither. */
export function parseAddresses(text: string): readonly string[] | null {
  const parts = text.split(',').map((part) => part.trim());
  return parts.every(isAddressOrRange) ? Object.freeze(parts) : null;
}

/** Whether it says on or off; null when it says neither. */
export function parseSwitch(text: string): boolean | null {
  if (['1', 'true', 'on', 'yes'].includes(text.toLowerCase())) return true;
  return ['0', 'false', 'off', 'no'].includes(text.toLowerCase()) ? false : null;
}

/** A share from 0 to 1; null for any other text. */
export function parseRatio(text: string): number | null {
  const ratio = /^\d(\.\d{1,9})?$/.test(text) ? Number(text) : Number.NaN;
  return ratio >= 0 && ratio <= 1 ? ratio : null;
}
