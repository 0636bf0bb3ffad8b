// What the verb before a place says of it: that somebody works or lives there, or that the event took place there. claims/where.ts
// weighs places by it.
import type { ArabicChart, ArabicNode } from '../nodes.ts';
import { C } from '../words/classes.ts';

type PlaceNode = ArabicNode<'place'>;

/** «أستاذ يعمل في جامعة حلب», «المقيم في باريس»: where somebody works or lives, not where it befell him. */
export const isPersons = (chart: ArabicChart, node: PlaceNode): boolean => lives.test(leadingTo(chart, node));

/** The word before «في حلب», «بحلب». */
const leadingTo = (chart: ArabicChart, { from }: PlaceNode): string =>
  chart.words[chart.has(from - 1, C.in) ? from - 2 : chart.words[from].form.startsWith('ب') ? from - 1 : -1]?.form ?? '';

const lives =
  /^[وف]?(?:ال)?(?:[يت]عمل(?:ون|ان)?|عمل|عملت|عامل|عاملين|عاملون|[يت]قيم(?:ون|ان)?|مقيم|مقيمه|مقيمين|مقيمون|[يت]سكن(?:ون)?|ساكن|[يت]درس(?:ون)?|مولود|مولوده|ولد|ولدت|نشا)$/;

/** «وقعت في حلب», «جرت بحلب»: the place of the event itself. */
export const isSceneOf = (chart: ArabicChart, node: PlaceNode): boolean => takesPlace.test(leadingTo(chart, node));

const takesPlace = /^[وف]?(?:وقع|وقعت|وقعا|وقعتا|جرت|دارت|حدث|حدثت|حصل|حصلت|اندلعت|نفذ|نفذت)$/;
