/** A record of any kind together with the name of its type. */
export type NodeRecord = { readonly __typename: string } & Readonly<Record<string, unknown>>;
