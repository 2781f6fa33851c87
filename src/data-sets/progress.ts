import { Presets, SingleBar } from 'cli-progress';
import type { Progress, StepReport } from './load.ts';

/** A line a step that is done and, on a terminal, a bar while it runs. */
export function showProgress(log: (line: string) => void): Progress {
  const { isTTY } = process.stderr;
  let bar: SingleBar | null = null;
  return {
    begin({ name, total }) {
      if (!isTTY) return;
      const counts = total === null ? '{value}' : '[{bar}] {value}/{total}, còn / left {eta_formatted}';
      bar = new SingleBar(
        { format: `${name} ${counts}`, etaBuffer: 50, clearOnComplete: true },
        Presets.shades_classic,
      );
      bar.start(total ?? 0, 0);
    },
    advance: (rows) => bar?.increment(rows),
    end(done) {
      bar?.stop();
      log(lineOf(done));
    },
  };
}

function lineOf({ name, rows, seconds }: StepReport): string {
  const perSecond = Math.round(rows / Math.max(0.001, seconds));
  return `${name}: ${rows} in ${seconds.toFixed(1)} s, ${perSecond}/s`;
}
