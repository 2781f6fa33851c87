import type { Words } from '../words.ts';

/** Placeholders in braces are filled from the problem's `params`. */
export interface ErrorDefinition {
  readonly status: number;
  readonly retry: 'never' | 'after-change' | 'later';
  readonly vi: string;
  readonly en: string;
  /** What the code says whatever the case; left out where the text does, up to its colon or with gaps. */
  readonly title?: Words;
}
