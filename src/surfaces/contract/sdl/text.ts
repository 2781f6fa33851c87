const WIDTH = 118;

/** A description as it is written before what it describes; long ones in lines of a width that people read. */
export function described(text: string, indent = ''): string {
  const escaped = text.replaceAll('\\', '\\\\');
  const one = `${indent}"${escaped.replaceAll('"', '\\"')}"`;
  if (one.length <= WIDTH + indent.length) return `${one}\n`;
  const lines = linesOf(text.replaceAll('"""', '\\"""'), WIDTH - indent.length);
  return `${indent}"""\n${lines.map((line) => `${indent}${line}\n`).join('')}${indent}"""\n`;
}

function linesOf(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** `type X { … }` or `input X { … }`, described. */
export function block(head: string, description: string, members: readonly string[]): string {
  return `${described(description)}${head} {\n${members.join('')}}\n`;
}
