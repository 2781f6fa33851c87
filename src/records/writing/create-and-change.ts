import type { TObject } from 'typebox';
import type { Write } from '../record-edge.ts';
import { changeRecords, createRecords, type RecordWrite } from './record-kind.writes.ts';

type Stored = { readonly id: string; readonly version: number };

/** What is peculiar to the two writes of a kind that is made and changed by the same rules. */
type Rules<Row extends Stored, Known, Schema extends TObject> = Omit<
  RecordWrite<Row, Known, Schema>,
  'schema'
> & {
  /** The schema of an input that makes a record. */
  readonly create: Schema;
  /** Of one that changes a record: what the rules ask of an input, it may leave out. */
  readonly change: TObject;
};

/** The writes of such a kind, each all or none. They throw what createRecords, changeRecords and the rules do. */
export function createAndChange<Row extends Stored, Known, Schema extends TObject>({
  create,
  change,
  ...rules
}: Rules<Row, Known, Schema>): { readonly create: Write; readonly change: Write } {
  // Of an input that was parsed by another schema the rules see the same names, each of which may be absent.
  const changing = { ...rules, schema: change as unknown as Schema };
  return {
    create: (context, call) => createRecords(context, call, { ...rules, schema: create }),
    change: (context, call) => changeRecords(context, call, changing),
  };
}
