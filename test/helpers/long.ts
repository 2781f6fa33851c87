/**
 * Whether every combination is tried, by `npm run test:long`. Otherwise a part of them is, the same in every run, in
 * which each member of each side comes up.
 */
export const IS_LONG = process.env.TEST_LONG !== undefined;
