/**
 * Adds to the lists of kinds (the dictionary, the reads, the edges) and of computed indicators what is declared and not
 * listed there yet, at their ends. A list stays in the order in which it is; a line may be moved by hand.
 * Run by `npm run generate`, before anything imports the lists.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');

interface List {
  /** The module with the list. */
  readonly path: string;
  /** Where its members are declared. */
  readonly declared: string;
  /** An export that belongs into the list, with its `name`, and its `kind` where the list says it. */
  readonly exported: RegExp;
  readonly lineOf: (name: string, kind: string) => string;
  /** Ends the list. */
  readonly end: string;
}

const LISTS: readonly List[] = [
  {
    path: 'src/dictionary/dictionary.ts',
    declared: 'src/dictionary/kinds/*.ts',
    exported: /^export const (?<name>[A-Z_]+) = declareKind\(\{\s*kind: '(?<kind>\w+)'/gm,
    lineOf: (name, kind) => `  ${kind}: ${name},\n`,
    end: '} as const satisfies',
  },
  {
    path: 'src/surfaces/record-kinds.ts',
    declared: 'src/{registry,programme}/*/*.kind.ts',
    exported: /^export const (?<name>\w+Reads)\b/gm,
    lineOf: (name) => `  ${name},\n`,
    end: '];',
  },
  {
    path: 'src/surfaces/record-edges.ts',
    declared: 'src/{registry,programme}/*/*.edges.ts',
    exported: /^export const (?<name>\w+Edge): RecordEdge\b/gm,
    lineOf: (name) => `  ${name},\n`,
    end: '];',
  },
  {
    path: 'src/programme/definitions/catalogue.ts',
    declared: 'src/programme/definitions/*.ts',
    exported: /^export const (?<name>[A-Z_]+): Definition\b/gm,
    lineOf: (name) => `  ${name},\n`,
    end: '};',
  },
];

/** The list with what is declared in the module and missing in it. */
function withExportsOf(list: List, text: string, module: string): string {
  const source = readFileSync(join(ROOT, module), 'utf8');
  return [...source.matchAll(list.exported)].reduce((before, { groups: { name = '', kind = '' } = {} }) => {
    if (new RegExp(`\\b${name}\\b`).test(before)) return before;
    const from = relative(dirname(list.path), module).replace(/^(?!\.)/, './');
    const at = before.indexOf(list.end);
    return `import { ${name} } from '${from}';\n${before.slice(0, at)}${list.lineOf(name, kind)}${before.slice(at)}`;
  }, text);
}

for (const list of LISTS) {
  const path = join(ROOT, list.path);
  const before = readFileSync(path, 'utf8');
  const modules = globSync(list.declared, { cwd: ROOT }).sort();
  const after = modules.reduce((text, module) => withExportsOf(list, text, module), before);
  if (after !== before) writeFileSync(path, after);
}
