import type pg from 'pg';

/** Statements that one connection keeps prepared. Each keeps its plan in the memory of its server process. */
const MAX_PREPARED = 150;

/** The driver's own list, by which it knows that a name is prepared. */
interface Connection {
  readonly connection: { readonly parsedStatements: Record<string, string> };
}

/** What a connection has prepared, by text, the least recently used first. */
class PreparedStatements {
  readonly #parsed: Record<string, string>;
  readonly #names = new Map<string, string>();
  #old: string[] = [];
  #made = 0;

  constructor(client: pg.PoolClient) {
    this.#parsed = (client as unknown as Connection).connection.parsedStatements; // the typings leave it out
  }

  /** The name under which a text is prepared, new for one that is not. */
  nameOf(text: string): string {
    const known = this.#names.get(text);
    if (known !== undefined) this.#names.delete(text);
    const name = known ?? `s${this.#made++}`;
    this.#names.set(text, name);
    if (this.#names.size > MAX_PREPARED) this.#forgetOldest();
    return name;
  }

  #forgetOldest(): void {
    const [oldest] = this.#names;
    if (oldest === undefined) return;
    this.#names.delete(oldest[0]);
    this.#old.push(oldest[1]);
  }

  /** Deallocates what was dropped; to be sent behind a statement that is sent anyhow. */
  deallocation(): string {
    // One whose parsing failed was never prepared.
    const prepared = this.#old.filter((name) => Object.hasOwn(this.#parsed, name));
    this.#old = [];
    for (const name of prepared) delete this.#parsed[name];
    return prepared.map((name) => `; DEALLOCATE ${name}`).join('');
  }
}

const byClient = new WeakMap<pg.PoolClient, PreparedStatements>();

/** The statements of a connection. Their number is bounded, as their texts vary with the fields that are asked for. */
export function preparedOn(client: pg.PoolClient): PreparedStatements {
  const known = byClient.get(client) ?? new PreparedStatements(client);
  byClient.set(client, known);
  return known;
}
