// One round of load by autocannon, in a process of its own: reads what to ask as JSON, prints what came of it as JSON.
// JavaScript, as autocannon is the bench's own package and absent where the registry is checked.
import { json } from 'node:stream/consumers';
import autocannon from 'autocannon';

const { url, connections, seconds, amount, headers, requests } = await json(process.stdin);
const result = await autocannon({
  url,
  connections,
  // Of a number of requests the end is noticed at a sample: a second would be a quarter of a short round.
  ...(amount === undefined ? { duration: seconds } : { amount, sampleInt: 20 }),
  method: 'POST',
  headers,
  requests: requests.map((body) => ({ body })),
});
const { requests: done, latency, errors, timeouts, non2xx } = result;
process.stdout.write(
  JSON.stringify({
    perSecond: amount === undefined ? done.average : (done.total * 1_000) / (result.finish - result.start),
    total: done.total,
    failed: errors + timeouts + non2xx,
    p50Ms: latency.p50,
    p95Ms: latency.p95 ?? latency.p97_5,
    p99Ms: latency.p99,
  }),
);
