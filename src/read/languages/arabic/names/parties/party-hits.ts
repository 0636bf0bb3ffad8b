// Names of the packs that stand for a party in this text: full names at once; short forms and names that are ordinary words only
// where the report has named the party, or its country, itself; titles with the person who bears them; outlets where they are cited.
import type { Party } from '../../../../../model/index.ts';
import type { Hit } from '../../../../engine/index.ts';
import type { Reading } from '../../forms/lemma.ts';
import type { ArabicChart, ArabicNode, Entry } from '../../nodes.ts';
import { C } from '../../words/classes.ts';
import type { NameBook } from '../name-book.ts';
import { personAfter } from './persons.ts';

type PartyNode = ArabicNode<'party'>;
type NameHit = Hit<Reading, Entry>;
type PartyEntry = Extract<Entry, { kind: 'party' }>;

const armedKinds: ReadonlySet<string> = new Set(['force', 'faction']);

const nodeOf = (from: number, to: number, party: Party): PartyNode => ({
  from,
  to,
  value: {
    party,
    core: { from, to },
    kind: party.kind,
    armed: armedKinds.has(party.kind),
    sort: party.kind === 'agency' ? 'media' : null,
    plural: false,
  },
  why: [],
});

interface Seen {
  /** Parties named in full so far, and the countries that the report is about. */
  readonly ids: Map<string, Party>;
  readonly countries: Set<string>;
}

const note = (seen: Seen, party: Party): void => {
  seen.ids.set(party.id, party);
  if (party.country) seen.countries.add(party.country);
};

const unique = (parties: readonly Party[]): Party | null =>
  parties.length === 1 || parties.every((party) => party === parties[0]) ? (parties[0] ?? null) : null;

/** Who bore a title when the report was published, where only one did. */
const bearer = (parties: readonly Party[], published: string | null): Party | null => {
  if (published === null) return null;
  return unique(
    parties.filter(
      ({ from, to }) =>
        (from !== null || to !== null) &&
        (from ?? '') <= published.slice(0, (from ?? '').length) &&
        published.slice(0, (to ?? '').length) <= (to ?? ''),
    ),
  );
};

const titled = (chart: ArabicChart, hit: NameHit, entries: readonly PartyEntry[], seen: Seen): PartyNode | null => {
  const parties = entries.map(({ party }) => party);
  const person = personAfter(chart, hit.to, true);
  const persons = parties.filter(({ kind }) => kind === 'person');
  const office = parties.find(({ kind }) => kind !== 'person') ?? null;
  if (person) {
    if (person.party) note(seen, person.party);
    const party = person.party ?? office;
    return {
      ...nodeOf(hit.from, person.to, party ?? parties[0]),
      value: {
        party,
        core: { from: hit.from, to: person.to },
        kind: 'person',
        armed: false,
        sort: person.party ? null : 'official',
        plural: false,
      },
    };
  }
  const party =
    unique(persons.filter(({ id }) => seen.ids.has(id))) ?? bearer(persons, chart.report.published) ?? office ?? unique(persons);
  return {
    ...nodeOf(hit.from, hit.to, parties[0]),
    value: { party, core: { from: hit.from, to: hit.to }, kind: party?.kind ?? 'person', armed: false, sort: 'official', plural: false },
  };
};

const isQuoted = (chart: ArabicChart, { from, to }: NameHit): boolean =>
  (chart.has(from - 1, C.quote) || chart.has(from - 1, C.open)) && (chart.has(to, C.quote) || chart.has(to, C.close));

/** An outlet cited: in quotation marks or brackets, after صحيفة, or by a name that is nothing else. */
const isCited = (chart: ArabicChart, hit: NameHit): boolean => {
  if (chart.has(hit.from - 1, C.mediaNoun) || chart.has(hit.from, C.mediaNoun) || isQuoted(chart, hit)) return true;
  if (hit.names.some(({ kind }) => kind === 'place')) return false;
  // A single word with its article (المنار) is more often a place or a thing.
  if (hit.to === hit.from + 1 && chart.words[hit.from].form.replace(/^[وبل]/, '').startsWith('ال')) return false;
  for (let at = hit.from; at < hit.to; at++) if (chart.words[at].readings.length === 0 && chart.words[at].form.length > 2) return true;
  return false;
};

/** وكالة أنباء, صحيفة before an outlet's name belong to it. */
const mediaFrom = (chart: ArabicChart, { from, clitics }: NameHit): number => {
  if (clitics !== '') return from;
  let at = chart.has(from - 1, C.quote) ? from - 1 : from;
  if (chart.words[at - 1]?.form.endsWith('انباء')) at--;
  return chart.has(at - 1, C.mediaNoun) ? at - 1 : from;
};

const outletNode = (chart: ArabicChart, hit: NameHit, party: Party): PartyNode => {
  const from = mediaFrom(chart, hit);
  const to = from < hit.from && chart.has(hit.to, C.quote) && chart.has(hit.from - 1, C.quote) ? hit.to + 1 : hit.to;
  return { from, to, value: { party, core: { from, to }, kind: 'agency', armed: false, sort: 'media', plural: false }, why: [] };
};

/** Common names and short forms wait until the whole report has said what it is about. */
interface Waiting {
  readonly hit: NameHit;
  readonly entries: readonly PartyEntry[];
  readonly at: number;
}

const full = (chart: ArabicChart, hit: NameHit, entries: readonly PartyEntry[], seen: Seen): PartyNode | null => {
  const named = entries.filter(({ form, party }) => form === 'name' && !party.common);
  if (named.length === 0) return null;
  const known =
    named.find(({ party }) => seen.ids.has(party.id)) ??
    named.find(({ party }) => party.country !== null && seen.countries.has(party.country));
  const { party } = known ?? named[0];
  note(seen, party);
  if (party.kind === 'agency') return outletNode(chart, hit, party);
  return nodeOf(hit.from, hit.to, party);
};

/** A capital for its state (اتهمت موسكو), where no preposition makes it a place. */
const capital = (chart: ArabicChart, hit: NameHit, entries: readonly PartyEntry[]): Party | null => {
  const place = chart.starting('place', hit.from);
  if (!place || place.value.located || place.from < hit.from) return null;
  return unique(entries.filter(({ party, form }) => form === 'short' && party.kind === 'state').map(({ party }) => party));
};

/** States by their capital are read apart: the city is named far more often for itself. */
const isCapital = ({ form, party }: PartyEntry): boolean => form === 'short' && party.kind === 'state';

const resolve = ({ entries: all, at }: Waiting, firsts: ReadonlyMap<string, number>, seen: Seen): Party | null => {
  const entries = all.filter((entry) => !isCapital(entry));
  const short = entries.filter(({ party }) => (firsts.get(party.id) ?? Number.POSITIVE_INFINITY) < at).map(({ party }) => party);
  if (short.length > 0) return unique(short);
  return unique(
    entries
      .filter(({ form, party }) => form === 'name' && (party.country === null ? firsts.has(party.id) : seen.countries.has(party.country)))
      .map(({ party }) => party),
  );
};

export const namedParties = (chart: ArabicChart, book: NameBook): PartyNode[] => {
  const out: PartyNode[] = [];
  const seen: Seen = { ids: new Map(), countries: new Set() };
  const firsts = new Map<string, number>();
  const waiting: Waiting[] = [];
  for (const hit of chart.hits.values()) {
    if (hit.names.length === 0) continue;
    const node = atOnce(chart, hit, book, seen);
    if (node) {
      out.push(node);
      if (node.value.party && !firsts.has(node.value.party.id)) firsts.set(node.value.party.id, hit.from);
    } else {
      const entries = hit.names.filter((entry): entry is PartyEntry => entry.kind === 'party' && entry.form !== 'title');
      if (entries.length > 0) waiting.push({ hit, entries, at: hit.from });
    }
  }
  for (const { value } of chart.all('place')) if (value.place) seen.countries.add(value.place.id.split('.')[0]);
  for (const wait of waiting) {
    const party = resolve(wait, firsts, seen) ?? capital(chart, wait.hit, wait.entries);
    if (party) out.push(nodeOf(wait.hit.from, wait.hit.to, party));
  }
  return out;
};

const atOnce = (chart: ArabicChart, hit: NameHit, book: NameBook, seen: Seen): PartyNode | null => {
  const parties = hit.names.filter((entry): entry is PartyEntry => entry.kind === 'party');
  const titles = parties.filter(({ form }) => form === 'title');
  const name = full(chart, hit, parties, seen);
  if (name) return name;
  if (titles.length > 0) return titled(chart, hit, titles, seen);
  const outlet = hit.names.find((entry) => entry.kind === 'outlet');
  if (outlet?.kind !== 'outlet' || !isCited(chart, hit)) return null;
  return outletNode(chart, hit, book.outlet(outlet.outlet));
};
