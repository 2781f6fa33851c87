import { readdirSync, readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

const surfaces = (path: string) => `../../surfaces/${path}`;

/** Every record is a RecordRow and every page of them a RecordList; those with a type of their own say so below. */
function recordMappers(): Record<string, string> {
  const sdl = readdirSync('graphql', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => readFileSync(`graphql/${name}`, 'utf8'))
    .join('\n');
  const records = [...sdl.matchAll(/^type (\w+) implements Node/gm)].map(([, name = '']) => name);
  const pages = [...sdl.matchAll(/^type (\w+Connection) /gm)].map(([, name = '']) => name);
  return Object.fromEntries([
    ...records.map((name) => [name, '../record-kind.ts#RecordRow']),
    ...pages.map((name) => [name, './connections.ts#RecordList']),
  ]);
}

/** Records that are no Node: they are read with the record that they belong to. */
const PARTS = ['CooperativeAddress', 'CooperativeRating', 'CooperativeProduct', 'CooperativeClaim', 'PersonDetails'];

/** Types of the contract for the resolvers; run by `npm run generate`. */
const config: CodegenConfig = {
  schema: 'graphql/**/*.graphql',
  generates: {
    'src/records/graphql/contract.generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        enumsAsTypes: true,
        immutableTypes: true,
        useTypeImports: true,
        importExtension: '.ts',
        contextType: './context.ts#GraphqlContext',
        scalars: { Date: 'string', DateTime: 'string', PartialDate: 'string', Vnd: 'number', JSON: 'unknown', ID: 'string' },
        mappers: {
          ...recordMappers(),
          ...Object.fromEntries(PARTS.map((name) => [name, '../record-kind.ts#RecordRow'])),
          AdministrativeUnitConnection: './connections.ts#UnitList',
          AdministrativeUnit: '../../reference/territory.ts#UnitVersion',
          RecordVersionConnection: surfaces('history/history.resolvers.ts#VersionList'),
          RecordVersion: surfaces('history/history.service.ts#VersionRecord'),
          DataGapConnection: surfaces('data-gaps/data-gaps.resolvers.ts#DataGapList'),
          CooperativeDataGaps: surfaces('data-gaps/data-gaps.records.ts#GapRow'),
          Node: surfaces('nodes/nodes.resolvers.ts#NodeRecord'),
        },
      },
    },
  },
};

export default config;
