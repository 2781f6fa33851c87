import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);

type Encode = (bytes: Buffer) => Promise<Buffer>;

/** What we encode in, the smaller first. */
const ENCODERS: Readonly<Record<string, Encode>> = {
  br: (bytes) => brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: promisify(gzip),
};

/** A text as it is sent; `encoding` null for itself. */
interface Encoded {
  readonly encoding: string | null;
  readonly bytes: Buffer;
}

/** The one of ours that an Accept-Encoding likes most, null where it likes none (RFC 9110 §12.5.3). */
function encodingOf(header: string, ours: readonly string[]): string | null {
  const named = new Map(
    header.split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((one) => one.trim().toLowerCase());
      return [name, Number(parameters.find((one) => one.startsWith('q='))?.slice(2) ?? 1)];
    }),
  );
  const qualityOf = (name: string) => named.get(name) ?? named.get('*') ?? 0;
  const taken = ours.filter((name) => qualityOf(name) > 0);
  return taken.toSorted((a, b) => qualityOf(b) - qualityOf(a))[0] ?? null;
}

/** A text that does not change, in the encoding that a request takes: each is made once, when it is first asked for. */
export function encodedDocument(text: string, encoders = ENCODERS) {
  const bytes = Buffer.from(text);
  const made = new Map<string, Promise<Buffer>>();

  function encoded(encoding: string): Promise<Buffer> {
    const known = made.get(encoding);
    if (known !== undefined) return known;
    const making = encoders[encoding]?.(bytes) ?? Promise.resolve(bytes);
    made.set(encoding, making);
    making.catch(() => made.delete(encoding));
    return making;
  }

  return async (acceptEncoding = ''): Promise<Encoded> => {
    const encoding = encodingOf(acceptEncoding, Object.keys(encoders));
    return { encoding, bytes: encoding === null ? bytes : await encoded(encoding) };
  };
}
