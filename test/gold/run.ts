// Reads the lines of a gold file and says, for each, what it got and what it expected.
import { readFileSync } from 'node:fs';
import { loadBundledPacks } from '../../src/intake/bundled-packs.ts';
import type { Draft } from '../../src/read/engine/index.ts';
import { createArabic } from '../../src/read/languages/arabic/index.ts';
import type { ArabicChart, ArabicNodes } from '../../src/read/languages/arabic/nodes.ts';
import { createReaderOf } from '../../src/read/read.ts';
import { parseGold } from './parse.ts';
import { showDraft, showNode } from './show.ts';

const language = createArabic();
const reader = createReaderOf(language, loadBundledPacks());
export const ruleNames = reader.rules;

export interface Read {
  /** What was read, shown; null where nothing was. */
  readonly shown: string | null;
  readonly why: readonly number[];
}

const claimKinds = new Set(['toll', 'control', 'violence', 'statement']);

/**
 * Reads one line as the kind of gold asks. `left` and `right` pad it; a node must cover the line itself and nothing else of its length.
 * What the heading `before` says stands before every line: what the report has already named.
 */
export const readLine = (kind: string, line: string, headings: Readonly<Record<string, string>>, left = '', right = ''): Read => {
  const start = left + (headings.before ? `${headings.before} ` : '');
  const report = {
    id: 'gold',
    text: start + line + right,
    published: headings.published ?? null,
    timezone: headings.timezone ?? null,
    outlet: null,
    url: null,
    outletKind: headings.outlet === 'newspaper' ? ('newspaper' as const) : null,
  };
  const chart = reader.chart(report);
  if (claimKinds.has(kind)) return shownDrafts(kind, language.drafts(chart).drafts);
  return shownNode(kind as keyof ArabicNodes, chart, start.length, start.length + line.length);
};

const shownDrafts = (kind: string, drafts: readonly Draft[]): Read => {
  const own = drafts.filter((draft) => draft.kind === kind);
  return { shown: own.length ? own.map((draft) => showDraft(draft, drafts)).join(' | ') : null, why: own.flatMap(({ why }) => why) };
};

const shownNode = <N extends keyof ArabicNodes>(kind: N, chart: ArabicChart, from: number, to: number): Read => {
  const whole = chart.all(kind).filter((node) => {
    const span = chart.span(node.from, node.to);
    return span.from === from && span.to === to;
  });
  return {
    shown: whole.length ? [...new Set(whole.map((node) => showNode[kind](node, chart)))].join(' | ') : null,
    why: whole.flatMap(({ why }) => why),
  };
};

export interface Failure {
  readonly line: number;
  readonly text: string;
  readonly got: string | null;
  readonly expected: string | null;
  readonly how: string;
}

const withoutMarks = (text: string): string => text.replaceAll(/[\u064b-\u0652\u0670\u0640]/g, '');

export interface Outcome {
  readonly failures: readonly Failure[];
  readonly lines: number;
  readonly notYet: number;
  readonly fired: ReadonlySet<number>;
}

/** Every line as it stands, padded on both sides, and without diacritics. */
export const runGold = (file: string): Outcome => {
  const { headings, groups } = parseGold(readFileSync(file, 'utf8'));
  const failures: Failure[] = [];
  const fired = new Set<number>();
  let lines = 0;
  let notYet = 0;
  const pads = claimKinds.has(headings.reads)
    ? [['', '']]
    : [
        ['', ''],
        ['كلام ثم: ', ' ، ثم كلام'],
      ];
  for (const group of groups) {
    for (const { text, number } of group.lines) {
      lines++;
      const reads = [
        ...pads.map(([left, right]) => [left ? 'padded' : 'as it stands', readLine(headings.reads, text, headings, left, right)] as const),
        ['without diacritics', readLine(headings.reads, withoutMarks(text), headings)] as const,
      ];
      if (group.notYet !== null) {
        notYet++;
        if (reads[0][1].shown === group.value)
          failures.push({ line: number, text, got: 'read right', expected: `still a gap: ${group.notYet}`, how: 'not yet' });
        continue;
      }
      for (const [how, { shown, why }] of reads) {
        for (const id of why) fired.add(id);
        const same = how === 'without diacritics' ? withoutMarks(shown ?? '') === withoutMarks(group.value ?? '') : shown === group.value;
        if (!same) failures.push({ line: number, text, got: shown, expected: group.value, how });
      }
    }
  }
  return { failures, lines, notYet, fired };
};
