import t from 'tap';
import { vsicStanding } from '../../src/reference/vsic-classes.ts';
import { codes } from './vietnam.ts';

t.test('women-managed counts board, director, supervision and group, not deputy or accountant', async (t) => {
  t.same(
    codes.managementPositions.filter((one) => !one.countsAsWomenManaged).map((one) => one.code),
    ['DEPUTY_DIRECTOR', 'CHIEF_ACCOUNTANT'],
  );
  t.equal(codes.managementPositions.length, 12);
});

t.test('a position exists only in its kinds and governance models', async (t) => {
  t.ok(codes.isPositionOf('BOARD_CHAIR', 'COOPERATIVE', 'FULL'));
  t.notOk(codes.isPositionOf('BOARD_CHAIR', 'COOPERATIVE', 'SIMPLIFIED'));
  t.ok(codes.isPositionOf('BOARD_CHAIR', 'COOPERATIVE', null));
  t.ok(codes.isPositionOf('CONTROLLER', 'COOPERATIVE_UNION', 'SIMPLIFIED'));
  t.notOk(codes.isPositionOf('CONTROLLER', 'COOPERATIVE', 'FULL'));
  t.ok(codes.isPositionOf('GROUP_LEADER', 'COOPERATIVE_GROUP', null));
  t.ok(codes.isPositionOf('GROUP_LEADER', 'LINKED_GROUP', null));
  t.notOk(codes.isPositionOf('GROUP_LEADER', 'COOPERATIVE', null));
  t.notOk(codes.isPositionOf('KING', 'COOPERATIVE', null));
});

t.test('who leads may not control or keep the books, and the other way round', async (t) => {
  t.ok(codes.areIncompatible('BOARD_MEMBER', 'CONTROLLER'));
  t.ok(codes.areIncompatible('CONTROLLER', 'BOARD_MEMBER'));
  t.ok(codes.areIncompatible('DIRECTOR', 'CHIEF_ACCOUNTANT'));
  t.ok(codes.areIncompatible('SUPERVISORY_HEAD', 'CHIEF_ACCOUNTANT'));
  t.notOk(codes.areIncompatible('BOARD_CHAIR', 'DIRECTOR'));
  t.notOk(codes.areIncompatible('DIRECTOR', 'DIRECTOR'));
});

t.test('a legal status belongs to some kinds, and some statuses are terminal', async (t) => {
  t.ok(codes.isStatusOf('TERMINATED', 'COOPERATIVE_GROUP'));
  t.notOk(codes.isStatusOf('TERMINATED', 'COOPERATIVE'));
  t.ok(codes.isStatusOf('IN_BANKRUPTCY', 'COOPERATIVE_UNION'));
  t.notOk(codes.isStatusOf('ACTIVE', 'LINKED_GROUP'));
  t.same(
    codes.legalStatuses.filter((one) => one.terminal).map((one) => one.code),
    ['CEASED', 'TERMINATED'],
  );
});

t.test(
  'VSIC has 88 divisions in 2018 and 87 in 2025, and a letter means what its version says',
  async (t) => {
    const divisions = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));
    const found = (version: string) =>
      divisions.filter((one) => codes.findVsicSection(version, one) !== null);
    t.equal(found('VSIC2018').length, 88);
    t.equal(found('VSIC2025').length, 87);
    t.equal(codes.vsicSections.filter((one) => one.version === 'VSIC2018').length, 21);
    t.equal(codes.vsicSections.filter((one) => one.version === 'VSIC2025').length, 22);
    t.equal(codes.findVsicSection('VSIC2018', '6110')?.code, 'J');
    t.equal(codes.findVsicSection('VSIC2025', '6110')?.code, 'K');
    t.equal(codes.findVsicSection('VSIC2018', '0111')?.field, 'AGRICULTURE');
    t.equal(codes.findVsicSection('VSIC2018', '4511')?.code, 'G');
    for (const wrong of ['3400', '4000', '00', '1', 'A', '111111', '01x']) {
      t.equal(codes.findVsicSection('VSIC2018', wrong), null, wrong);
    }
    t.equal(codes.findVsicSection('VSIC2025', '4511'), null);
    t.equal(codes.findVsicSection('VSIC2007', '0111'), null);
    t.equal(codes.vsicVersionOn('2025-11-14'), 'VSIC2018');
    t.equal(codes.vsicVersionOn('2025-11-15'), 'VSIC2025');
  },
);

t.test('a business line is checked against the list of its version as deep as that goes', async (t) => {
  const digits = (count: number) =>
    Array.from({ length: 10 ** count }, (_, number) => String(number).padStart(count, '0'));
  const listed = (version: string) =>
    [2, 3, 4].map((count) => digits(count).filter((one) => vsicStanding(version, one) === 'LISTED').length);
  t.same(listed('VSIC2018'), [88, 242, 464]);
  t.same(listed('VSIC2025'), [87, 259, 495]);
  for (const [version, code, standing] of [
    ['VSIC2018', '0111', 'LISTED'],
    ['VSIC2018', '4511', 'LISTED'],
    ['VSIC2018', '0199', 'UNKNOWN'],
    ['VSIC2018', '111', 'UNKNOWN'],
    ['VSIC2018', '0139', 'UNVERIFIED'],
    ['VSIC2018', '01110', 'UNVERIFIED'],
    ['VSIC2025', '111', 'UNKNOWN'],
    ['VSIC2025', '4511', 'UNKNOWN'],
    ['VSIC2025', '0139', 'UNKNOWN'],
    ['VSIC2025', '01110', 'UNVERIFIED'],
    ['VSIC2025', '01390', 'UNKNOWN'],
    ['VSIC2025', '011100', 'UNKNOWN'],
    ['VSIC2007', '0111', 'UNKNOWN'],
  ] as const) {
    t.equal(vsicStanding(version, code), standing, `${version} ${code}`);
  }
});

t.test('a threshold that was not found is unknown and empty', async (t) => {
  t.same(codes.sizeThresholdsOn('AGRICULTURE', '2024-10-31'), []);
  const agriculture = codes.sizeThresholdsOn('AGRICULTURE', '2024-11-01');
  t.same(
    agriculture.map((one) => [
      one.size,
      one.minOfficialMembers,
      one.minAnnualRevenueVnd,
      one.minTotalCapitalVnd,
    ]),
    [
      ['LARGE', 300, 50_000_000_000n, 10_000_000_000n],
      ['MEDIUM', 200, 10_000_000_000n, 5_000_000_000n],
      ['SMALL', 50, 2_000_000_000n, 1_000_000_000n],
      ['MICRO', null, null, null],
    ],
  );
  const unknown = codes.sizeThresholds.filter((one) => !one.known);
  t.equal(unknown.length, 5);
  t.ok(unknown.every((one) => one.minOfficialMembers === null && one.minAnnualRevenueVnd === null));
});

t.test('survivors and former offenders are counted only, and every other list is complete', async (t) => {
  t.same(
    codes.priorityGroups.filter((one) => one.countsOnly).map((one) => one.code),
    ['REINTEGRATED_OFFENDER', 'TRAFFICKING_SURVIVOR', 'DOMESTIC_VIOLENCE_SURVIVOR', 'SEXUAL_ABUSE_SURVIVOR'],
  );
  t.ok(codes.priorityGroups.filter((one) => one.countsOnly).every((one) => one.sensitive));
  t.equal(
    codes.findPriorityGroup('LAID_OFF_INDUSTRIAL_WORKER')?.note,
    'Hà Nội: without unemployment benefit',
  );
  t.same(codes.findPriorityGroup('FARMLAND_CONVERTED_OR_RECOVERED')?.namedBy, ['HA_NOI']);
  t.equal(codes.ethnicGroups.length, 55);
  t.equal(codes.findEthnicGroup('55')?.isMinority, null);
  t.equal(codes.personalIdProvinceCodes.length, 63);
  t.equal(codes.findPersonalIdProvince('036')?.nameVi, 'Nam Định');
  t.equal(codes.findPersonalIdProvince('000'), null);
  t.same(
    codes.ocopRanks.filter((one) => one.recognised).map((one) => [one.stars, one.scoreMin, one.scoreBelow]),
    [
      [5, 90, null],
      [4, 70, 90],
      [3, 50, 70],
    ],
  );
  t.equal(codes.findRatingGrade('FAIR')?.scoreBelow, 80);
  t.equal(codes.findOrganisationType('COOPERATIVE')?.minMembers, 5);
  t.equal(codes.findOrganisationType('LINKED_GROUP')?.minMembers, null);
  t.equal(codes.findOrganisationType('COOPERATIVE_GROUP')?.namePrefix, null);
  t.equal(codes.findMemberKind('ASSOCIATE_NON_CONTRIBUTING')?.minAge, 15);
  t.equal(codes.memberPartyKinds.length, 6);
  t.equal(codes.ocopProductGroups.length, 6);
  t.equal(codes.povertyCategories.length, 5);
});
