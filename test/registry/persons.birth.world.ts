import type { Ask } from '../helpers/graphql.ts';
import { codesOf } from './members.world.ts';

const SAID = 'userErrors { code field } warnings { code field }';
export const WOMAN = `mutation ($input: [WomenManagerCreateInput!]!) { write: womenManagerCreate(input: $input) {
  record: womenManager { id version } ${SAID} } }`;
export const WOMAN_UPDATE = `mutation ($input: [WomenManagerUpdateInput!]!) { write: womenManagerUpdate(input: $input) {
  record: womenManager { id version birthYear } ${SAID} } }`;
export const TERM = `mutation ($input: [ManagementPositionStartInput!]!) { write: managementPositionStart(input: $input) {
  record: managementPosition { id } ${SAID} } }`;
export const START = `mutation ($input: [EmploymentStartInput!]!) { write: employmentStart(input: $input) {
  record: employment { id version } ${SAID} } }`;
export const CHANGE = `mutation ($input: [EmploymentUpdateInput!]!) { write: employmentUpdate(input: $input) {
  record: employment { id version } ${SAID} } }`;

export const TERMS = `mutation ($input: [EmploymentChangeInput!]!) { write: employmentChange(input: $input) {
  record: employment { id version } ${SAID} } }`;
export const CLASS = `mutation ($input: [TrainingCreateInput!]!) { write: trainingCreate(input: $input) {
  record: training { id version } ${SAID} } }`;
export const CLASS_UPDATE = `mutation ($input: [TrainingUpdateInput!]!) { write: trainingUpdate(input: $input) {
  record: training { id version } ${SAID} } }`;
export const ATTEND = `mutation ($input: [TrainingAttendanceRecordInput!]!) { write: trainingAttendanceRecord(input: $input) {
  record: training { id version } ${SAID} } }`;

export async function write(ask: Ask, mutation: string, ...input: object[]) {
  const { data, errors } = await ask(mutation, { input });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  const { userErrors, warnings, record } = data.write;
  return { problems: codesOf(userErrors), warnings: codesOf(warnings), record };
}

/** Of a write that is not refused; its problems where it is. */
export const warningsOf = ({ problems, warnings }: Awaited<ReturnType<typeof write>>) =>
  problems.length > 0 ? problems : warnings;
