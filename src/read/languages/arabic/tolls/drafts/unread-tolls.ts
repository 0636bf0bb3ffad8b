// What looked like a toll and was not read as one: counted victims that no harm took. Added as gaps after the harm layer.
import type { ArabicChart } from '../../nodes.ts';
import { modalityOf } from '../modality.ts';

export const addUnreadTolls = (chart: ArabicChart): void => {
  const read = new Set(chart.all('harm').map(({ value }) => value.people.amount.core.from));
  for (const { from, to, value, why } of chart.all('people')) {
    if (!value.victim || !value.counted || read.has(value.amount.core.from)) continue;
    const isPlan = modalityOf(chart, value.words?.from ?? from) === null;
    chart.add('gap', {
      from,
      to,
      value: { reason: isPlan ? 'toll: a plan, wish, threat or condition' : 'toll: no words say that it befell them' },
      why,
    });
  }
};
