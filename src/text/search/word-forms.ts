// Under which forms a word is found: as it stands (folded), and without what is written on to it. Search puts all forms of a text
// into its index; no dictionary is asked, so a form may be no word, which costs a little space and finds nothing by itself.

const conjunctions = 'وف';
const prepositions = 'بكلس';
const article = 'ال';
const articleAfterLam = 'لل';
const pronouns = ['هما', 'كما', 'هم', 'هن', 'ها', 'نا', 'كم', 'كن', 'ه', 'ي', 'ك'];

/** What is left of a word must have so many letters: shorter ones are roots cut in two (ولد is not و and لد). */
const leastRest = 3;
const leastBehindArticle = 2;

const isArabic = (word: string): boolean => word >= '\u0621' && word < '\u0700';

const withoutArticle = (word: string): string | null => {
  if (word.startsWith(article) || word.startsWith(articleAfterLam)) {
    const rest = word.slice(article.length);
    if (rest.length >= leastBehindArticle) return rest;
  }
  return null;
};

const withoutOneOf = (letters: string, word: string): string | null =>
  letters.includes(word[0]!) && word.length > leastRest ? word.slice(1) : null;

/** The word and what is left of it without conjunction, preposition and article, each with and without the next. */
export const bareForms = (folded: string): string[] => {
  if (!isArabic(folded)) return [folded.replaceAll(/[,.]/g, '')];
  const forms = new Set([folded]);
  const strip = (from: readonly string[], cut: (word: string) => string | null): string[] =>
    from.flatMap((word) => cut(word) ?? []).filter((word) => !forms.has(word) && forms.add(word));
  const afterConjunction = [folded, ...strip([folded], (word) => withoutOneOf(conjunctions, word))];
  const afterPreposition = [...afterConjunction, ...strip(afterConjunction, (word) => withoutOneOf(prepositions, word))];
  strip(afterPreposition, withoutArticle);
  return [...forms];
};

/** Without a pronoun at its end; ت before it may be the ة of the bare word (مدينتهم, مدينة). */
const withoutPronoun = (word: string): string[] => {
  if (!isArabic(word)) return [];
  return pronouns
    .filter((pronoun) => word.endsWith(pronoun) && word.length - pronoun.length >= leastRest)
    .flatMap((pronoun) => {
      const rest = word.slice(0, -pronoun.length);
      return rest.endsWith('ت') ? [rest, `${rest.slice(0, -1)}ه`] : [rest];
    });
};

/** All forms under which a word of a text is found. */
export const indexForms = (folded: string): string[] => {
  const bare = bareForms(folded);
  return [...new Set([...bare, ...bare.flatMap(withoutPronoun)])];
};
