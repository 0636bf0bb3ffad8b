// The one suite that every store must pass. `open` gives a new, empty ledger; what it holds is invented, outlets and events alike.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Claim, ClaimPlace, Link, Span } from '../model/index.ts';
import { hash128 } from '../text/index.ts';
import type { ClaimFilter, Entry, KeptReport, Ledger, ReaderRecord } from './ledger.ts';
import { createPrepare, reportIdOf } from './prepare.ts';

const reader: ReaderRecord = { id: 'reader-1', rules: ['first rule', 'second rule'] };
const newer: ReaderRecord = { id: 'reader-2', rules: ['only rule'] };
const prepare = createPrepare();

interface Made {
  readonly outlet?: string;
  readonly url?: string | null;
  readonly published?: string | null;
  readonly text: string;
  readonly fetched?: string;
  readonly claims?: readonly Claim[];
  readonly by?: ReaderRecord;
}

const report = ({ outlet = 'وكالة مختلقة', url = null, published = '2021-03-04', text }: Made): KeptReport => {
  const parts = { outlet, url, published, text };
  return { id: reportIdOf(parts), ...parts, timezone: null, language: 'ar' };
};

const entry = (made: Made): Entry => {
  const kept = report(made);
  return prepare.entry({
    report: kept,
    outletId: made.outlet === 'مرصد مختلق' ? 'outlet.made' : null,
    receipt: { name: 'made', given: null, raw: kept.id, recipe: 'test/1', fetched: made.fetched ?? null },
    reader: (made.by ?? reader).id,
    reading: { id: kept.id, claims: [...(made.claims ?? [])], unread: [] },
  });
};

const place = (text: string, span: Span, known?: { id: string; lat: number; lon: number }): ClaimPlace => ({
  text,
  place: known?.id ?? null,
  role: 'at',
  bearing: null,
  km: null,
  precision: 'settlement',
  lat: known?.lat ?? null,
  lon: known?.lon ?? null,
  span,
});

const link = (text: string, party: string | null, span: Span): Link => ({
  role: 'origin',
  text,
  party,
  verb: 'قال',
  act: 'quote',
  sort: null,
  said: null,
  span,
});

const spanOf = (text: string, words: string): Span => {
  const from = text.indexOf(words);
  assert.ok(from >= 0, `${words} does not stand in ${text}`);
  return { from, to: from + words.length };
};

/** A toll of `words`, told by `who`, at `where`. */
const toll = (
  text: string,
  words: string,
  more: {
    who?: [string, string | null];
    where?: [string, { id: string; lat: number; lon: number }?];
    day?: string;
    measure?: 'killed' | 'injured';
  } = {},
): Claim => {
  const span = spanOf(text, words);
  const { who, where, day, measure = 'killed' } = more;
  return {
    id: `claim:${hash128(`${text} ${words}`)}`,
    kind: 'toll',
    span,
    sentence: { from: 0, to: text.length },
    text: words,
    modality: 'actual',
    attribution: who ? [link(who[0], who[1], spanOf(text, who[0]))] : [],
    when: day ? { text: '', start: day, end: day, precision: 'day', basis: 'stated', span: null } : null,
    since: null,
    asOf: null,
    where: where ? [place(where[0], spanOf(text, where[0]), where[1])] : [],
    mentions: [],
    caveats: [],
    why: [0],
    toll: {
      measure,
      count: { text: words, low: 3, high: 3, exactness: 'exact', vague: null, span },
      victims: { text: null, category: 'people', party: null, names: [] },
      scope: 'incident',
      by: [],
      cause: null,
      event: null,
      partOf: null,
      adds: [],
    },
  };
};

const first = 'قال المرصد إن 3 أشخاص قتلوا في عين الزيتون';
const second = 'أصيب 3 عمال في تل الرمان كما قالت الشرطة';
const known = { id: 'made.ain', lat: 36.2, lon: 37.1 };
const two = (): Entry[] => [
  entry({
    text: first,
    claims: [toll(first, '3 أشخاص قتلوا', { who: ['المرصد', 'monitor.made'], where: ['عين الزيتون', known], day: '2021-03-03' })],
  }),
  entry({
    text: second,
    outlet: 'مرصد مختلق',
    published: '2021-03-05T10:00+03:00',
    claims: [toll(second, '3 عمال', { who: ['الشرطة', null], where: ['تل الرمان'], measure: 'injured' })],
  }),
];

const collected = async <T>(all: AsyncIterable<T>): Promise<T[]> => {
  const out: T[] = [];
  for await (const one of all) out.push(one);
  return out;
};

/** Tests of the store that `open` opens at a new path in a folder of its own. */
export const ledgerContract = (name: string, open: Open): void => {
  const check: Check = (what, run) => {
    test(`${name}: ${what}`, async () => {
      const folder = await mkdtemp(join(tmpdir(), 'isnad-ledger-'));
      const ledger = await open(join(folder, 'isnad.db'));
      try {
        await run(ledger, folder, open);
      } finally {
        await ledger.close();
        rmSync(folder, { recursive: true });
      }
    });
  };
  keeping(check);
  finding(check);
  judging(check);
  holding(check);
};

type Open = (path: string) => Ledger | Promise<Ledger>;
type Check = (what: string, run: (ledger: Ledger, folder: string, open: Open) => Promise<void>) => void;

const keeping = (check: Check): void => {
  check('what is added once is there, and added again changes nothing', async (ledger) => {
    const entries = two();
    assert.deepEqual(await ledger.add(reader, entries), { reports: 2, claims: 2, receipts: 0, forgotten: [] });
    const before = await collected(ledger.dump());
    assert.deepEqual(await ledger.add(reader, entries), { reports: 0, claims: 0, receipts: 0, forgotten: [] });
    assert.deepEqual(await collected(ledger.dump()), before);
    assert.deepEqual(await ledger.hasReceived([entries[0]!.receipt, { ...entries[0]!.receipt, recipe: 'test/2' }]), [true, false]);
  });

  check('one batch may hold a report twice', async (ledger) => {
    const [one] = two();
    assert.equal((await ledger.add(reader, [one!, one!])).reports, 1);
  });

  check('a report comes back by its id and by its beginning, with its receipts and claims', async (ledger) => {
    const [one] = two();
    await ledger.add(reader, two());
    for (const id of [one!.report.id, one!.report.id.slice(0, 15), one!.report.id.slice('report:'.length, 20)]) {
      const { report, receipts, claims, reader: by } = await ledger.report(id);
      assert.deepEqual(report, one!.report);
      assert.deepEqual(
        receipts.map(({ raw }) => raw),
        [one!.receipt.raw],
      );
      assert.equal(claims[0]!.text, '3 أشخاص قتلوا');
      assert.equal(by, 'reader-1');
    }
    await assert.rejects(ledger.report('report:ffffffffff'), /got report:ffffffffff, expected one that the ledger has/);
    await assert.rejects(ledger.report('report:a'), /expected at least 6 signs/);
    const { claim, report } = await ledger.claim((await ledger.report(one!.report.id)).claims[0]!.id);
    assert.equal(report.text.slice(claim.span.from, claim.span.to), claim.text);
    assert.deepEqual(await ledger.rulesOf('reader-1'), reader.rules);
  });

  check('a page that changed revises the one fetched before it', async (ledger) => {
    const url = 'https://outlet.example/1';
    const versions = ['2021-03-04T12:00:00Z', '2021-03-04T08:00:00Z', '2021-03-04T10:00:00Z'].map((fetched, i) =>
      entry({ url, text: `الخبر رقم ${i}`, fetched }),
    );
    await ledger.add(reader, versions);
    const ids = versions.map((one) => one.report.id);
    const revises = await Promise.all(ids.map(async (id) => (await ledger.report(id)).revises));
    assert.deepEqual(revises, [ids[2], null, ids[1]]);
  });

  check('a newer reading supersedes, and the older one stays', async (ledger) => {
    const [one] = two();
    await ledger.add(reader, two());
    assert.equal((await ledger.notReadBy('reader-2', null, 10)).length, 2);
    const reading = prepare.reading(first, 'reader-2', { id: one!.report.id, claims: [toll(first, 'قتلوا')], unread: [] });
    await ledger.supersede(newer, [{ report: one!.report.id, reading }]);
    const { claims, reader: by } = await ledger.report(one!.report.id);
    assert.deepEqual([claims.map(({ text }) => text), by], [['قتلوا'], 'reader-2']);
    assert.equal((await ledger.findClaims({ parties: ['monitor.made'] })).items.length, 0);
    assert.equal((await ledger.claim(one!.reading.claims[0]!.id)).reader, 'reader-1');
    const { superseded, claims: counts } = await ledger.status();
    assert.deepEqual([superseded, counts.toll], [1, 2]);
    assert.deepEqual(
      (await ledger.notReadBy('reader-2', null, 10)).map(({ text }) => text),
      [second],
    );
  });
};

const finding = (check: Check): void => {
  const found = async (ledger: Ledger, filter: ClaimFilter): Promise<string[]> =>
    (await ledger.findClaims(filter)).items.map(({ claim }) => claim.text);
  const [inFirst, inSecond] = ['3 أشخاص قتلوا', '3 عمال'];
  const cases: readonly (readonly [string, ClaimFilter, readonly string[]])[] = [
    ['nothing asked: newest first', {}, [inSecond, inFirst]],
    ['words, across article and spelling', { text: 'زيتون' }, [inFirst]],
    ['words of both', { text: '3' }, [inSecond, inFirst]],
    ['kind and sort', { kinds: ['toll'], sorts: ['injured'] }, [inSecond]],
    ['another kind', { kinds: ['control'] }, []],
    ['modality', { modalities: ['denied'] }, []],
    ['told on a day', { told: { from: '2021-03-05', to: '2021-03-05' } }, [inSecond]],
    ['happened', { happened: { from: '2021-03-01', to: '2021-03-03' } }, [inFirst]],
    ['happened after', { happened: { from: '2021-03-04' } }, []],
    ['party of a pack', { parties: ['monitor.made'] }, [inFirst]],
    ['party by its words', { parties: ['~الشرطه'] }, [inSecond]],
    ['origin', { origins: ['monitor.made', '~الشرطه'] }, [inSecond, inFirst]],
    ['outlet of a pack', { outlets: ['outlet.made'] }, [inSecond]],
    ['outlet by its words', { outlets: ['~وكاله مختلقه'] }, [inFirst]],
    ['place', { places: ['made.ain'] }, [inFirst]],
    ['place by its words', { places: ['~تل الرمان', 'made.else'] }, [inSecond]],
    ['near', { near: { lat: 36.25, lon: 37.1, km: 6 } }, [inFirst]],
    ['not so near', { near: { lat: 36.25, lon: 37.1, km: 5 } }, []],
    ['box', { box: { south: 36, west: 37, north: 37, east: 38 } }, [inFirst]],
    ['box across the date line', { box: { south: 36, west: 170, north: 37, east: 38 } }, [inFirst]],
    ['several at once', { text: 'قتلوا', kinds: ['toll'], places: ['made.ain'], told: { to: '2021-03-04' } }, [inFirst]],
  ];
  for (const [what, filter, expected] of cases)
    check(`claims by ${what}`, async (ledger) => {
      await ledger.add(reader, two());
      assert.deepEqual(await found(ledger, filter), expected);
    });

  check('reports by words, with the words marked', async (ledger) => {
    await ledger.add(reader, two());
    const { items } = await ledger.findReports({ text: '"عين الزيتون"' });
    assert.deepEqual(
      items.map(({ snippet }) => snippet?.parts.filter((part) => part.found).map(({ text }) => text)),
      [['عين الزيتون']],
    );
    assert.deepEqual((await ledger.findReports({ text: '"الزيتون عين"' })).items, []);
    await assert.rejects(ledger.findReports({ text: ' ، ' }), /text: got " ، ", expected at least one word/);
  });

  check('pages hold everything once, also while more is added', async (ledger) => {
    const many = Array.from({ length: 95 }, (_, i) => {
      const text = `قتل 3 رجال في الحادث رقم ${i}`;
      return entry({ text, published: `2021-03-${String(10 + (i % 7))}`, claims: [toll(text, '3 رجال')] });
    });
    await ledger.add(reader, many);
    const seen: string[] = [];
    let after: string | undefined;
    for (let pages = 0; pages < 50; pages++) {
      const page = await ledger.findClaims({ text: 'رجال' }, { size: 10, after });
      seen.push(...page.items.map(({ claim }) => claim.id));
      if (page.next === null) break;
      after = page.next;
      await ledger.add(reader, [entry({ text: `قتل 3 رجال أخيرا ${pages}`, published: '2021-04-01' })]);
    }
    assert.equal(seen.length, 95);
    assert.equal(new Set(seen).size, 95);
    await assert.rejects(ledger.findClaims({}, { after: 'abc' }), /after: got "abc", expected/);
    await assert.rejects(ledger.findClaims({}, { size: 0 }), /size: got 0, expected/);
  });
};

const judging = (check: Check): void => {
  const judge = async (ledger: Ledger): Promise<{ report: string; id: string }> => {
    const [one] = two();
    await ledger.add(reader, two());
    const target = { report: one!.report.id, kind: 'toll', span: spanOf(first, '3 أشخاص قتلوا') } as const;
    const { id } = await ledger.judge({ decision: 'correct', target, value: { low: 4 }, who: 'محلل', why: 'خطأ مطبعي', undoes: null });
    return { report: target.report, id };
  };

  check('a judgement is kept, and another takes it back', async (ledger) => {
    const { report, id } = await judge(ledger);
    const [kept] = await ledger.judgements(report);
    assert.deepEqual([kept!.id, kept!.value, kept!.undoes], [id, { low: 4 }, null]);
    await ledger.judge({ ...kept!, decision: 'reject', value: null, undoes: id });
    assert.deepEqual(
      (await ledger.judgements()).map(({ undoes }) => undoes),
      [null, id],
    );
    await assert.rejects(ledger.judge({ ...kept!, undoes: 'judgement:none' }), /undoes: got judgement:none/);
  });

  check('a judgement whose claim a newer reading lacks is listed, one that overlaps is not', async (ledger) => {
    const { report } = await judge(ledger);
    const read = (words: string) => prepare.reading(first, 'reader-2', { id: report, claims: [toll(first, words)], unread: [] });
    assert.equal((await ledger.strayJudgements()).length, 0);
    await ledger.supersede(newer, [{ report, reading: read('عين الزيتون') }]);
    assert.equal((await ledger.strayJudgements()).length, 1);
    await ledger.supersede({ id: 'reader-3', rules: [] }, [{ report, reading: { ...read('أشخاص قتلوا'), reader: 'reader-3' } }]);
    assert.equal((await ledger.strayJudgements()).length, 0);
  });

  check('what is forgotten is gone with all that quoted it, and does not come back', async (ledger) => {
    const { report } = await judge(ledger);
    const tombstone = await ledger.forget(report, { who: 'محلل', why: 'طلب قانوني' });
    assert.equal(tombstone.report, report);
    assert.equal(tombstone.raws.length, 1);
    await assert.rejects(ledger.report(report), /expected one that the ledger has/);
    assert.deepEqual((await ledger.findClaims({ text: 'الزيتون' })).items, []);
    const [one] = two();
    assert.deepEqual((await ledger.add(reader, [one!])).forgotten, [report]);
    const dump = (await collected(ledger.dump())).join('');
    for (const words of ['عين الزيتون', 'خطأ مطبعي']) assert.ok(!dump.includes(words), `${words} is still told`);
    assert.ok(dump.includes(report));
    await assert.rejects(ledger.forget(report, { who: '', why: '' }), /expected one that the ledger has/);
  });
};

const holding = (check: Check): void => {
  check('a whole ledger verifies, whatever was done to it', async (ledger) => {
    const [one] = two();
    await ledger.add(reader, two());
    await ledger.supersede(newer, [
      {
        report: one!.report.id,
        reading: prepare.reading(first, 'reader-2', { id: one!.report.id, claims: [toll(first, 'قتلوا')], unread: [] }),
      },
    ]);
    assert.deepEqual(await collected(ledger.verify()), []);
    await ledger.forget(one!.report.id, { who: 'محلل', why: 'تجربة' });
    assert.deepEqual(await collected(ledger.verify()), []);
  });

  check('the dump does not depend on the order of coming', async (ledger, folder, open) => {
    const other = await open(join(folder, 'other.db'));
    await ledger.add(reader, two());
    for (const one of two().toReversed()) await other.add(reader, [one]);
    const dumps = [await collected(ledger.dump()), await collected(other.dump())];
    await other.close();
    assert.equal(dumps[0]!.length, 3);
    assert.deepEqual(dumps[0], dumps[1]);
  });

  check('what is watched is remembered, and is no part of the dump', async (ledger) => {
    const before = await collected(ledger.dump());
    const address = 'https://outlet.example/feed';
    assert.equal(await ledger.watched(address), null);
    const first = {
      address,
      etag: '"1"',
      modified: null,
      checked: '2021-03-04T10:00:00.000Z',
      next: '2021-03-04T10:10:00.000Z',
      failures: 0,
    };
    await ledger.setWatched(first);
    await ledger.setWatched({ ...first, etag: null, failures: 2 });
    assert.deepEqual(await ledger.watched(address), { ...first, etag: null, failures: 2 });
    assert.deepEqual(await collected(ledger.dump()), before);
  });

  check('a failed batch leaves nothing behind', async (ledger) => {
    const [one, other] = two();
    const broken = { ...other!, report: { ...other!.report, text: null as unknown as string } };
    await assert.rejects(ledger.add(reader, [one!, broken]));
    assert.equal((await ledger.status()).reports, 0);
    assert.deepEqual(await ledger.add(reader, [one!]), { reports: 1, claims: 1, receipts: 0, forgotten: [] });
  });

  check('counts say what is there', async (ledger) => {
    await ledger.add(reader, two());
    const { reports, receipts, claims, readers, firstTold, lastTold, bytes } = await ledger.status();
    assert.deepEqual([reports, receipts, claims.toll, claims.control], [2, 2, 2, 0]);
    assert.deepEqual(readers, [{ id: 'reader-1', reports: 2 }]);
    assert.deepEqual([firstTold, lastTold], ['2021-03-04', '2021-03-05T07:00:00.000Z']);
    assert.ok(bytes > 0);
  });
};
