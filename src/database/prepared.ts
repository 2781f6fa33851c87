import type pg from 'pg';

/** Statements that one connection keeps prepared. Each keeps its plan in the memory of its server process. */
const MAX_PREPARED = 150;
/** Characters of their texts: a plan takes a hundred bytes or so for each, and callers choose what is in a tree. */
const MAX_CHARACTERS = 500_000;

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
  #characters = 0;

  constructor(client: pg.PoolClient) {
    this.#parsed = (client as unknown as Connection).connection.parsedStatements; // the typings leave it out
  }

  /** The name under which a text is prepared, new for one that is not. */
  nameOf(text: string): string {
    const name = this.#forget(text) ?? `s${this.#made++}`;
    this.#names.set(text, name);
    this.#characters += text.length;
    while (this.#names.size > 1 && this.#isFull()) this.#dropOldest();
    return name;
  }

  #forget(text: string): string | undefined {
    const name = this.#names.get(text);
    if (this.#names.delete(text)) this.#characters -= text.length;
    return name;
  }

  #isFull(): boolean {
    return this.#names.size > MAX_PREPARED || this.#characters > MAX_CHARACTERS;
  }

  #dropOldest(): void {
    const [text = ''] = this.#names.keys();
    this.#old.push(this.#forget(text) ?? '');
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
