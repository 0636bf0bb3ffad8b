// Points: how far apart two are, and which one stands for a shape of GeoJSON.

export interface Point {
  readonly lat: number;
  readonly lon: number;
}

const radius = 6371;
const radians = Math.PI / 180;

/** Kilometres between two points on a sphere of the Earth's mean radius. */
export const kilometres = (a: Point, b: Point): number => {
  const h =
    Math.sin(((b.lat - a.lat) * radians) / 2) ** 2 +
    Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(((b.lon - a.lon) * radians) / 2) ** 2;
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(h)));
};

type Position = readonly [lon: number, lat: number];

/** The point itself, the first of several, the middle of a line, or the centre of the largest part of an area; null where there is none. */
export const pointOfGeometry = (geometry: unknown): Point | null => {
  if (typeof geometry !== 'object' || geometry === null || !('type' in geometry) || !('coordinates' in geometry)) return null;
  const position = positionOf(geometry.type, geometry.coordinates);
  return position === null ? null : { lat: position[1], lon: position[0] };
};

const positionOf = (type: unknown, coordinates: unknown): Position | null => {
  switch (type) {
    case 'Point':
      return isPosition(coordinates) ? coordinates : null;
    case 'MultiPoint':
      return positions(coordinates)[0] ?? null;
    case 'LineString':
      return middleOf(positions(coordinates));
    case 'MultiLineString':
      return middleOf(longest(listOf(coordinates).map(positions)));
    case 'Polygon':
      return centreOf([positions(listOf(coordinates)[0])]);
    case 'MultiPolygon':
      return centreOf(listOf(coordinates).map((polygon) => positions(listOf(polygon)[0])));
    default:
      return null;
  }
};

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1]) && Math.abs(value[0]) <= 180 && Math.abs(value[1]) <= 90;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const positions = (value: unknown): readonly Position[] => listOf(value).filter(isPosition);

const middleOf = (line: readonly Position[]): Position | null => line[Math.floor(line.length / 2)] ?? null;

const longest = (lines: readonly (readonly Position[])[]): readonly Position[] =>
  lines.reduce((best, line) => (line.length > best.length ? line : best), []);

/** The centroid of the ring with the largest area; degrees are taken as plane, which is good to a few hundred metres for a district. */
const centreOf = (rings: readonly (readonly Position[])[]): Position | null => {
  let best: Position | null = null;
  let largest = 0;
  for (const ring of rings) {
    const [area, centre] = centroid(ring);
    if (area > largest) [best, largest] = [centre, area];
  }
  return best ?? rings[0]?.[0] ?? null;
};

const centroid = (ring: readonly Position[]): readonly [area: number, centre: Position] => {
  const [originX, originY] = ring[0] ?? [0, 0];
  let [twice, x, y] = [0, 0, 0];
  for (let i = 0; i < ring.length; i++) {
    const [ax, ay] = [ring[i]![0] - originX, ring[i]![1] - originY];
    const next = ring[(i + 1) % ring.length]!;
    const [bx, by] = [next[0] - originX, next[1] - originY];
    const cross = ax * by - bx * ay;
    twice += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  return twice === 0 ? [0, [originX, originY]] : [Math.abs(twice), [originX + x / (3 * twice), originY + y / (3 * twice)]];
};
