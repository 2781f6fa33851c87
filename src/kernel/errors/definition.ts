/** Placeholders in braces are filled from the problem's `params`. */
export interface ErrorDefinition {
  readonly status: number;
  readonly retry: 'never' | 'after-change' | 'later';
  readonly vi: string;
  readonly en: string;
}
