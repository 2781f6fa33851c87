import t from 'tap';
import { arrayOf, render } from '../../src/database/sql.ts';

const parameterOf = (...args: Parameters<typeof arrayOf>) => render(arrayOf(...args)).values[0];
const ID = '0190a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b';

t.test('units and ids travel as the text of an array', async (t) => {
  t.equal(parameterOf([1, -2, 30], 'int'), '{1,-2,30}');
  t.equal(parameterOf([ID, ID.toUpperCase()], 'uuid'), `{${ID},${ID.toUpperCase()}}`);
});

t.test('whatever an array would have to quote is left to the driver', async (t) => {
  const others = [
    parameterOf(['a,b', 'NULL'], 'text'),
    parameterOf([ID, `${ID.slice(0, -1)}"`], 'uuid'),
    parameterOf([ID, null], 'uuid'),
    parameterOf(['1'], 'int'),
    parameterOf([1e21, 0.5], 'int'),
    parameterOf([], 'uuid'),
  ];
  t.ok(others.every(Array.isArray));
});
