import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of the operations below, each checked against the contract; run by `npm run clients`. */
const config: CodegenConfig = {
  schema: 'graphql/**/*.graphql',
  documents: 'docs/clients/graphql/**/*.graphql',
  generates: {
    'docs/clients/graphql/operations.generated.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: {
          Date: 'string',
          DateTime: 'string',
          PartialDate: 'string',
          Vnd: 'number',
          JSON: 'unknown',
          ID: 'string',
        },
      },
    },
  },
};

export default config;
