import { readdirSync, readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

const registry = (path: string) => `../../registry/${path}`;
const surfaces = (path: string) => `../../surfaces/${path}`;

/** Every record is a RecordRow and every page of them a RecordList; those with a type of their own say so below. */
function recordMappers(): Record<string, string> {
  const sdl = readdirSync('graphql')
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

/** Types of the contract for the resolvers; run by `npm run generate`. */
const config: CodegenConfig = {
  schema: 'graphql/*.graphql',
  generates: {
    'src/records/graphql/contract.generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        enumsAsTypes: true,
        immutableTypes: true,
        useTypeImports: true,
        importExtension: '.ts',
        contextType: '../../surfaces/graphql/operation-context.ts#GraphqlContext',
        scalars: { Date: 'string', DateTime: 'string', PartialDate: 'string', Vnd: 'number', JSON: 'unknown', ID: 'string' },
        mappers: {
          ...recordMappers(),
          AdministrativeUnitConnection: './connections.ts#UnitList',
          CooperativeConnection: './connections.ts#CooperativeList',
          WomenManagerConnection: './connections.ts#WomenManagerList',
          RecordVersionConnection: './connections.ts#VersionList',
          RecordVersion: surfaces('history/history.service.ts#VersionRecord'),
          DataGapConnection: './connections.ts#DataGapList',
          CooperativeDataGaps: surfaces('data-gaps/data-gaps.records.ts#GapRow'),
          Node: surfaces('graphql/node-record.ts#NodeRecord'),
          AdministrativeUnit: '../../reference/territory.ts#UnitVersion',
          Cooperative: registry('cooperatives/cooperatives.records.ts#CooperativeRecord'),
          CooperativeAddress: registry('cooperatives/cooperatives.records.ts#PartRecord'),
          CooperativeRating: registry('cooperatives/cooperatives.records.ts#PartRecord'),
          CooperativeProduct: registry('cooperatives/cooperatives.records.ts#PartRecord'),
          CooperativeClaim: registry('cooperatives/cooperatives.records.ts#PartRecord'),
          CooperativeFigures: registry('cooperative-figures/cooperative-figures.records.ts#CooperativeFiguresRecord'),
          WomenManager: registry('women-managers/women-managers.records.ts#WomenManagerRecord'),
          PersonDetails: registry('persons/persons.service.ts#PersonRecord'),
          ManagementPosition: registry('management-positions/management-positions.records.ts#ManagementPositionRecord'),
        },
      },
    },
  },
};

export default config;
