// Results come in the order of the items, a bounded number of which is under way, and failures are thrown where they stand.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { inOrder } from './in-order.ts';

const count = async function* (to: number): AsyncGenerator<number> {
  for (let i = 0; i < to; i++) yield i;
};

test('results keep the order, and no more are under way than allowed', async () => {
  let running = 0;
  let most = 0;
  const out: number[] = [];
  const work = async (n: number): Promise<number> => {
    most = Math.max(most, ++running);
    await wait((n * 7) % 5);
    running--;
    return n;
  };
  for await (const n of inOrder(count(40), 4, work)) out.push(n);
  assert.deepEqual(out, [...Array(40).keys()]);
  assert.ok(most > 1 && most <= 4, `${most} under way`);
});

test('a result is given while the source is still silent', async () => {
  const slow = async function* (): AsyncGenerator<number> {
    yield 1;
    await new Promise(() => undefined);
  };
  const first = await inOrder(slow(), 4, async (n) => n * 2).next();
  assert.deepEqual(first, { value: 2, done: false });
});

test('a failure is thrown after the results before it', async () => {
  const out: number[] = [];
  const work = async (n: number): Promise<number> => {
    if (n === 3) throw new Error('third');
    await wait(5);
    return n;
  };
  await assert.rejects(async () => {
    for await (const n of inOrder(count(9), 4, work)) out.push(n);
  }, /third/);
  assert.deepEqual(out, [0, 1, 2]);
});
