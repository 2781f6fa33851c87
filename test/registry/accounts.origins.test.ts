import t from 'tap';
import { keepOrigins } from '../../src/registry/accounts/origins.ts';

const ORIGIN = 'https://htx.example.vn';

t.test(
  'the origins are answered for by what was known last while the database is late or away',
  async (t) => {
    let now = 0;
    let looked = 0;
    let find: () => Promise<readonly string[]> = async () => [ORIGIN];
    const isOrigin = keepOrigins(
      () => {
        looked += 1;
        return find();
      },
      { now: () => new Date(now) },
    );
    t.equal(await isOrigin(ORIGIN, 'r'), true);
    t.equal(await isOrigin('https://other.example', 'r'), false);
    t.equal(looked, 1);

    now += 500;
    find = () => Promise.reject(new Error('away'));
    t.equal(await isOrigin(ORIGIN, 'r'), true, 'away');
    t.equal(await isOrigin(ORIGIN, 'r'), true);
    t.equal(looked, 2, 'not asked again at once');

    now += 500;
    const late = Promise.withResolvers<readonly string[]>();
    find = () => late.promise;
    t.strictSame(await Promise.all([isOrigin(ORIGIN, 'r'), isOrigin(ORIGIN, 'r')]), [true, true], 'late');
    t.equal(looked, 3, 'one look-up at a time');
    late.resolve([]);
    await late.promise;
    t.equal(await isOrigin(ORIGIN, 'r'), false);

    now += 500;
    find = async () => [ORIGIN];
    t.equal(await isOrigin(ORIGIN, 'r'), true, 'what is new counts at once when it comes in time');
  },
);

t.test(
  'where nothing was known and the database is away, no origin is allowed and nothing fails',
  async (t) => {
    const isOrigin = keepOrigins(() => Promise.reject(new Error('away')), { now: () => new Date(0) });
    t.equal(await isOrigin(ORIGIN, 'r'), false);
  },
);
