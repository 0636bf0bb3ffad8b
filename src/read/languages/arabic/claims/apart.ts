// What parts a claim from places of its own sentence: words that lead over to another event («مسؤوليتهم عن تفجيرات»), and a place
// set in front of what happened there («، وفي حلب قتل ثلاثة»).
import { classSet } from '../../../engine/index.ts';
import type { ArabicChart, ArabicNode } from '../nodes.ts';
import { C } from '../words/classes.ts';
import type { Clause } from './context.ts';
import { within } from './nearby.ts';

/** Nouns of a tie to a deed, and what joins the deed to them. */
const ties: readonly (readonly [start: string, joint: string])[] = [
  ['مسيولي', 'عن'],
  ['مسوولي', 'عن'],
  ['صله', 'ب'],
  ['علاقه', 'ب'],
  ['ضلوع', 'في'],
  ['تورط', 'في'],
];

const events = classSet([C.attackNoun, C.strikeNoun, C.shellNoun, C.blastNoun, C.killNoun, C.abductNoun]);

/** The event behind a tie at `token` («مسؤوليتهم عن تفجيرات»), where one stands there. */
const isTie = (chart: ArabicChart, token: number): boolean => {
  const { form } = chart.words[token];
  for (const [start, joint] of ties) {
    const at = form.indexOf(start);
    if (at < 0 || at > 3) continue;
    const next = chart.words[token + 1]?.form;
    if (joint === 'ب') return (next?.startsWith('ب') ?? false) && chart.hasAny(token + 1, events);
    if (next === joint) return chart.hasAny(token + 2, events);
  }
  return false;
};

/** For each token how many ties stand up to it. */
const tiesIn = new WeakMap<ArabicChart, Int32Array>();

const tiesOf = (chart: ArabicChart): Int32Array => {
  let found = tiesIn.get(chart);
  if (!found) {
    found = new Int32Array(chart.count);
    for (let i = 0; i < chart.count; i++) found[i] = (i ? found[i - 1] : 0) + Number(isTie(chart, i));
    tiesIn.set(chart, found);
  }
  return found;
};

/** Whether a tie to another deed stands between a place and what decides the claim. */
export const isApart = (chart: ArabicChart, place: number, trigger: number): boolean => {
  const found = tiesOf(chart);
  return found[place] !== found[trigger];
};

/** «، وفي مديرية زاولين نصبت المقاومة كمينا»: a place in front of its verb, not the next of a list. */
export const isFronted = (chart: ArabicChart, { from, to }: ArabicNode<'place'>): boolean =>
  chart.words[from - 1]?.form === 'وفي' &&
  chart.has(from - 2, C.comma) &&
  to < chart.count &&
  !chart.has(to, C.comma) &&
  !chart.has(to, C.point) &&
  !chart.words[to].form.startsWith('و');

/** The clause up to or from the place set in front of it. */
export const narrowed = (chart: ArabicChart, trigger: number, clause: Clause): Clause => {
  let { from, to } = clause;
  for (const node of within(chart.all('place'), from, to)) {
    if (!isFronted(chart, node)) continue;
    if (node.from <= trigger) from = node.from;
    else {
      to = node.from;
      break;
    }
  }
  return { from, to };
};
