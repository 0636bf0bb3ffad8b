// How gold writes down what was read: one short line for each node or claim. Each kind of gold names one of these.

import type { ClaimPlace, Mention, Time } from '../../src/model/index.ts';
import type { Draft, Node } from '../../src/read/engine/index.ts';
import type { ArabicChart, ArabicNodes } from '../../src/read/languages/arabic/nodes.ts';

const dash = (value: unknown): string => (value === null || value === undefined || value === '' ? '-' : String(value));
const part = (chart: ArabicChart, core: { from: number; to: number }): string => chart.text(core.from, core.to);

/** number: `15`, `ordinal 3`, `vague tens`. amount: `15`, `at_least 15`, `range 10 15`, `vague tens`. time: `at day 2024-11-28..2024-11-28 relative`. */
export const showNode: { readonly [N in keyof ArabicNodes]: (node: Node<ArabicNodes[N]>, chart: ArabicChart) => string } = {
  number: ({ value }) => (value.vague ? `vague ${value.vague}` : `${value.ordinal ? 'ordinal ' : ''}${value.value}`),
  amount: ({ value: v }) => {
    if (v.vague) return `vague ${v.vague}`;
    if (v.exactness === 'exact') return dash(v.low);
    if (v.exactness === 'range') return `range ${v.low} ${v.high}`;
    return `${v.exactness} ${v.low ?? v.high}`;
  },
  time: ({ value: v }) => `${v.role} ${v.precision} ${dash(v.start)}${v.end === v.start ? '' : `..${dash(v.end)}`} ${v.basis}`,
  place: ({ value: v }, chart) =>
    `${part(chart, v.core)} ${dash(v.place?.id)} ${v.role} ${v.precision}${v.bearing ? ` ${v.bearing}` : ''}${v.km === null ? '' : ` ${v.km}km`}`,
  party: ({ value: v }, chart) => `${part(chart, v.core)} ${dash(v.party?.id)} ${v.kind}${v.sort ? ` ${v.sort}` : ''}`,
  act: ({ value: v }) => `${v.subtype} ${v.modality}`,
  change: ({ value: v }) => `${v.change} ${v.modality}`,
  people: (node, chart) => {
    const { amount, category, victim, words, definite, others } = node.value;
    const count = showNode.amount({ ...node, value: amount }, chart);
    return [count, dash(category), dash(victim?.key), words ? part(chart, words) : '-', definite && 'definite', others && 'others']
      .filter(Boolean)
      .join(' ');
  },
  gap: ({ value }) => value.reason,
  harm: ({ value }) => `${value.measure} ${dash(value.people.amount.low)} ${value.category} ${value.modality}`,
  utterance: ({ value }, chart) => `${value.how} ${value.speaker ? part(chart, value.speaker) : '-'} ${value.opens}`,
  voice: ({ value }) => value.links.map(({ role, text, sort }) => `${role} ${text}${sort ? ` ${sort}` : ''}`).join(' + '),
};

const mention = (list: readonly Mention[]): string => list.map((m) => m.party ?? m.text).join('+');
const time = (name: string, value: Time | null): string | false =>
  value !== null &&
  `${name}=${value.start === null ? value.text : value.start === value.end ? value.start : `${value.start}..${dash(value.end)}`}`;
const places = (where: readonly ClaimPlace[]): string | false => where.length > 0 && `where=${where[0].text}`;

/** The claim in short: what decides it first, then only the fields that hold something. */
export const showDraft = (draft: Draft, all: readonly Draft[]): string => {
  const origins = draft.attribution
    .filter(({ role }) => role === 'origin')
    .map(({ text }) => text)
    .join('+');
  const tail = [
    draft.modality !== 'actual' && draft.modality,
    origins !== '' && `says=${origins}`,
    time('when', draft.when),
    time('since', draft.since),
    time('asOf', draft.asOf),
    places(draft.where),
  ];
  const head = (): (string | false | null)[] => {
    if (draft.kind === 'toll') {
      const { measure, count, victims, scope, by } = draft.toll;
      const size =
        count.exactness === 'exact'
          ? dash(count.low)
          : count.exactness === 'range'
            ? `${count.low}-${count.high}`
            : `${count.exactness}:${count.vague ?? count.low ?? count.high}`;
      const parent = draft.partOf && (all[draft.partOf.draft] as typeof draft);
      return [
        measure,
        size,
        victims.category,
        scope === 'cumulative' && 'cumulative',
        by.length > 0 && `by=${mention(by)}`,
        parent && `part=${parent.toll.measure}:${dash(parent.toll.count.low)}`,
      ];
    }
    if (draft.kind === 'control')
      return [
        draft.control.change,
        `by=${mention(draft.control.by)}`,
        `against=${mention(draft.control.against)}`,
        `of=${draft.control.places.map(({ text }) => text).join('+')}`,
      ];
    if (draft.kind === 'violence')
      return [
        draft.violence.subtype,
        `by=${mention(draft.violence.by)}`,
        `against=${mention(draft.violence.against)}`,
        draft.violence.weapon !== null && `with=${draft.violence.weapon}`,
      ];
    return [draft.statement.act, `about=${mention(draft.statement.about)}`];
  };
  return [...head(), ...tail].filter(Boolean).join(' ');
};
