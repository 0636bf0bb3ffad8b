// Who was killed or abducted becomes an act too, told by its victims: of its own where an agent is told, else the outcome of an act
// nearby. Runs once after the rules of acts.ts and changes.ts; also gives a clash the sides that acted before it.
import { classSet } from '../../../engine/index.ts';
import { within } from '../claims/nearby.ts';
import type { ArabicChart, ArabicNode, HarmValue } from '../nodes.ts';
import { C } from '../words/classes.ts';
import { carriedBy } from './frames.ts';
import type { Group } from './groups.ts';
import { groupAt, startsGroup } from './groups.ts';
import { fights, subjectBefore } from './subjects.ts';

export const actClasses: readonly number[] = [C.attackNoun, C.clashNoun, C.strikeNoun, C.shellNoun, C.blastNoun, C.violenceOther];
export const acts = classSet(actClasses);

/** A word that is noun and verb alike (قصفها، ذبح) may be read by both rules: the fuller telling stays. */
const onePerWord = (nodes: readonly ArabicNode<'act'>[]): readonly ArabicNode<'act'>[] => {
  const best = new Map<number, ArabicNode<'act'>>();
  for (const node of nodes) {
    const other = best.get(node.value.trigger);
    if (!other || sidesOf(node) > sidesOf(other)) best.set(node.value.trigger, node);
  }
  return nodes.filter((node) => best.get(node.value.trigger) === node);
};

const sidesOf = ({ value }: ArabicNode<'act'>): number =>
  Number(value.by.length > 0) + Number(value.against.length > 0) + Number(value.weapon !== null);

/** People killed or abducted (harm nodes) are acts as well: of their own where an agent is told, else the outcome of one. */
export const settleActs = (chart: ArabicChart): void => {
  const own = new Map(chart.all('act').map((node) => [node.value.trigger, node]));
  const victims = new Map<number, Group[]>();
  const seen = new Set<number>();
  for (const harm of chart.all('harm')) {
    const { value } = harm;
    if (!['killed', 'casualties', 'abducted'].includes(value.measure) || value.tally || chart.has(value.trigger, C.complete)) continue;
    if (value.partOf !== null || value.seeksTotal || isOfWar(chart, value.trigger)) continue;
    // «القتيل», «القتلى»: somebody told of before; bodies tell no act.
    if (value.people.victim !== null && (!value.people.counted || value.people.victim.data.tag === 'corpse')) continue;
    const list = victims.get(value.trigger) ?? [];
    // «مقتل 60»، «سقوط قتلى» name nobody.
    if (value.people.words !== null && value.people.victim === null && value.people.head !== null) list.push(value.at);
    victims.set(value.trigger, list);
    if (seen.has(value.trigger) || own.has(value.trigger)) continue;
    seen.add(value.trigger);
    const by = killers(chart, value);
    chart.add('act', {
      from: Math.min(value.trigger, value.at.from, ...by.map(({ from }) => from)),
      to: Math.max(value.trigger + 1, value.at.to, ...by.map(({ to }) => to)),
      value: {
        subtype: value.measure === 'abducted' ? 'Abduction/forced disappearance' : 'Attack',
        trigger: value.trigger,
        by,
        against: list,
        weapon: null,
        definite: value.people.definite && !value.people.counted && value.people.victim === null,
        weak: by.length === 0 && value.measure !== 'abducted',
        generic: by.length > 0 && value.measure !== 'abducted',
        modality: value.modality === 'forecast' ? 'possible' : value.modality,
      },
      why: harm.why,
    });
  }
  chart.replace('act', sided(chart, onePerWord(chart.all('act'))));
};

/** Who did it: the agent that the harm's own rule found, the subject before its verb, or who adopted it. */
const killers = (chart: ArabicChart, { by, people, trigger, at }: HarmValue): readonly Group[] => {
  if (by) return people.head !== null && !chart.hasAny(by.from, acts) ? [by] : [];
  const shot = gunfireOf(chart, Math.max(trigger + 1, at.to));
  if (shot.length) return shot;
  if (chart.has(trigger, C.killNoun)) {
    const carried = carriedBy(chart, trigger);
    return carried?.adopts ? carried.by : [];
  }
  if (!chart.has(trigger, C.killVerb) || at.from <= trigger) return [];
  const subject = subjectBefore(chart, trigger);
  return fights(chart, subject) && !subject.some(({ to }) => to > trigger) ? subject : [];
};

/** «قتل شاب برصاص جنود»، «بنيران الجيش»: whose fire it was. */
const gunfireOf = (chart: ArabicChart, from: number): readonly Group[] => {
  const { to } = chart.sentences[chart.sentenceOf(from)];
  for (let at = from; at < Math.min(to - 1, from + 8); at++) {
    if (chart.hasAny(at, joints)) return [];
    if (!/^ب(رصاص|نيران|نار|قذايف|صواريخ)$/.test(chart.words[at].form)) continue;
    const group = startsGroup(chart, at + 1) ? groupAt(chart, at + 1) : null;
    return group && fights(chart, [group]) ? [group] : [];
  }
  return [];
};

const isLong = ({ role }: ArabicNode<'time'>['value']): boolean => role === 'since' || role === 'within';

/** «أسفر النزاع المستمر منذ 2011 عن مقتل»: the dead of a whole war are no act. */
const isOfWar = (chart: ArabicChart, trigger: number): boolean => {
  const sentence = chart.sentences[chart.sentenceOf(trigger)];
  const near = within(chart.all('time'), Math.max(sentence.from, trigger - 20), Math.min(sentence.to, trigger + 20));
  if (near.some(({ value }) => isLong(value) && (value.precision === 'year' || value.precision === 'month'))) return true;
  if (chart.has(trigger, C.claimVerb) && isWar(chart, trigger + 1)) return true;
  for (let at = trigger - 1; at >= Math.max(sentence.from, trigger - 12); at--) {
    if (isWar(chart, at)) return true;
    if (chart.hasAny(at, joints)) return false;
  }
  return false;
};

const isWar = (chart: ArabicChart, token: number): boolean =>
  chart.has(token, C.conflictNoun) && chart.words[token].readings.some(({ lemma }) => wars.has(lemma.key));

const wars = new Set(['war', 'conflict', 'struggle', 'crisis', 'revolution', 'uprising']);
const joints = classSet([C.comma, C.that, C.while, C.sayVerb, C.attackNoun, C.strikeNoun, C.shellNoun, C.blastNoun, C.clashNoun]);

/** A clash that names one side or none takes the others from who acted before it in its sentence. */
const sided = (chart: ArabicChart, nodes: readonly ArabicNode<'act'>[]): readonly ArabicNode<'act'>[] => {
  let last: ArabicNode<'act'> | null = null;
  let lastChange = 0;
  const changes = chart.all('change');
  return nodes.map((node) => {
    const { value } = node;
    const { from } = chart.sentences[chart.sentenceOf(value.trigger)];
    while (lastChange + 1 < changes.length && changes[lastChange + 1].value.trigger < value.trigger) lastChange++;
    const change = changes[lastChange];
    const before =
      last && last.value.trigger >= from && last.value.by.length
        ? last.value
        : change && change.value.trigger >= from && change.value.trigger < value.trigger
          ? change.value
          : null;
    if (value.by.length && value.trigger >= from && value.subtype !== 'Air/drone strike') last = node;
    // «هجمات للفصائل، بينها هجوم على»: a case of what was told.
    if (!value.by.length && chart.has(value.trigger - 1, C.among) && before?.by.length)
      return { ...node, value: { ...value, by: before.by } };
    if (value.subtype !== 'Armed clash' || value.by.length || !before?.by.length) return node;
    const against = value.against.length ? value.against : before.against;
    return { ...node, value: { ...value, by: before.by, against } };
  });
};
