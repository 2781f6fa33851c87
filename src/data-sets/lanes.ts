/** Works through the values, so many at a time; after a failure no other is begun. @throws the first failure. */
export async function inLanes<Value>(
  values: Iterator<Value>,
  lanes: number,
  work: (value: Value) => Promise<void>,
): Promise<void> {
  const failures: unknown[] = [];
  const lane = async () => {
    for (let next = values.next(); failures.length === 0 && next.done !== true; next = values.next()) {
      await work(next.value).catch((error: unknown) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  if (failures.length > 0) throw failures[0];
}
