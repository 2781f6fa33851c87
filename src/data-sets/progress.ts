import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from './load.ts';

const SILENT: Progress = { begin: () => {}, advance: () => {}, end: () => {} };

/** A bar a step on the terminal; nothing where there is none. */
export function showProgress(): Progress {
  if (!process.stderr.isTTY) return SILENT;
  let bar: SingleBar | null = null;
  return {
    begin({ name, total }) {
      const counts = total === null ? '{value}' : '[{bar}] {value}/{total}, còn / left {eta_formatted}';
      bar = new SingleBar({ format: `${name} ${counts}`, etaBuffer: 50 }, Presets.shades_classic);
      bar.start(total ?? 0, 0);
    },
    advance: (rows) => bar?.increment(rows),
    end: () => bar?.stop(),
  };
}
