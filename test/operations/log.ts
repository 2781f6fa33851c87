/** A log that a test reads. */
export function keptLog() {
  const lines: string[] = [];
  return {
    stream: { write: (line: string) => void lines.push(line) },
    text: () => lines.join(''),
    /** The line that tells of each request. */
    requests: () =>
      lines
        .map((line) => JSON.parse(line) as Record<string, unknown>) // pino's own lines
        .filter(({ msg }) => typeof msg === 'string' && msg.startsWith('request')),
  };
}
