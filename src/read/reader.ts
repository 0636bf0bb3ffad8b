// The reader that people use: several languages and packs, handed in as values. A report goes to the language of its script.
import type { Pack, Reading, Report } from '../model/index.ts';
import { IsnadError } from '../model/index.ts';
import { scriptOf } from '../text/index.ts';
import type { Language } from './engine/index.ts';
import { createReaderOf, type Reader } from './read.ts';

/** A language as a value; only the language itself looks into its readings and nodes. */
// biome-ignore lint/suspicious/noExplicitAny: each language has types of its own, and a list of them has no common one.
export type AnyLanguage = Language<any, any, any>;

export interface ReaderParts {
  readonly languages: readonly AnyLanguage[];
  readonly packs: readonly Pack[];
}

/**
 * Makes a reader. A report is read by the first language whose script has more than half of its letters; where there is none, nothing is
 * claimed and the whole text is `unread` with the reason `language`. Scripts are told apart, not languages: a Persian or Urdu report
 * is handed to Arabic, which reads what little it knows in it.
 */
export const createReader = ({ languages, packs }: ReaderParts): Reader => {
  if (languages.length === 0) throw new IsnadError('bad-input', 'languages: got none, expected at least one, such as createArabic()');
  const rules: string[] = [];
  const readers = languages.map((language) => {
    const reader = createReaderOf(language, packs);
    const first = rules.length;
    rules.push(...reader.rules);
    return { script: new Intl.Locale(language.id).maximize().script, read: counting(reader.read, first) };
  });
  return {
    rules,
    read: (report) => {
      const script = scriptOf(report.text);
      const fit = readers.find((reader) => reader.script === script);
      return fit ? fit.read(report) : notRead(report);
    },
  };
};

/** A report without letters is nobody's language, but nothing in it was left unread either. */
const notRead = ({ id, text }: Report): Reading => ({
  id,
  claims: [],
  unread: text.trim() === '' ? [] : [{ span: { from: 0, to: text.length }, reason: 'language' }],
});

/** `why` counts in the rules of all languages together. */
const counting = (read: Reader['read'], first: number): Reader['read'] => {
  if (first === 0) return read;
  return (report) => {
    const { id, claims, unread } = read(report);
    return { id, claims: claims.map((claim) => ({ ...claim, why: claim.why.map((rule) => rule + first) })), unread };
  };
};
