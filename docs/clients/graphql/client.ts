/**
 * A client of GraphQL whose operations are typed by the contract: finds a cooperative, records help given to it, reads
 * it back, and meets an error. Run: `npm run clients`, then `npx node docs/clients/graphql/client.ts "hoa sen"`.
 */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import {
  FindCooperativesDocument,
  ReadSupportDocument,
  RecordSupportDocument,
  type SupportActivityRecordInput,
} from './operations.generated.ts';

const {
  REGISTRY_URL = 'http://127.0.0.1:3000',
  CLIENT_ID = 'demo-union-province-37',
  CLIENT_SECRET = 'demo',
} = process.env;

/** A token lives for ten minutes: ask anew when it is refused with 401. */
async function getToken(): Promise<string> {
  const answer = await fetch(`${REGISTRY_URL}/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: CLIENT_ID,
      client_secret: CLIENT_SECRET,
    }),
  });
  if (!answer.ok) throw new Error(`no token: ${await answer.text()}`);
  const { access_token: token } = (await answer.json()) as { access_token: string }; // RFC 6749 §5.1
  return token;
}

const token = await getToken();

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

/**
 * The data of an operation, typed by its document.
 * @throws Error with the codes of what failed.
 */
async function ask<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const answer = await fetch(`${REGISTRY_URL}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      'accept-language': 'en',
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const { data, errors = [] } = (await answer.json()) as Answer<Data>; // what GraphQL over HTTP answers
  if (errors.length > 0 || data == null) {
    throw new Error(errors.map((one) => one.extensions.code).join(', '));
  }
  return data;
}

// Names are found without accents.
const { cooperatives } = await ask(FindCooperativesDocument, { search: process.argv[2] ?? 'hop tac xa' });
const [cooperative] = cooperatives.nodes;
if (cooperative === undefined) throw new Error('no cooperative has this name');
console.log(`found ${cooperative.name}, ${cooperative.province?.fullName}`);

const activity: SupportActivityRecordInput = {
  kind: 'CREDIT',
  title: 'Vay vốn sản xuất',
  doneOn: '2025-03',
  cooperativeIds: [cooperative.id],
};
// The same key writes once, however often the call is sent.
const recorded = await ask(RecordSupportDocument, { input: [activity], key: crypto.randomUUID() });
const [made] = recorded.supportActivityRecord.supportActivities;
if (made === undefined) throw new Error(JSON.stringify(recorded.supportActivityRecord.userErrors));
console.log(`recorded version ${made.version}`);

const { supportActivity } = await ask(ReadSupportDocument, { id: made.id });
console.log(`read ${supportActivity.title} for ${supportActivity.cooperatives.map((one) => one.name)}`);

// What is wrong with an input comes as data, every problem at once, by codes that stay the same.
const wrong = { ...activity, beneficiaryCount: 1, femaleBeneficiaryCount: 2 };
const refused = await ask(RecordSupportDocument, { input: [wrong] });
for (const { code, field } of refused.supportActivityRecord.userErrors) {
  console.log(`refused ${code} ${field}`);
}
