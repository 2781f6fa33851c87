import { type TSchema, Type } from 'typebox';
import { component, nullable } from '../../api/rest/answers.ts';
import { FIELD_CLASSES } from '../../dictionary/classes.ts';

const words = (description: string) => ({
  ...Type.Object({
    vi: Type.String({ description: 'In Vietnamese.' }),
    en: Type.String({ description: 'In English.' }),
  }),
  description,
});
const text = (description: string) => Type.String({ description });
const flag = (description: string) => Type.Boolean({ description });
const numberOrNull = (description: string) => nullable(Type.Number({ description }));
const textOrNull = (description: string) => nullable(text(description));
const listOf = (name: string, description: string) => Type.Array(component(name), { description });

const value = {
  type: text(
    'What the values are: TEXT, INTEGER, NUMBER, BOOLEAN, DATE, PARTIAL_DATE, MOMENT, VND, CODE, CODES, TEXTS, UNIT, UNITS, ID, IDS, RECORD, RECORDS, LIST, DETAIL, OBJECT, OBJECTS, COMPUTED, JSON or DOCUMENT.',
  ),
  maxLength: nullable(Type.Integer({ description: 'Of a text, in characters.' })),
  minimum: numberOrNull('The least value.'),
  maximum: numberOrNull('The greatest value.'),
  maxItems: nullable(Type.Integer({ description: 'Of a list.' })),
  codeList: textOrNull('The list of the codes, under /v1/code-lists.'),
  recordKind: textOrNull('The kind of the records.'),
};

const member = {
  name: text('Its name in both contracts.'),
  label: words('Heading of a column or a form.'),
  description: words('What it means.'),
  isRequired: flag('Of a field: every record has it. Of an input: it must be written.'),
  ...value,
  members: listOf(
    'DictionaryMember',
    'The members of an object, or of the objects of a list; empty for all others.',
  ),
};

const example = Type.Unsafe<unknown>({ description: 'A value; null where none is given.' });

/** The components of the data dictionary. */
export const DICTIONARY_COMPONENTS: Readonly<Record<string, TSchema>> = {
  DictionaryMember: Type.Object(member, { description: 'A member of an object.' }),
  DictionaryField: Type.Object(
    {
      ...member,
      class: Type.Enum([...FIELD_CLASSES], { description: 'Its class in the policy.' }),
      unit: textOrNull('In what a number is measured: VND, PERSONS, HOURS, ….'),
      example,
      mayRead: flag('Whether your role reads it.'),
      mayWrite: flag('Whether your role writes it.'),
      mayFilter: flag('Whether your role may filter lists by it.'),
    },
    { description: 'A field of a record kind.' },
  ),
  DictionaryInput: Type.Object(
    {
      ...member,
      example,
      field: textOrNull('The field that it sets; null for what is written otherwise than it is read.'),
      mayWrite: flag('Whether your role may write it.'),
    },
    { description: 'An input of a write.' },
  ),
  DictionaryCondition: Type.Object(
    {
      name: text('Its name in the filter.'),
      comparison: text('How values are compared: IS, ONE_OF, RANGE, SEARCH or TERRITORY.'),
      description: words('What it means.'),
      ...value,
      reveals: Type.Array(Type.String(), { description: 'The fields whose values it reveals.' }),
      mayUse: flag('Whether your role may use it.'),
    },
    { description: 'A condition of a filter.' },
  ),
  DictionaryWrite: Type.Object(
    {
      name: text('The name of its mutation.'),
      summary: words('What it does.'),
      action: text('The action in the policy.'),
      mayDo: flag('Whether your role may do it.'),
      method: textOrNull('Its method over REST; null for one that REST does not have.'),
      path: textOrNull('Its path over REST.'),
      inputs: listOf('DictionaryInput', 'What is written.'),
    },
    { description: 'A write of a record kind.' },
  ),
  DictionaryKind: Type.Object(
    {
      kind: text('Its name in the policy.'),
      type: text('The name of its type in GraphQL and of its component here.'),
      label: words('One of them.'),
      plural: words('Several.'),
      description: words('What it is.'),
      path: textOrNull('Where it is listed; null for a kind that is read as part of others.'),
      mayRead: flag('Whether your role reads records of the kind.'),
      fields: listOf('DictionaryField', 'Its fields.'),
      filters: listOf('DictionaryCondition', 'The conditions of its list.'),
      orders: Type.Array(Type.String(), { description: 'The orders of its list.' }),
      writes: listOf('DictionaryWrite', 'Its writes.'),
    },
    { description: 'A record kind.' },
  ),
  CodeList: Type.Object(
    {
      name: text('Its name.'),
      description: words('What the codes are of.'),
      entries: Type.Array(
        Type.Object({
          code: text('The code.'),
          vi: text('Its name in Vietnamese.'),
          en: text('Its name in English.'),
          note: nullable(words('What the name leaves open.')),
          validFrom: nullable(
            Type.String({ format: 'date', description: 'First day of its validity; null: without a bound.' }),
          ),
          validTo: nullable(
            Type.String({ format: 'date', description: 'First day no longer valid; null: without a bound.' }),
          ),
        }),
        { description: 'The codes, in the order in which people read them.' },
      ),
    },
    { description: 'A list of codes.' },
  ),
};
