import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const CONTRACT = fileURLToPath(new URL('../../openapi/openapi.json', import.meta.url));

/** A generator of clients, and what makes one of openapi.json with it; its file is named after it. */
export interface Generator {
  readonly name: string;
  readonly command: readonly string[];
  /** How it declares what a client imports. */
  readonly declared: RegExp;
}

const fileOf = (name: string) => `generated/${name}.generated.ts`;
const EXPORTED = /^export (?:declare )?(?:type|interface|const|enum|function) (\w+)/gm;

export const GENERATORS: readonly Generator[] = [
  {
    name: 'openapi-typescript',
    command: ['openapi-typescript', CONTRACT, '-o', fileOf('openapi-typescript')],
    // The members of `schemas`, one indentation below it.
    declared: /^ {8}(\w+): /gm,
  },
  { name: 'orval', command: ['orval', '--config', 'orval.config.js'], declared: EXPORTED },
  { name: 'oazapfts', command: ['oazapfts', CONTRACT, fileOf('oazapfts')], declared: EXPORTED },
];

/** Names that are another's with a number behind it, which is how generators rename the second of a name; no statuses. */
function renamed(names: ReadonlySet<string>): string[] {
  return [...names].filter((name) => {
    const [, base] = /^(.*?[A-Za-z])_*\d{1,2}$/.exec(name) ?? [];
    return base !== undefined && names.has(base);
  });
}

/** Components that the client cannot import by their names, and names that were given twice. */
export async function misnamed(folder: string, { name, declared }: Generator): Promise<string[]> {
  const text = await readFile(`${folder}${fileOf(name)}`, 'utf8');
  const names = new Set([...text.matchAll(declared)].map(([, one]) => one ?? ''));
  const { components } = JSON.parse(await readFile(CONTRACT, 'utf8')) as {
    readonly components: { readonly schemas: object };
  }; // OpenAPI's own keywords
  const missing = Object.keys(components.schemas).filter((one) => !names.has(one));
  return [...missing, ...renamed(names)];
}

/** Makes the clients of all generators in `folder`. @throws what `run` throws when one of them fails. */
export async function generateClients(folder: string, run: (words: readonly string[]) => Promise<string>) {
  await mkdir(`${folder}generated`, { recursive: true });
  for (const {
    command: [program = '', ...words],
  } of GENERATORS)
    await run([`node_modules/.bin/${program}`, ...words]);
}
