// What an import has taken so far: ids, the keys by which rows name them, and names with their points, by which a place is known to come twice.
import { kilometres, type Point } from './geometry.ts';
import { type KnownPlaces, nameKey } from './known-places.ts';
import { type PlaceDraft, unitRank } from './place-draft.ts';

/** Two entries of one name so near each other (in kilometres) are one place. */
const reach = 1.5;
/** Degrees of a cell of the grid on which they are looked for: more than the reach, wherever people live. */
const cell = 0.03;

export class TakenPlaces {
  readonly #known: KnownPlaces;
  readonly #ids = new Set<string>();
  readonly #byKey = new Map<string, string>();
  readonly #counts = new Map<string, number>();
  readonly #points = new Map<string, Point[]>();
  constructor(known: KnownPlaces) {
    this.#known = known;
  }

  /** The id that a row's parent stands for, in this import or the packs beside it. */
  idOf(key: string): string | undefined {
    return this.#byKey.get(key) ?? (this.#ids.has(key) ? key : this.#known.idOf(key));
  }

  register(key: string, id: string): void {
    this.#byKey.set(key, id);
  }

  isTwice(draft: PlaceDraft, name: string): boolean {
    const point = pointOf(draft);
    if (point === null || unitRank(draft.kind) >= 0) return false; // units are told apart by their keys
    for (const north of [-1, 0, 1]) {
      for (const east of [-1, 0, 1]) {
        const others = this.#points.get(cellKey(draft, name, point, [north, east])) ?? [];
        if (others.some((other) => kilometres(point, other) <= reach)) return true;
      }
    }
    return false;
  }

  add(draft: PlaceDraft, name: string): void {
    const point = pointOf(draft);
    if (point === null) return;
    const key = cellKey(draft, name, point, [0, 0]);
    const points = this.#points.get(key);
    if (points === undefined) this.#points.set(key, [point]);
    else points.push(point);
  }

  /** The id that the row wants, else its parent's with its name, else that with its number behind; null where another has what it wants. */
  newId(draft: PlaceDraft, parent: string, name: string): string | null {
    const wish = draft.id ?? (draft.kind === 'country' ? draft.country : `${parent || draft.country || 'region'}.${name || 'place'}`);
    if (draft.id !== null && this.#isTaken(wish)) return null;
    const number = draft.geonames || draft.pcode.toLowerCase().replace(/[^a-z0-9]+/g, '');
    let id = this.#isTaken(wish) && number !== '' ? `${wish}-${number}` : wish;
    for (let count = this.#counts.get(wish) ?? 2; this.#isTaken(id); count++) {
      id = `${wish}-${count}`;
      this.#counts.set(wish, count + 1);
    }
    this.#ids.add(id);
    return id;
  }

  #isTaken(id: string): boolean {
    return this.#ids.has(id) || this.#known.idOf(id) !== undefined;
  }
}

const pointOf = ({ lat, lon }: PlaceDraft): Point | null => (lat === null || lon === null ? null : { lat, lon });

const cellKey = ({ country, kind }: PlaceDraft, name: string, { lat, lon }: Point, [north, east]: readonly [number, number]): string =>
  `${nameKey(country, kind, name)} ${Math.floor(lat / cell) + north} ${Math.floor(lon / cell) + east}`;
