// The encodings that a carrier and a document say they have, carrier first.

const labelIn = (text: string, name: string): string[] => {
  const at = text.toLowerCase().indexOf(name);
  if (at < 0) return [];
  const rest = text.slice(at + name.length, at + name.length + 60).trimStart();
  if (!rest.startsWith('=')) return [];
  const label = /^["']?([\w.:-]{1,40})/.exec(rest.slice(1).trimStart())?.[1];
  return label === undefined ? [] : [label];
};

/** Declarations stand near the beginning; HTML's own limit is a kilobyte, which pages do not keep to. */
const looked = 8192;

export const declaredEncodings = (bytes: Uint8Array, contentType: string | null): string[] => {
  const start = Buffer.from(bytes.subarray(0, looked)).toString('latin1');
  const xml = start.startsWith('<?xml') ? labelIn(start.slice(0, 200), 'encoding') : [];
  return [...labelIn(contentType ?? '', 'charset'), ...xml, ...labelIn(start, 'charset')];
};
