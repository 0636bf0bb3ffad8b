// The reader: a report becomes claims. Open this first: the passes stand below in the order in which they run.
import type { Claim, Pack, Reading, Report } from '../model/index.ts';
import type { Chart, HasLemma, Language } from './engine/index.ts';
import { createChart, createTokenizer, createTrie } from './engine/index.ts';
import { splitSentences } from './passes/01-sentences.ts';
import { createLookUp } from './passes/02-look-up.ts';
import { createRuleBook } from './passes/03-match.ts';
import { assemble } from './passes/04-assemble.ts';

export interface Reader {
  /** Reads one report. Never throws on text: what cannot be read is in `unread`. */
  readonly read: (report: Report) => Reading;
  /** Rule names; a claim's `why` counts in this list. */
  readonly rules: readonly string[];
}

/** A reader of one language, and a way to look at its chart, for tests of rules. */
export interface ChartReader<R, K, E> extends Reader {
  readonly chart: (report: Report) => Chart<R, K, E>;
}

export const createReaderOf = <R extends HasLemma, K, E>(language: Language<R, K, E>, packs: readonly Pack[]): ChartReader<R, K, E> => {
  const book = createRuleBook(language.layers);
  const trie = createTrie(language.phrases(packs));
  const tokenize = createTokenizer();
  const lookUp = createLookUp(language, trie, book.rulesFor);
  const chart = (report: Report): Chart<R, K, E> => {
    const tokens = tokenize(report.text);
    const { words, masks, looks, hits, hitEnds } = lookUp(tokens);
    const sentences = splitSentences(tokens, (token) => words[token].form, language.endsSentence);
    const made = createChart<R, K, E>({ report, tokens, words, masks, looks, sentences, hits, hitEnds });
    book.run(made, words);
    return made;
  };
  return {
    rules: book.names,
    chart,
    read: (report) => {
      const { drafts, unread } = language.drafts(chart(report));
      const claims: readonly Claim[] = assemble(report, drafts);
      return { id: report.id, claims, unread };
    },
  };
};
