// How far a long run is, on standard error, where a terminal shows it: a bar where the end is known, counts, rate, and the time that is left.

export interface Meter {
  /** How much there is, of bytes or of what is counted. */
  readonly expect: (total: number, unit: 'bytes' | 'reports') => void;
  readonly bytes: (more: number) => void;
  readonly count: (now: number) => void;
  /** Prints something else without the bar in its way. */
  readonly aside: (print: () => void) => void;
  readonly end: () => void;
}

const width = 24;
const pauseMs = 100;
const megabyte = 1024 * 1024;
const clearLine = '\r\u001b[K';

const clock = (seconds: number): string => {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return `${hours > 0 ? `${hours}:` : ''}${String(minutes).padStart(hours > 0 ? 2 : 1, '0')}:${String(whole % 60).padStart(2, '0')}`;
};

export interface MeterState {
  readonly total: number;
  readonly unit: 'bytes' | 'reports';
  readonly bytes: number;
  readonly count: number;
  readonly seconds: number;
}

/** The line for a state: pure, so that it can be tested. */
export const meterLine = ({ total, unit, bytes, count, seconds }: MeterState, what: string): string => {
  const done = unit === 'bytes' ? bytes : count;
  const rate = seconds > 0 ? count / seconds : 0;
  const told = `${count} ${what}, ${rate.toFixed(0)}/s`;
  if (total === 0) return bytes > 0 ? `${told}, ${(bytes / megabyte).toFixed(1)} MB` : told;
  const part = Math.min(1, done / total);
  const left = part > 0 && seconds > 0.5 ? `, ${clock(seconds / part - seconds)} left` : '';
  return `${String(Math.floor(part * 100)).padStart(3)} % [${'#'.repeat(Math.round(part * width)).padEnd(width, '.')}] ${told}${left}`;
};

const silent: Meter = {
  expect: () => undefined,
  bytes: () => undefined,
  count: () => undefined,
  aside: (print) => print(),
  end: () => undefined,
};

export const createMeter = (what: string): Meter => {
  if (process.stderr.isTTY !== true) return silent;
  const start = Date.now();
  let state: Omit<MeterState, 'seconds'> = { total: 0, unit: 'bytes', bytes: 0, count: 0 };
  let shown = 0;
  const draw = (): void => {
    if (Date.now() - shown < pauseMs) return;
    shown = Date.now();
    process.stderr.write(`\r${meterLine({ ...state, seconds: (shown - start) / 1000 }, what)}\u001b[K`);
  };
  const change = (more: Partial<typeof state>): void => {
    state = { ...state, ...more };
    draw();
  };
  return {
    expect: (total, unit) => change({ total: state.total + total, unit }),
    bytes: (more) => change({ bytes: state.bytes + more }),
    count: (count) => change({ count }),
    aside: (print) => {
      process.stderr.write(clearLine);
      shown = 0;
      print();
    },
    end: () => {
      if (shown > 0) process.stderr.write(clearLine);
      shown = 0;
    },
  };
};
