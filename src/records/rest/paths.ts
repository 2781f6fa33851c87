/** `/v1/support-activities` is `support-activities`: the group of its operations. */
export const tagOfPath = (path: string) => path.replace('/v1/', '');

/** `/v1/support-activities` is `SupportActivities`. */
export function pluralOf(path: string): string {
  return tagOfPath(path).replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
