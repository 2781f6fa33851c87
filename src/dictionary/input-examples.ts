import type { TObject } from 'typebox';
import { declarationOf, type Prop } from './inputs.ts';
import type { ValueType } from './types.ts';

/** Names a record in examples; none has it. */
const ID = '01940000-0000-7000-8000-000000000001';

/** What is written of a type whose fields give no example themselves. */
function exampleOfType(type: ValueType): unknown {
  if (type.name === 'ID' || type.name === 'RECORD') return ID;
  const input = 'object' in type ? type.object.input : 'input' in type ? type.input : null;
  if (input === null) return null;
  const example = exampleOf(input);
  return type.name === 'OBJECTS' ? [example] : example;
}

const exampleOfProp = ({ example, type }: Prop): unknown => example ?? exampleOfType(type);

/** An input as a person could send it, of the examples of its members; null for one that is not declared. */
export function exampleOf(schema: TObject): Readonly<Record<string, unknown>> | null {
  const declared = declarationOf(schema);
  if (declared === undefined) return null;
  const members = Object.entries(declared.props)
    .filter(([name]) => !declared.notInExample.includes(name))
    .map(([name, prop]) => [name, exampleOfProp(prop)] as const);
  return Object.fromEntries(members.filter(([, example]) => example !== null));
}
