import t from 'tap';
import { daysAhead } from '../../src/dictionary/days-ahead.ts';
import { declarationOf } from '../../src/dictionary/inputs.ts';
import { AddressInput } from '../../src/dictionary/places.ts';
import { AttendeeInput } from '../../src/registry/trainings/trainings.schemas.ts';
import { RECORD_EDGES } from '../../src/surfaces/record-edges.ts';

const TODAY = '2026-11-29';

const datesOf = (schema: object): string[] =>
  Object.entries(declarationOf(schema)?.props ?? {})
    .filter(([, { type }]) => type.name === 'DATE' || type.name === 'PARTIAL_DATE')
    .map(([name]) => name);

const refused = (schema: object, day: string) =>
  daysAhead(schema, Object.fromEntries(datesOf(schema).map((name) => [name, day])), TODAY, '0').map(
    ({ code, field }) => `${code} ${field}`,
  );

/** By hand, apart from the declarations: what has happened when it is recorded. */
const HAPPENED: Readonly<Record<string, readonly string[]>> = {
  AddressInput: ['codesOn', 'fromOn'],
  AllianceMembershipStartInput: ['fromOn'],
  AttendeeInput: ['certifiedOn'],
  BudgetLineRecordInput: ['decidedOn'],
  BudgetLineUpdateInput: ['decidedOn'],
  CommendationRecordInput: ['awardedOn'],
  CommendationUpdateInput: ['awardedOn'],
  CooperativeCreateInput: [
    'certificateIssuedOn',
    'establishmentSupportOn',
    'foundedOn',
    'memberRosterCompleteOn',
    'operatingStateOn',
    'statusOn',
    'workerRosterCompleteOn',
  ],
  CooperativeUpdateInput: [
    'certificateIssuedOn',
    'establishmentSupportOn',
    'foundedOn',
    'memberRosterCompleteOn',
    'operatingStateOn',
    'statusOn',
    'workerRosterCompleteOn',
  ],
  CooperativeChangeStatusInput: ['operatingStateOn', 'statusOn'],
  CooperativeFiguresInput: ['asOf'],
  CooperativeReorganisationInput: ['effectiveOn'],
  CooperativeStateRecordInput: ['fromOn'],
  CooperativeStateUpdateInput: ['fromOn'],
  EmploymentChangeInput: ['fromOn'],
  EmploymentStartInput: ['fromOn'],
  EmploymentUpdateInput: ['fromOn'],
  ManagementPositionStartInput: ['fromOn'],
  MediaItemCreateInput: ['publishedOn'],
  MediaItemUpdateInput: ['publishedOn'],
  MemberCreateInput: ['fromOn'],
  MemberUpdateInput: ['fromOn'],
  MilestoneReachInput: ['reachedOn'],
  MilestoneUpdateInput: ['reachedOn'],
  PlanCopyInput: ['issuedOn'],
  PlanCreateInput: ['issuedOn'],
  PlanUpdateInput: ['issuedOn'],
  ReviewListRecordInput: ['reviewedOn'],
  ReviewListUpdateInput: ['reviewedOn'],
  SupportRequestAnswerInput: ['answeredOn'],
  SupportRequestCreateInput: ['requestedOn'],
  SupportRequestUpdateInput: ['requestedOn'],
  WomenManagerCreateInput: ['birthDate'],
  WomenManagerUpdateInput: ['birthDate'],
};

t.test('what is declared to have happened has come, whatever part of its day is known', async (t) => {
  const inputs = Object.fromEntries(RECORD_EDGES.flatMap(({ inputs }) => Object.entries(inputs)));
  const schemas: Readonly<Record<string, object>> = { ...inputs, AddressInput, AttendeeInput };
  const found = Object.entries(schemas).flatMap(([name, schema]) => {
    const fields = refused(schema, '2031-02-03').map((one) => one.replace('DATE_FUTURE 0.', ''));
    return fields.length === 0 ? [] : [[name, fields.sort()] as const];
  });
  t.same(Object.fromEntries(found), HAPPENED);
  for (const [name, fields] of Object.entries(HAPPENED)) {
    const schema = schemas[name] ?? {};
    for (const day of ['2026-11-29', '2026-11', '2026', '2019'])
      t.same(refused(schema, day), [], `${name} ${day}`);
    for (const day of ['2026-11-30', '2026-12', '2027'])
      t.equal(refused(schema, day).length, fields.length, `${name} ${day}`);
  }
});
