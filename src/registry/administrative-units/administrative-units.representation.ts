import { Type } from 'typebox';
import { component, nullable } from '../../api/rest/answers.ts';
import { ADMINISTRATIVE_LEVELS } from '../../kernel/administrative-level.ts';
import type { ServiceContext } from '../../records/context.ts';
import { toUnit, toUnitVersion } from '../../records/rest/units.ts';
import type { Succession, UnitVersion } from '../../reference/territory.ts';
import { findParent, findSuccessions, findUnitById, findVersions } from './administrative-units.service.ts';

const versionFields = {
  code: Type.String({
    description: 'Two, three or five digits; VN for the nation. Means a unit only with a day.',
  }),
  name: Type.String({ description: 'Short name.' }),
  fullName: Type.String({ description: 'Name with its type.' }),
  type: Type.String({ description: 'Type, such as PROVINCE, MUNICIPALITY, WARD.' }),
  validFrom: Type.String({
    format: 'date',
    description: 'First day of the version. The data begin on 10 April 2023.',
  }),
  validTo: nullable(
    Type.String({ format: 'date', description: 'First day no longer; null while in force.' }),
  ),
};

const unitFields = {
  key: Type.String({
    description: 'Stable key of the identity: level, code and first day, such as PROVINCE-36-20230410.',
  }),
  level: Type.Enum([...ADMINISTRATIVE_LEVELS], {
    description: 'Level. Districts are historic: they ended on 30 June 2025.',
  }),
  ...versionFields,
};

const SuccessionShape = Type.Object(
  {
    unit: component('AdministrativeUnit'),
    effectiveOn: Type.String({ format: 'date', description: 'The day of the change.' }),
    kind: Type.Enum(['WHOLE', 'PARTIAL', 'UNKNOWN'], { description: 'How much of the old unit went there.' }),
    isDefault: Type.Boolean({
      description: 'Whether the old unit is resolved to it: all of it went there, or all its people.',
    }),
    note: nullable(Type.String({ description: 'The words of the table.' })),
  },
  { description: 'What became of a unit, or what it came from.' },
);

export const UNIT_COMPONENTS = {
  AdministrativeUnit: Type.Object(unitFields, {
    description: 'An administrative unit; on a record: as written, in its newest version.',
  }),
  AdministrativeUnitDetail: Type.Object(
    {
      ...unitFields,
      legalBasis: nullable(Type.String({ description: 'The resolution the version rests on.' })),
      parent: nullable(component('AdministrativeUnit')),
      versions: Type.Array(
        Type.Object({
          ...versionFields,
          legalBasis: nullable(Type.String({ description: 'The resolution it rests on.' })),
        }),
        { description: 'All versions, oldest first: a rename or a change of type is a version.' },
      ),
      predecessors: Type.Array(SuccessionShape, { description: 'What it was formed from.' }),
      successors: Type.Array(SuccessionShape, { description: 'Where it went; empty while in force.' }),
    },
    { description: 'An administrative unit with its history.' },
  ),
};

/** A unit with its history. */
export function toUnitDetail(context: ServiceContext, unit: UnitVersion): Record<string, unknown> {
  const parent = findParent(context, unit);
  const { predecessors, successors } = findSuccessions(context, unit);
  return {
    ...toUnit(unit),
    legalBasis: unit.legalBasis,
    parent: parent === null ? null : toUnit(parent),
    versions: findVersions(context, unit).map((one) => ({
      ...toUnitVersion(one),
      legalBasis: one.legalBasis,
    })),
    predecessors: predecessors.flatMap((one) => toSuccession(context, one, one.fromUnitId)),
    successors: successors.flatMap((one) => toSuccession(context, one, one.toUnitId)),
  };
}

function toSuccession(context: ServiceContext, one: Succession, otherId: number): object[] {
  const unit = findUnitById(context, otherId);
  const { effectiveOn, kind, isDefault, note } = one;
  return unit === null ? [] : [{ unit: toUnit(unit), effectiveOn, kind, isDefault, note }];
}
