import { persons } from '../../database/tables/persons.table.ts';
import { readsOf } from '../../records/reading/record-kind.service.ts';
import { recordKind } from '../../records/record-kind.ts';
import { IDENTITY_FIELDS, OPENED_NUMBER } from './identity-fields.ts';

/** It has no id outside: public ids would show that two records are one person's. */
const PERSON = recordKind({
  kind: 'person',
  table: persons,
  placing: 'own',
  read: 'person.read',
  inner: { ...IDENTITY_FIELDS, by: 'id' },
  presented: OPENED_NUMBER,
});

export const personReads = readsOf(PERSON);
