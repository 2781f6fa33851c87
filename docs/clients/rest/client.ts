/**
 * A client of REST made from the contract: finds a cooperative, records help given to it, reads it back, and meets an
 * error. Run: `npm run clients`, then `npx node docs/clients/rest/client.ts "hoa sen"`.
 */
import {
  defaults,
  getSupportActivity,
  issueToken,
  listCooperatives,
  recordSupportActivities,
  type SupportActivityRecordInput,
} from './registry.generated.ts';

const {
  REGISTRY_URL = 'http://127.0.0.1:3000',
  CLIENT_ID = 'demo-union-province-37',
  CLIENT_SECRET = 'demo',
} = process.env;
defaults.baseUrl = REGISTRY_URL;

// A token lives for ten minutes: ask anew when it is refused with 401.
const issued = await issueToken({
  grant_type: 'client_credentials',
  client_id: CLIENT_ID,
  client_secret: CLIENT_SECRET,
});
if (issued.status !== 200) throw new Error('no token');
defaults.headers = { authorization: `Bearer ${issued.data.access_token}`, 'accept-language': 'en' };

// Names are found without accents; `fields` names what is wanted. What was answered is typed by its status.
const found = await listCooperatives({
  search: process.argv[2] ?? 'hop tac xa',
  first: 1,
  fields: ['id', 'name', 'province'],
});
const cooperative = found.status === 200 ? found.data.items[0] : undefined;
if (cooperative?.id === undefined) throw new Error('no cooperative has this name');
console.log(`found ${cooperative.name}, ${cooperative.province?.fullName}`);

const activity: SupportActivityRecordInput = {
  kind: 'CREDIT',
  title: 'Vay vốn sản xuất',
  doneOn: '2025-03',
  cooperativeIds: [cooperative.id],
};
// The same key writes once, however often the call is sent.
const recorded = await recordSupportActivities(activity, { idempotencyKey: crypto.randomUUID() });
if (recorded.status !== 201) throw new Error(JSON.stringify(recorded.data));
const [made] = [recorded.data.data].flat();
console.log(`recorded version ${made?.version}`);

const read = await getSupportActivity(made?.id ?? '');
if (read.status === 200) console.log(`read ${read.data.title} with tag ${read.headers.get('etag')}`);

// Every problem at once, by codes that stay the same (RFC 9457).
const refused = await recordSupportActivities({
  ...activity,
  beneficiaryCount: 1,
  femaleBeneficiaryCount: 2,
});
if (refused.status === 422) {
  for (const { code, field } of refused.data.errors) console.log(`refused ${code} ${field}`);
}
