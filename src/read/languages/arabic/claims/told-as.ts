// What the words round a place say of it: where somebody works, where he spoke, which of two places is the closer.
import { classSet } from '../../../engine/index.ts';
import type { ArabicChart, ArabicNode } from '../nodes.ts';
import { C } from '../words/classes.ts';
import { within } from './nearby.ts';

type PlaceNode = ArabicNode<'place'>;

/** «في حي السلام، وتحديدا على شارع النخيل» */
export const isExact = (chart: ArabicChart, { from }: PlaceNode): boolean =>
  [from - 1, from - 2].some((token) => exactly.has(chart.words[token]?.form));
const exactly: ReadonlySet<string> = new Set(['تحديدا', 'وتحديدا', 'بالتحديد', 'وبالتحديد']);

/** «قال الناطق في حلب أمس إن» */
export const opensSpeech = (chart: ArabicChart, { to, value: { role } }: PlaceNode): boolean =>
  role === 'at' && chart.hasAny(to, days) && chart.has(to + 1, C.that);

const days = classSet([C.today, C.yesterday, C.weekday]);

/** «غرب البلاد» gives way to the name of the country where its sentence tells it before; of «شمال سوريا» to the country alone. */
export const countryBefore = (chart: ArabicChart, token: number): PlaceNode | undefined => {
  const node = within(chart.all('place'), chart.sentences[chart.sentenceOf(token)].from, token).findLast(
    ({ value: { place, located } }) => located && place?.kind === 'country',
  );
  if (!node) return undefined;
  const { core } = node.value;
  const from = core.to > core.from + 1 && chart.has(core.from, C.bearing) ? core.from + 1 : core.from;
  return { ...node, value: { ...node.value, core: { from, to: core.to }, role: 'at', bearing: null, precision: 'country' } };
};

/** «قرب مسجد النور في حي السلام»: what happened near a site happened in the quarter or town where that stands. */
export const isNearSite = ({ value: { role, precision, bearing, km } }: PlaceNode): boolean =>
  role === 'near' && precision === 'site' && bearing === null && km === null;
export const isTown = ({ value: { role, precision, bearing, km } }: PlaceNode): boolean =>
  role === 'at' && bearing === null && km === null && (precision === 'neighbourhood' || precision === 'settlement');
