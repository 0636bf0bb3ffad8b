// A bar on standard error that says how much of the input is read. Only where a terminal shows it; a log would be filled by it.

export interface Progress {
  readonly add: (bytes: number) => void;
  readonly end: () => void;
}

const width = 30;
const pauseMs = 100;
const megabyte = 1024 * 1024;

export const createProgress = (total: number): Progress => {
  if (process.stderr.isTTY !== true) return { add: () => undefined, end: () => undefined };
  let [done, shown] = [0, 0];
  const draw = (): void => {
    const part = total === 0 ? 1 : Math.min(1, done / total);
    const bar = '#'.repeat(Math.round(part * width)).padEnd(width, '.');
    const percent = String(Math.floor(part * 100)).padStart(3);
    process.stderr.write(`\r${percent} % [${bar}] ${(done / megabyte).toFixed(0)} of ${(total / megabyte).toFixed(0)} MB\u001b[K`);
  };
  return {
    add: (bytes) => {
      done += bytes;
      if (Date.now() - shown < pauseMs) return;
      shown = Date.now();
      draw();
    },
    end: () => void process.stderr.write('\r\u001b[K'),
  };
};
