import type pg from 'pg';

/** Statements that one connection keeps prepared. Each keeps its plan in the memory of its server process. */
const MAX_PREPARED = 150;
/** Characters of their texts: a plan takes a hundred bytes or so for each, and callers choose what is in a tree. */
const MAX_CHARACTERS = 500_000;

/** The driver's own list, by which it knows that a name is prepared. */
interface Connection {
  readonly connection: { readonly parsedStatements: Record<string, string> };
}

interface PreparedStatements {
  /** The name under which a text is prepared, new for one that is not. */
  nameOf(text: string): string;
  /** Deallocates what was dropped; to be sent behind a statement that is sent anyhow. */
  deallocation(): string;
}

function prepareOn(client: pg.PoolClient): PreparedStatements {
  const { parsedStatements } = (client as unknown as Connection).connection; // the typings leave it out
  /** By text, the least recently used first. */
  const names = new Map<string, string>();
  let dropped: string[] = [];
  let made = 0;
  let characters = 0;

  function forget(text: string): string | undefined {
    const name = names.get(text);
    if (names.delete(text)) characters -= text.length;
    return name;
  }

  function dropOldest(): void {
    const [text = ''] = names.keys();
    dropped.push(forget(text) ?? '');
  }

  const isFull = () => names.size > MAX_PREPARED || characters > MAX_CHARACTERS;

  return {
    nameOf(text) {
      const name = forget(text) ?? `s${made++}`;
      names.set(text, name);
      characters += text.length;
      while (names.size > 1 && isFull()) dropOldest();
      return name;
    },
    deallocation() {
      // One whose parsing failed was never prepared.
      const prepared = dropped.filter((name) => Object.hasOwn(parsedStatements, name));
      dropped = [];
      for (const name of prepared) delete parsedStatements[name];
      return prepared.map((name) => `; DEALLOCATE ${name}`).join('');
    },
  };
}

const byClient = new WeakMap<pg.PoolClient, PreparedStatements>();

/** The statements of a connection. Their number is bounded, as their texts vary with the fields that are asked for. */
export function preparedOn(client: pg.PoolClient): PreparedStatements {
  const known = byClient.get(client) ?? prepareOn(client);
  byClient.set(client, known);
  return known;
}
