import { testOfFile } from './current.ts';

export { Test } from 'tap';

/** What a test file of a group gets for `import t from 'tap'`. */
export default testOfFile();
