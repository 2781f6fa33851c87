import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import t from 'tap';
import { encodedDocument } from '../../../src/api/rest/encoded-document.ts';

const TEXT = '{"of":"the contract"}'.repeat(100);

t.test('the encoding is the one that the request likes most', async (t) => {
  const encode = encodedDocument(TEXT);
  for (const [header, encoding] of [
    [undefined, null],
    ['', null],
    ['identity', null],
    ['zstd, deflate', null],
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['GZIP;q=1.0, br;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0, gzip;q=0', null],
    ['*', 'br'],
    ['br;q=0, *;q=0.1', 'gzip'],
  ] as const)
    t.equal((await encode(header)).encoding, encoding, header ?? 'nothing said');
  t.equal((await encode()).bytes.toString(), TEXT);
  t.equal(gunzipSync((await encode('gzip')).bytes).toString(), TEXT);
  t.equal(brotliDecompressSync((await encode('br')).bytes).toString(), TEXT);
});

t.test('each encoding is made once, when it is first asked for, and again after it failed', async (t) => {
  const made: string[] = [];
  const counted = (name: string) => async (bytes: Buffer) => {
    made.push(name);
    if (made.length === 1) throw new Error('of the test');
    return bytes;
  };
  const encode = encodedDocument(TEXT, { br: counted('br'), gzip: counted('gzip') });
  await encode();
  t.same(made, []);
  await t.rejects(encode('br'));
  await Promise.all([encode('br'), encode('br'), encode('gzip')]);
  await encode('gzip');
  t.same(made, ['br', 'br', 'gzip']);
});
