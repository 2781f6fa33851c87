import t from 'tap';
import { membersOf, womenOf, writersOf } from './persons.enumeration.world.ts';

const FIGURES = ['numerator', 'denominator', 'actual', 'heldAtEnd', 'programmeToDate', 'findings'];
/** The rate of trained managers is the last figure. */
const rateIn = (figures: readonly number[]) => figures.slice(-FIGURES.length, -FIGURES.length + 2);

t.test('no figure tells an agency whose number or membership another of its kind has named', async (t) => {
  const { writers, union, cooperativeId } = await writersOf(t);
  const [women, members] = [womenOf(union, cooperativeId), membersOf(union, cooperativeId)];
  const reader = writers.find((one) => one.role === 'UNION_PROVINCE');
  for (const [index, writer] of writers.filter((one) => !one.isReader).entries()) {
    const people = ['1', '2'].map((turn) => ({
      name: `Quản Lý ${index} ${turn}`,
      gender: 'FEMALE',
      birthYear: 1985,
      personalIdNumber: `03618500${index}1${turn}0`,
    }));
    await women.write(people);
    const [first, second] = people;
    if (first === undefined || second === undefined) throw new Error('there are two people');
    const { data } = await members.write([{ ...first, name: `Người Khác ${index}` }]);
    const before = rateIn(await writer.peerFigures());
    t.equal(before[1], 2 * index + 2);
    t.same(await writer.attend([data.write.records[0].id]), []);
    t.same(rateIn(await writer.peerFigures()), before, `${writer.role}: a membership`);
    const answer = await writer.ways.at(-1)?.write([{ ...second, name: `Đã Gửi ${index}` }]);
    t.same(answer?.data.write.userErrors, []);
    t.same(rateIn(await writer.peerFigures()), before, `${writer.role}: a number`);
    const whole = rateIn((await reader?.figures()) ?? []);
    t.same(whole, [2 * index + 2, 2 * index + 2], `${writer.role}: counted where numbers are read`);
  }
});

t.test('what names the very record of a manager counts for everybody', async (t) => {
  const { writers, union, cooperativeId } = await writersOf(t);
  const [women, members] = [womenOf(union, cooperativeId), membersOf(union, cooperativeId)];
  const outsiders = writers.filter((one) => !one.isReader);
  for (const [index, writer] of outsiders.entries()) {
    const person = {
      name: `Quản Lý ${index}`,
      gender: 'FEMALE',
      birthYear: 1985,
      personalIdNumber: `0361850${index}0110`,
    };
    await women.write([person]);
    // The Union, which reads numbers, has found her own record by hers.
    const { data } = await members.write([person]);
    await writer.attend([data.write.records[0].id]);
    for (const one of writers.filter(({ role }) => role !== 'UNION_COMMUNE'))
      t.same(rateIn(await one.figures()), [index + 1, index + 1], `${writer.role} to ${one.role}`);
  }
});
