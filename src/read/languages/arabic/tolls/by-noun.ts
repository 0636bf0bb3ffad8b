// Harm told by a noun of action: مقتل خمسة جنود، إصابة، خطف، اعتقال، نزوح.
import { scan } from '../../../engine/index.ts';
import type { Features } from '../forms/lemma.ts';
import type { ArabicChart, ArabicRule } from '../nodes.ts';
import { plainReadingOf } from '../people/group.ts';
import { C } from '../words/classes.ts';
import { addHarm, canBePeople, isGoverned, isWeakHarm, joint, nounClasses, pointsBack, verbClasses } from './found.ts';
import type { People } from './victims.ts';
import { namedAt, peopleAt } from './victims.ts';

export const nounHarm = (name: string, classId: number): ArabicRule =>
  scan<ArabicChart>(name, classId, (chart, token, id) => {
    const phrase = chart.hits.get(token)?.phrase;
    const reading = phrase?.lemma.classes.includes(classId) ? phrase : plainReadingOf(chart, token, classId);
    const own = reading?.lemma.data.measure;
    if (!reading || !own) return;
    // A word that is a verb as well is read by the verb's rule (قتل 20).
    if (
      verbClasses.some((other) => plainReadingOf(chart, token, other)) &&
      !reading.features.article &&
      reading.features.preposition === '' &&
      !isGoverned(chart, token)
    )
      return;
    const { measure, next } = joint(
      chart,
      chart.hits.get(token)?.phrase?.lemma.classes.includes(classId) ? chart.hits.get(token)!.to - 1 : token,
      own,
      nounClasses,
    );
    const strict = reading.lemma.data.tag === 'if-people';
    const people = victimsOfNoun(chart, next, reading.features);
    if (
      !people ||
      (pointsBack(people.value) && people.value.amount.low === null) ||
      !canBePeople(chart, people, strict || isWeakHarm(measure))
    )
      return;
    if (
      strict &&
      people.value.head === null &&
      !people.value.others &&
      !(people.value.words === null && reading.features.conjunction !== '')
    )
      return;
    addHarm(chart, { measure, people, trigger: token }, id);
  });

/** Right after its noun, or over a short aside: «مقتل، أمس، خمسة جنود», «إصابة نحو 20», «مقتل ما لا يقل عن 5». */
const victimsOfNoun = (chart: ArabicChart, at: number, features: Features): People | undefined => {
  const direct = peopleAt(chart, at) ?? (features.article ? undefined : namedAt(chart, at));
  if (direct) return direct;
  if (features.article && !chart.has(at, C.comma)) return undefined;
  const time = chart.starting('time', chart.has(at, C.comma) ? at + 1 : at);
  if (!time) return undefined;
  return peopleAt(chart, chart.has(time.to, C.comma) ? time.to + 1 : time.to);
};
