import t from 'tap';
import { holdReference } from '../../src/reference/holder.ts';
import { poolOf, superuser } from '../database/records.ts';

const NAMED = "update administrative_unit_versions set name = $1 where level = 'PROVINCE' and code = '37'";
const LOADED = 'insert into reference_revisions (digest) values ($1)';

t.test('the reference in memory is that of its own database, and of the newest load', async (t) => {
  const [one, other] = [await superuser(t), await superuser(t)];
  const nameIn = ({ territory }: Awaited<ReturnType<typeof holdReference>>) =>
    territory.findUnit('PROVINCE', '37', '2026-06-30')?.name;
  const held = await holdReference(poolOf(t, one.url, 1));
  const before = nameIn(held);
  t.ok(before);

  await one.client.query(NAMED, ['Đổi Tên']);
  await held.refresh();
  t.equal(nameIn(held), before, 'without a load nothing is read again');
  await one.client.query(LOADED, ['one']);
  await held.refresh();
  t.equal(nameIn(held), 'Đổi Tên');

  await other.client.query(NAMED, ['Nơi Khác']);
  await other.client.query(LOADED, ['other']);
  t.equal(
    nameIn(await holdReference(poolOf(t, other.url, 1))),
    'Nơi Khác',
    'another load, of another database',
  );
  t.equal(nameIn(held), 'Đổi Tên');
  await held.refresh();
  t.equal(nameIn(held), 'Đổi Tên');
});
