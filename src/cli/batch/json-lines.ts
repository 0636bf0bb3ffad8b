// Outcomes as lines of JSON, one for each: what `--to jsonl` prints, made where the reports are read.
import { hasFailed, type Outcome } from './read-item.ts';

export interface Lines {
  readonly lines: string;
  /** The errors among them, for those that no line answers to as well. */
  readonly failed: readonly Failure[];
}
export interface Failure {
  readonly error: string;
  readonly hasLine: boolean;
}

export const jsonLines = (outcomes: Iterable<Outcome>): Lines => {
  let lines = '';
  const failed: Failure[] = [];
  for (const outcome of outcomes) {
    if (!hasFailed(outcome)) lines += `${JSON.stringify(outcome.reading)}\n`;
    else {
      failed.push({ error: outcome.error, hasLine: outcome.hasLine });
      if (outcome.hasLine) lines += `${JSON.stringify({ id: outcome.id, error: outcome.error })}\n`;
    }
  }
  return { lines, failed };
};
