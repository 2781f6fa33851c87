import t from 'tap';
import {
  AUTHORITY_RANKS,
  type Authority,
  factOf,
  heldAgainst,
  isLegalFact,
  isProgrammeFact,
  LEGAL_FACTS,
  PROGRAMME_FACTS,
} from '../../src/policy/authority.ts';
import { authorise, type Caller, coversPlace } from '../../src/policy/scope.ts';

const OFFICE = 'REGISTRATION_OFFICE';
const ALLIANCE = 'COOPERATIVE_ALLIANCE';
const PORTAL = 'PROVINCIAL_PORTAL';
const UNION = 'WOMENS_UNION';

/** Writer, then who may have set the value before her without holding it against her. Decree 92/2024/NĐ-CP Article 3(4). */
const OVERWRITES: readonly (readonly [Authority, readonly Authority[]])[] = [
  [OFFICE, [OFFICE, ALLIANCE, PORTAL, UNION]],
  [ALLIANCE, [ALLIANCE, PORTAL, UNION]],
  [PORTAL, [PORTAL, UNION]],
  [UNION, [UNION]],
];

t.test('a legal fact is overwritten by its equal or its better, and held against all others', async (t) => {
  t.same(Object.keys(AUTHORITY_RANKS).toSorted(), OVERWRITES.map(([one]) => one).toSorted());
  for (const field of LEGAL_FACTS) {
    t.ok(isLegalFact(field));
    t.notOk(isProgrammeFact(field));
    for (const [writer, weaker] of OVERWRITES) {
      t.equal(heldAgainst(field, writer, null), null, `${writer} sets what nobody set`);
      for (const [holder] of OVERWRITES) {
        const expected = weaker.includes(holder) ? null : holder;
        t.equal(heldAgainst(field, writer, holder), expected, `${field}: ${writer} over ${holder}`);
      }
    }
  }
});

t.test('a programme fact is the Union’s, whoever set it', async (t) => {
  for (const field of PROGRAMME_FACTS) {
    t.notOk(isLegalFact(field));
    t.ok(isProgrammeFact(field));
    for (const [writer] of OVERWRITES) {
      for (const holder of [null, ...OVERWRITES.map(([one]) => one)]) {
        t.equal(heldAgainst(field, writer, holder), writer === UNION ? null : UNION, `${field}: ${writer}`);
      }
    }
  }
});

t.test('the day of a status is held with the status', async (t) => {
  t.equal(factOf('statusOn'), 'status');
  for (const field of [...LEGAL_FACTS, ...PROGRAMME_FACTS, 'phone']) t.equal(factOf(field), field);
});

t.test('any other field belongs to whoever writes last', async (t) => {
  for (const field of ['phone', 'website', 'traits', 'operatingState', 'no such field']) {
    for (const [writer] of OVERWRITES) {
      for (const [holder] of OVERWRITES) t.equal(heldAgainst(field, writer, holder), null, field);
    }
  }
});

t.test('a place is covered by its province or its commune, and by the nation', async (t) => {
  const units = { kind: 'UNITS', provinceIds: [1], communeIds: [21] } as const;
  t.strictSame(
    [
      coversPlace(units, 1, null),
      coversPlace(units, 1, 11),
      coversPlace(units, 2, 21),
      coversPlace(units, 2, 22),
      coversPlace(units, 2, null),
      coversPlace(units, 21, 1),
    ],
    [true, true, true, false, false, false],
  );
  t.ok(coversPlace({ kind: 'NATION' }, 2, null));
  for (const kind of ['PUBLISHED', 'ADMINISTRATION', 'AUTHENTICATION', 'NOTHING'] as const) {
    t.notOk(coversPlace({ kind }, 1, 21), kind);
  }
});

t.test('a service refuses what the role may do nowhere', async (t) => {
  const caller: Caller = {
    role: 'WEBSITE',
    scope: { kind: 'PUBLISHED' },
    clientId: 'x',
    agencyId: null,
    actor: null,
    requestId: 'x',
  };
  t.doesNotThrow(() => authorise(caller, 'cooperative.read'));
  t.throws(() => authorise(caller, 'cooperative.update'), /FORBIDDEN/);
  const nobody = { ...caller, role: 'ANONYMOUS', clientId: null } as const;
  t.throws(() => authorise(nobody, 'cooperative.readHistory'), /^AUTH_TOKEN_REQUIRED$/);
});
