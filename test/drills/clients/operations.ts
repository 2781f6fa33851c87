/** The operations that both clients of GraphQL send. */

export interface Names {
  readonly cooperatives: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: { readonly id: string; readonly name: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

export interface Asked {
  readonly first: number;
  readonly after?: string | null;
  readonly filter?: { readonly kind?: readonly string[]; readonly search?: string };
}

/** Under a name of its own, so that the document is not known yet. */
export const listNamed = (
  name: string,
) => `query ${name}($first: Int, $after: String, $filter: CooperativeFilter) {
  cooperatives(first: $first, after: $after, filter: $filter) {
    totalCount edges { node { id name } } pageInfo { hasNextPage endCursor }
  }
}`;

export interface Created {
  readonly cooperativeCreate: {
    readonly cooperative: { readonly id: string; readonly version: number; readonly name: string } | null;
    readonly userErrors: readonly { readonly code: string; readonly field: string | null }[];
  };
}

export interface Creation {
  readonly input: readonly object[];
  readonly key?: string;
}

export const CREATE = `mutation Create($input: [CooperativeCreateInput!]!, $key: String) {
  cooperativeCreate(input: $input, idempotencyKey: $key) {
    cooperative { id version name } userErrors { code field message }
  }
}`;
