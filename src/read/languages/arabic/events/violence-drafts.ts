// Acts of violence, joined over their tellings, become drafts of claims: the most detailed telling speaks, the others fill its gaps
// and are listed as mentions.
import type { Link, ViolenceSubtype, ViolenceType } from '../../../../model/index.ts';
import { violenceTypes } from '../../../../model/index.ts';
import type { ViolenceDraft } from '../../../engine/index.ts';
import { attributionOf, sentenceSpan } from '../claims/context.ts';
import { within } from '../claims/nearby.ts';
import { lasting } from '../claims/when.ts';
import type { ArabicChart } from '../nodes.ts';
import { caveatsOf } from '../speech/caveats.ts';
import { C } from '../words/classes.ts';
import type { Group } from './groups.ts';
import { mentionsOf } from './mentions.ts';
import { retold } from './retold/retold.ts';
import type { Retold, Telling } from './retold/telling.ts';

const typeOf = new Map<ViolenceSubtype, ViolenceType>(
  (Object.entries(violenceTypes) as unknown as readonly (readonly [ViolenceType, readonly ViolenceSubtype[]])[]).flatMap(([type, list]) =>
    list.map((subtype) => [subtype, type] as const),
  ),
);

const detail = ({ node, where, times, sentence }: Telling): number =>
  2 * Math.min(node.value.by.length, 1) +
  2 * Math.min(node.value.against.length, 1) +
  (where.length ? 2 : 0) +
  (times.when?.start ? 1 : 0) +
  (node.value.weapon ? 1 : 0) -
  (node.value.definite ? 2 : 0) -
  (node.value.weak ? 3 : 0) -
  (sentence === 0 ? 1 : 0);

const best = (tellings: Retold): Telling => tellings.reduce((a, b) => (detail(b) > detail(a) ? b : a));

/** The most special sort that any telling gives. */
const subtypeOf = (tellings: Retold, head: Telling): ViolenceSubtype => {
  const special = tellings.find(({ node }) => !node.value.generic && !node.value.weak);
  return head.node.value.generic || head.node.value.weak ? (special ?? head).node.value.subtype : head.node.value.subtype;
};

/** Of whom and what an act hit, at most so many are given. */
const mostHit = 6;

/** What the act was aimed at, then who fell in it: «قصف بلدة ... قتل خمسة». */
const hitBy = (tellings: Retold, head: Telling): readonly Group[] => {
  const aims = [head, ...tellings].find(({ node }) => !node.value.weak && node.value.against.length > 0)?.node.value.against ?? [];
  // What another source says of the fallen is that source's.
  const sameSource = ({ origin }: Telling): boolean => origin === '' || origin === head.origin || head.sentence === 0;
  const fallen =
    [head, ...tellings].find((telling) => telling.node.value.weak && telling.node.value.against.length > 0 && sameSource(telling))?.node
      .value.against ?? [];
  return [...aims, ...fallen.filter(({ from }) => !aims.some((aim) => from >= aim.from && from < aim.to))].slice(0, mostHit);
};

/** Who told it, where the most detailed telling names nobody: a title leaves that to the lead, a sentence to the next one. */
const toldBy = (chart: ArabicChart, tellings: Retold, head: Telling): readonly Link[] => {
  const near = ({ sentence }: Telling): boolean => head.sentence === 0 || Math.abs(sentence - head.sentence) <= 1;
  const names = (telling: Telling): boolean => telling.origin !== '' && !telling.node.value.definite && near(telling);
  const teller = head.origin !== '' ? head : (tellings.find(names) ?? head);
  return attributionOf(chart, teller.node.value.trigger);
};

/** «تحت اسم "ردع العدوان"»: the operation that the act belongs to stands beside who did it. */
const withOperation = (chart: ArabicChart, { from, to, value }: Telling['node'], by: readonly Group[]): readonly Group[] => {
  const sentence = chart.sentences[chart.sentenceOf(value.trigger)];
  const operation = within(chart.all('party'), Math.max(sentence.from, from - 12), Math.min(sentence.to, to + 16)).find(
    (party) => party.value.party?.id.startsWith('op.') && isAnnounced(chart, party.from),
  );
  const known = operation && by.some((group) => operation.from < group.to && operation.to > group.from);
  return operation && !known ? [...by, { from: operation.from, to: operation.to }] : by;
};

const isAnnounced = (chart: ArabicChart, party: number): boolean =>
  chart.has(party, C.operationWord) ||
  chart.has(party - 1, C.operationWord) ||
  (chart.has(party - 1, C.quote) && chart.has(party - 2, C.operationWord));

export const violenceDrafts = (chart: ArabicChart): ViolenceDraft[] => retold(chart).map((tellings) => draftOf(chart, tellings));

const draftOf = (chart: ArabicChart, tellings: Retold): ViolenceDraft => {
  const head = best(tellings);
  const { node, times } = head;
  const { value } = node;
  const from = <T>(pick: (telling: Telling) => readonly T[]): readonly T[] =>
    pick(head).length ? pick(head) : (tellings.map(pick).find((list) => list.length > 0) ?? []);
  const dated = (times.when?.start ? times.when : tellings.find((telling) => telling.times.when?.start)?.times.when) ?? times.when;
  const weapon = value.weapon ?? tellings.find((telling) => telling.node.value.weapon)?.node.value.weapon ?? null;
  const subtype = subtypeOf(tellings, head);
  return {
    kind: 'violence',
    decides: chart.span(value.trigger, value.trigger + 1),
    span: chart.span(node.from, node.to),
    sentence: sentenceSpan(chart, value.trigger),
    modality: value.modality,
    attribution: toldBy(chart, tellings, head),
    when: dated ?? lasting(chart, times),
    since: times.since,
    asOf: times.asOf,
    where: from(({ where }) => where),
    mentions: tellings.filter((telling) => telling !== head).map((telling) => chart.span(telling.node.from, telling.node.to)),
    caveats: caveatsOf(chart, value.trigger),
    why: [...new Set(tellings.flatMap((telling) => telling.node.why))],
    violence: {
      type: typeOf.get(subtype)!,
      subtype,
      by: mentionsOf(
        chart,
        withOperation(
          chart,
          node,
          from((telling) => telling.node.value.by),
        ),
      ),
      against: mentionsOf(chart, hitBy(tellings, head)),
      weapon: weapon && chart.text(weapon.from, weapon.to),
    },
  };
};
