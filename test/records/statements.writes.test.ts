import t from 'tap';
import { countShapes } from '../contract/statements/counting.ts';
import { holdToTable } from '../contract/statements/table.ts';
import { LOCATED, tablesWithoutTerritory } from '../contract/statements/territory-said.ts';
import { writes } from '../contract/statements/writes.ts';

/** What a write reads by rows that were found in its territory before; this may only become shorter. */
const FOUND_BEFORE = [
  // All that a cooperative has, which is changed.
  'countBeforeFounding: alliance_memberships',
  'countBeforeFounding: commendations',
  'countBeforeFounding: cooperative_figures',
  'countBeforeFounding: cooperative_products',
  'countBeforeFounding: cooperative_ratings',
  'countBeforeFounding: employments',
  'countBeforeFounding: management_positions',
  'countBeforeFounding: members',
  'countBeforeFounding: support_activities',
  'findMembershipsOf: alliance_memberships',
  'findStates: cooperative_states',
  'lockFigures: cooperative_figures',
  // The class of an attendance in scope.
  'findBeginnings: trainings',
  // The persons of memberships and jobs in scope, and what is behind the inner wall of persons who were found.
  'findMemberships: persons',
  'findSpells: persons',
  'lockInner: person_identities',
  'lockInner: person_sensitive',
  'lockWomen: persons',
  // What is worked out of a record that is shown.
  'findRecords cooperative: cooperative_figures',
  'findRecords cooperative: management_positions',
  'findRecords cooperativeState: cooperative_states',
  'findRecords employment: cooperatives',
  'findRecords managementPosition: cooperatives',
  'findRecords member: cooperatives',
  'findRecords womenManager: persons',
  // The rows of a plan, a list or a class that is changed.
  'findLastPositions: targets',
  'findTargetSpans: targets',
  'lockPartsOf reviewEntry: review_entries',
  'lockPartsOf trainingAttendance: training_attendances',
  'lockPartsOf trainingSession: training_sessions',
  // What a client has sent is its own, wherever it is addressed.
  'findRecords submission: submissions',
  'findStored submission: submissions',
];

t.test('a statement says the territory of each table whose rows it reads, or is found', async (t) => {
  t.ok(LOCATED.size > 30, `${LOCATED.size} tables`);
  const of = (text: string) => tablesWithoutTerritory(`/* it */ ${text}`);
  t.strictSame(of('select 1 from members m where m.province_id = any($1) or m.commune_id = any($2)'), []);
  t.strictSame(
    of('select 1 from "persons" "p" where "p"."province_id" = any($1) or "p".commune_id = $2'),
    [],
  );
  t.strictSame(of('select 1 from members m where m.id = $1'), ['it: members']);
  t.strictSame(of('select 1 from members where id = $1'), ['it: members']);
  t.strictSame(of('select 1 from agencies a where a.id = $1'), []);
  t.strictSame(of('select 1 from members m join persons p on true where m.province_id = any($1)'), [
    'it: persons',
  ]);
  const twice = 'from members m where m.province_id = any($1)';
  t.strictSame(of(`select 1 ${twice} union select 1 ${twice}`), []);
  t.strictSame(of(`select 1 ${twice} union select 1 from members m`), ['it: members', 'it: members']);
});

t.test('the statements of a write do not grow with its items, and stay in its territory', async (t) => {
  const shapes = writes();
  const { counts, wrong, texts } = await countShapes(t, shapes);
  t.same(wrong, [], 'each item is written, with every field, and each count is constant');
  holdToTable(t, 'statements.writes', counts, shapes);
  t.strictSame(
    [...new Set([...texts].flatMap(tablesWithoutTerritory))].sort(),
    FOUND_BEFORE.toSorted(),
    'the second wall alone holds these, or a line is needed no more',
  );
});
