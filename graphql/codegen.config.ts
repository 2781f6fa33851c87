import type { CodegenConfig } from '@graphql-codegen/cli';

const registry = (path: string) => `../${path}`;

/** Types of the contract for the resolvers; run by `npm run generate`. */
const config: CodegenConfig = {
  schema: 'graphql/*.graphql',
  generates: {
    'src/registry/graphql/contract.generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        enumsAsTypes: true,
        immutableTypes: true,
        useTypeImports: true,
        importExtension: '.ts',
        contextType: './operation-context.ts#GraphqlContext',
        scalars: { Date: 'string', DateTime: 'string', PartialDate: 'string', Vnd: 'number', JSON: 'unknown', ID: 'string' },
        mappers: {
          SupportActivityConnection: './connections.ts#RecordList',
          SupportActivity: registry('records/record-kind.ts#RecordRow'),
          AdministrativeUnitConnection: './connections.ts#UnitList',
          CooperativeConnection: './connections.ts#CooperativeList',
          WomenManagerConnection: './connections.ts#WomenManagerList',
          Node: './node-record.ts#NodeRecord',
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
