// The command as users run it, spawned, fed with lines and timed; and how much memory it took, as it says itself when it ends.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../bin/isnad.js', import.meta.url));

/** Loaded before the command: writes its peak of resident memory, in kilobytes, to a pipe of its own. */
const hook = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));",
)}`;

export interface Run {
  readonly seconds: number;
  readonly lines: number;
  readonly bytesOut: number;
  readonly peakMegabytes: number;
}

/** Reads JSON lines, writes JSON lines; what it writes is counted and dropped. */
export const runCommand = async (input: Iterable<string>, jobs: number): Promise<Run> => {
  const start = performance.now();
  const args = ['--import', hook, bin, 'read', '--from', 'jsonl', '--to', 'jsonl', '--jobs', String(jobs)];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit', 'pipe'] });
  const closed = once(child, 'close');
  let lines = 0;
  let bytesOut = 0;
  let peak = '';
  child.stdout!.on('data', (chunk: Buffer) => {
    bytesOut += chunk.length;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++;
  });
  child.stdio[3]!.on('data', (chunk: Buffer) => {
    peak += chunk;
  });
  for (const text of input) if (!child.stdin!.write(text)) await once(child.stdin!, 'drain');
  child.stdin!.end();
  const [code] = (await closed) as [number | null];
  if (code !== 0) throw new Error(`isnad read: got exit code ${code}, expected 0`);
  return { seconds: (performance.now() - start) / 1000, lines, bytesOut, peakMegabytes: Number(peak) / 1024 };
};
