/** In a `t.match`: a list without items. There `[]` would be matched by every list. */
export const EMPTY = { length: 0 };
