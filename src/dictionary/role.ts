import type { AdministrativeLevel } from '../kernel/administrative-level.ts';
import type { Words } from '../kernel/words.ts';
import type { FieldClass } from './classes.ts';
import type { CodeWords } from './code-list.ts';

/** What rows a role may reach at all; its grant's units narrow TERRITORY. */
export type Reach = 'TERRITORY' | 'PUBLISHED' | 'ACCOUNTS' | 'NOTHING';

/**
 * What roles have in common, by which `policy/actions.ts` names them.
 * UNION: the Women's Union, which keeps the facts of the programme, also of what others organised.
 * ORGANISERS: give classes and support, and record their own.
 * PLANNERS: issue plans.
 * READERS_OF_PEOPLE: read members and workers, their persons by the classes of the fields.
 * SENDERS: send in what waits for a unit of the Union.
 */
export type Group = 'UNION' | 'ORGANISERS' | 'PLANNERS' | 'READERS_OF_PEOPLE' | 'SENDERS';

/** All that the policy says of a role. */
export interface RoleRow {
  /** As the list of roles has it; null for a caller without a token. */
  readonly name: CodeWords | null;
  /** In a sentence. */
  readonly who: Words;
  /** Reading follows from it: TERRITORY reads all kinds of records there, PUBLISHED those that can be published. */
  readonly reach: Reach;
  /** The levels at which the role has offices: a grant is at a unit of one of them. Districts have ended. */
  readonly levels: readonly AdministrativeLevel[];
  /** The classes of fields that it reads in its reach. */
  readonly classes: readonly FieldClass[];
  /** The kind of agency that it acts for; null for nobody's. */
  readonly agencyKind: string | null;
  /** The authority with which it writes cooperatives; null for a role that writes none. */
  readonly authority: string | null;
  readonly groups: readonly Group[];
  /**
   * Fields (`kind.field`) that it writes where it may write the record, although it does not read them. Few: who cannot
   * read a value back cannot answer for it, and would overwrite unseen what others recorded.
   */
  readonly writesUnread: readonly string[];
}
