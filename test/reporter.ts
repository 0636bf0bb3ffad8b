// What `npm test` prints: every failure in full, skipped tests with their reason, then node's own counts (`# pass N`) as closing lines.
// Node's own reporters print either a line for each of thousands of gold lines, or no counts at all.

import type { TestEvent } from 'node:test/reporters';
import { inspect } from 'node:util';

interface Located {
  readonly name: string;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
}

const title = ({ name, file, line }: Located): string => (file === undefined ? name : `${name} (${file}:${line ?? 0})`);

/** Node wraps what the test threw; the thrown thing itself is what one wants to read. */
const thrown = (error: Error): unknown => (error.cause instanceof Error ? error.cause : error);

const lineOf = (event: TestEvent): string => {
  if (event.type === 'test:fail') return `not ok ${title(event.data)}\n${inspect(thrown(event.data.details.error))}\n\n`;
  if (event.type === 'test:pass' && typeof event.data.skip === 'string') return `skipped ${event.data.name}: ${event.data.skip}\n`;
  if (event.type === 'test:diagnostic' && event.data.nesting === 0) return `# ${event.data.message}\n`;
  if (event.type === 'test:stderr') return event.data.message;
  return '';
};

export default async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const event of events) {
    const line = lineOf(event);
    if (line !== '') yield line;
  }
}
