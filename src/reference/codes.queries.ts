import * as tables from '../database/tables/reference.table.ts';
import type { CodeRows } from './codes.ts';
import { type ReferenceQuery, readRows } from './reference.rows.ts';

/** Reads every code list (some 300 rows). */
export async function readCodes(client: ReferenceQuery): Promise<CodeRows> {
  return {
    organisationTypes: await readRows(client, tables.organisationTypes),
    managementPositions: await readRows(client, tables.positionKinds),
    positionIncompatibilities: await readRows(client, tables.positionIncompatibilities),
    memberKinds: await readRows(client, tables.memberKinds),
    memberPartyKinds: await readRows(client, tables.memberPartyKinds),
    legalStatuses: await readRows(client, tables.legalStatuses),
    sizeThresholds: await readRows(client, tables.sizeThresholds),
    vsicSections: await readRows(client, tables.vsicSections),
    ethnicGroups: await readRows(client, tables.ethnicGroups),
    ocopRanks: await readRows(client, tables.ocopRanks),
    ocopProductGroups: await readRows(client, tables.ocopProductGroups),
    povertyCategories: await readRows(client, tables.povertyCategories),
    priorityGroups: await readRows(client, tables.priorityGroups),
    ratingGrades: await readRows(client, tables.ratingGrades),
    personalIdProvinceCodes: await readRows(client, tables.personalIdProvinceCodes),
  };
}
