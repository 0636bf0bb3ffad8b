// JSON with the fields of every object in one bytewise order, so that equal values are equal bytes.

const byBytes = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Fields that are undefined are left out, as JSON does. */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => byBytes(a, b));
  return `{${fields.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(',')}}`;
};
