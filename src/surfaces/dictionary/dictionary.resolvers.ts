import { failure } from '../../kernel/errors.ts';
import type { Resolvers } from '../../records/graphql/contract.generated.ts';
import { findCodeList, findCodeLists } from './code-lists.service.ts';
import { findKind, findKinds } from './kinds.service.ts';

export const dictionaryResolvers: Resolvers = {
  Query: {
    kinds: (_, { kind = null }, { service }) => {
      if (kind === null) return findKinds(service);
      const found = findKind(service, kind);
      if (found === null) throw failure('NOT_FOUND', 'kind');
      return [found];
    },
    codeLists: (_, { name = null }, { service }) => {
      if (name === null) return findCodeLists(service);
      const found = findCodeList(service, name);
      if (found === null) throw failure('NOT_FOUND', 'name');
      return [found];
    },
  },
};
