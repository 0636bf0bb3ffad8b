// From files of places to rows of a pack: units of administration first, then everything that lies in them. Each row of the files is
// either taken or skipped with a reason. Memory grows with the places taken, not with the files.
import type { PlaceKind } from '../../model/index.ts';
import type { KnownPlaces } from './known-places.ts';
import { latinOf, placeLine } from './pack/place-line.ts';
import {
  badRow,
  isSkip,
  leftOut,
  type PlaceDraft,
  type PlaceFile,
  type ReadPlaces,
  type Row,
  type Skip,
  type Stage,
  unitRank,
} from './place-draft.ts';
import { type ChosenNames, letters, slug } from './place-names.ts';
import { TakenPlaces } from './taken-places.ts';

export interface ImportPlan {
  readonly files: readonly PlaceFile[];
  readonly read: ReadPlaces;
  readonly known: KnownPlaces;
  /** Small letters; empty for every country. */
  readonly countries: ReadonlySet<string>;
  readonly write: (line: string) => Promise<void>;
  readonly skip: (row: Skip) => Promise<void>;
}

/** How many places of each kind were taken. */
export type TakenCounts = ReadonlyMap<PlaceKind, number>;

export const importPlaces = async (plan: ImportPlan): Promise<TakenCounts> => {
  const importer = new Importer(plan);
  await importer.takeUnits();
  for await (const rows of batchesOf(plan, 'places')) for (const row of rows) await (isSkip(row) ? plan.skip(row) : importer.place(row));
  await importer.giveUpWaiting();
  return importer.counts;
};

const batchesOf = async function* ({ files, read }: ImportPlan, stage: Stage): AsyncGenerator<readonly Row[]> {
  for (const file of files) for await (const rows of read(file, stage)) yield rows;
};

class Importer {
  readonly #plan: ImportPlan;
  readonly #taken: TakenPlaces;
  readonly #waiting = new Map<string, PlaceDraft[]>();
  readonly counts = new Map<PlaceKind, number>();
  constructor(plan: ImportPlan) {
    this.#plan = plan;
    this.#taken = new TakenPlaces(plan.known);
  }

  /** All units are known before the first is placed. A row of its own goes before what other rows tell of the unit. */
  async takeUnits(): Promise<void> {
    const units = new Map<string, PlaceDraft>();
    for await (const rows of batchesOf(this.#plan, 'units')) {
      // What is skipped is told when the places are read.
      for (const row of rows) if (!isSkip(row)) await this.#hold(units, row);
    }
    for (const unit of [...units.values()].sort((a, b) => unitRank(a.kind) - unitRank(b.kind))) await this.place(unit);
  }

  async #hold(units: Map<string, PlaceDraft>, row: PlaceDraft): Promise<void> {
    const before = row.key === null ? undefined : units.get(row.key);
    if (before === undefined || before.derived) units.set(row.key ?? ` ${units.size}`, row);
    else if (!row.derived) await this.#skip(leftOut(row, 'twice in the files', row.latin));
  }

  async place(draft: PlaceDraft): Promise<void> {
    const { countries, known } = this.#plan;
    if (countries.size > 0 && draft.country !== '' && !countries.has(draft.country))
      return this.#leave(draft, 'in a country that was not asked for', draft.country);
    const missing = this.#missing(draft);
    if (missing !== null) return this.#wait(missing, draft);
    const parent = this.#parentOf(draft);
    if (parent === null) return this.#leave(draft, 'in no country that a pack has', draft.country);
    const names = draft.names();
    const same = known.same(draft, names, parent);
    if (same !== null) {
      await this.#register(draft.key, same.place.id);
      return this.#leave(draft, `in the pack ${same.pack} already`, same.place.id);
    }
    const reason = names === null ? 'no Arabic name' : this.#whyNot(draft, names);
    return names === null || reason !== null
      ? this.#leave(draft, reason!, draft.latin || (names?.ar ?? ''))
      : this.#take(draft, names, parent);
  }

  /** A row of one's own that needs another, which may still come. */
  #missing({ parents, ends, needsParent }: PlaceDraft): string | null {
    const needed = needsParent ? [...parents, ...ends] : ends;
    return needed.find((id) => this.#taken.idOf(id) === undefined) ?? null;
  }

  #wait(id: string, draft: PlaceDraft): void {
    this.#waiting.set(id, [...(this.#waiting.get(id) ?? []), draft]);
  }

  /** Empty for countries, and for regions of no country; null where the country is unknown. */
  #parentOf({ kind, parents, country }: PlaceDraft): string | null {
    if (kind === 'country') return '';
    for (const key of parents) {
      const id = this.#taken.idOf(key);
      if (id !== undefined) return id;
    }
    return this.#taken.idOf(country) ?? (kind === 'region' && country === '' ? '' : null);
  }

  #whyNot(draft: PlaceDraft, names: ChosenNames): string | null {
    if (letters(names.ar) < 2) return 'a name of one letter';
    if (unitRank(draft.kind) < 0 && this.#plan.known.isCountryName(names.ar))
      return 'called as a country is, whose mentions it would catch';
    return this.#taken.isTwice(draft, names.ar) ? 'twice in the files' : null;
  }

  async #take(draft: PlaceDraft, names: ChosenNames, parent: string): Promise<void> {
    const latin = latinOf(draft, names);
    const id = this.#taken.newId(draft, parent, slug(latin));
    if (id === null) return this.#skip(badRow(draft, 'an id that another place has', draft.id ?? ''));
    this.#taken.add(draft, names.ar);
    this.counts.set(draft.kind, (this.counts.get(draft.kind) ?? 0) + 1);
    await this.#plan.write(placeLine({ draft, id, parent, names, latin, isCommon: this.#plan.known.isCommon }));
    await this.#register(draft.key, id);
  }

  /** From now on the key means that place, and those that waited for it can be placed. */
  async #register(key: string | null, id: string): Promise<void> {
    if (key === null) return;
    this.#taken.register(key, id);
    const waiting = this.#waiting.get(key) ?? [];
    this.#waiting.delete(key);
    for (const draft of waiting) await this.place(draft);
  }

  async giveUpWaiting(): Promise<void> {
    for (const [id, drafts] of this.#waiting)
      for (const draft of drafts) await this.#skip(badRow(draft, 'a parent or end that no row and no pack has', id));
  }

  /** Nobody gave a row for what was only told by others. */
  async #leave(draft: PlaceDraft, reason: string, got: string): Promise<void> {
    if (!draft.derived) await this.#skip(leftOut(draft, reason, got));
  }

  async #skip(row: Skip): Promise<void> {
    await this.#plan.skip(row);
  }
}
