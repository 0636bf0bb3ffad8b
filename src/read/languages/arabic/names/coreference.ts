// Surnames: after «المتحدث فلان الفلاني» a later «الفلاني» alone is that person, known to the packs or not. Words are interned,
// so the later mention is found by the identity of its word, and by its bare form where clitics stand before it.
import { tokenKind } from '../../../engine/index.ts';
import type { ArabicChart, ArabicNode } from '../nodes.ts';
import { C } from '../words/classes.ts';

type PartyNode = ArabicNode<'party'>;

const shortestName = 4;

/** The surname of a person's node, where it is no ordinary word and no given name. */
const surnameOf = (chart: ArabicChart, { from, to, value }: PartyNode): string | null => {
  if (value.kind !== 'person' || to - from < 2) return null;
  const last = chart.words[to - 1];
  if (last.form.length < shortestName || chart.has(to - 1, C.nameWord)) return null;
  if (last.readings.some(({ features, lemma }) => lemma.data.pos === 'verb' || !features.article)) return null;
  const hit = chart.hits.get(to - 1);
  return hit?.names.some(({ kind }) => kind === 'place') ? null : last.form;
};

const bareForms = (form: string): readonly string[] =>
  /^[وفبل]/.test(form) ? [form, form.slice(1), form.startsWith('لل') ? `ا${form.slice(1)}` : form.slice(2)] : [form];

export const surnames = (chart: ArabicChart, parties: readonly PartyNode[]): PartyNode[] => {
  const out: PartyNode[] = [];
  const known = new Map<string, PartyNode>();
  let next = 0;
  let free = 0;
  for (const party of parties) {
    // Between one party and the next, every token may be a surname met before.
    for (let at = Math.max(next, free); known.size > 0 && at < party.from; at++) mention(chart, known, at, out);
    const surname = surnameOf(chart, party);
    if (surname) known.set(surname, party);
    next = party.from;
    free = party.to;
  }
  for (let at = free; known.size > 0 && at < chart.count; at++) mention(chart, known, at, out);
  return out;
};

const mention = (chart: ArabicChart, known: ReadonlyMap<string, PartyNode>, at: number, out: PartyNode[]): void => {
  if (chart.tokens.kind[at] !== tokenKind.word) return;
  for (const form of bareForms(chart.words[at].form)) {
    const before = known.get(form);
    if (!before) continue;
    out.push({ from: at, to: at + 1, value: { ...before.value, core: { from: at, to: at + 1 } }, why: before.why });
    return;
  }
};
