// Surnames: after «المتحدث فلان الفلاني» a later «الفلاني» alone is that person, known to the packs or not. A surname is
// kept in every form that clitics give it, so that each later word costs one look-up.
import type { ArabicChart, ArabicNode } from '../../nodes.ts';
import { C } from '../../words/classes.ts';

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

/** The surname as it may stand: bare, and after the clitics that names take. */
const writtenForms = (name: string): readonly string[] => {
  const joined = ['', 'و', 'ف', 'ل', 'ب', 'ول', 'وب'].map((clitic) => clitic + name);
  return name.startsWith('ال') ? [...joined, `لل${name.slice(2)}`, `ولل${name.slice(2)}`] : joined;
};

export const surnames = (chart: ArabicChart, parties: readonly PartyNode[]): PartyNode[] => {
  const out: PartyNode[] = [];
  const known = new Map<string, PartyNode>();
  let next = 0;
  let free = 0;
  for (const party of parties) {
    // Between one party and the next, every token may be a surname met before.
    for (let at = Math.max(next, free); known.size > 0 && at < party.from; at++) mention(chart, known, at, out);
    const surname = surnameOf(chart, party);
    if (surname) for (const form of writtenForms(surname)) known.set(form, party);
    next = party.from;
    free = party.to;
  }
  for (let at = free; known.size > 0 && at < chart.count; at++) mention(chart, known, at, out);
  return out;
};

const mention = (chart: ArabicChart, known: ReadonlyMap<string, PartyNode>, at: number, out: PartyNode[]): void => {
  const before = known.get(chart.words[at].form);
  if (before) out.push({ from: at, to: at + 1, value: { ...before.value, core: { from: at, to: at + 1 } }, why: before.why });
};
