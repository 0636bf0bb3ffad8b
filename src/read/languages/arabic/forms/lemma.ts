// What an Arabic dictionary entry and one reading of a form hold. The tables under words/ make lemmas; rules ask for their classes.
import type {
  ControlChange,
  Exactness,
  LinkAct,
  Measure,
  PlacePrecision,
  PlaceRole,
  Sort,
  StatementAct,
  TimePrecision,
  VagueSize,
  VictimCategory,
  ViolenceSubtype,
} from '../../../../model/index.ts';

/** What rules may know about a lemma besides its classes; each table sets what its rules need. */
export interface LemmaData {
  readonly pos: 'verb' | 'noun' | 'adjective' | 'particle';
  /** Numbers, months (1 to 12), weekdays (0 = Sunday), days or hours of a unit. */
  readonly value?: number;
  readonly vague?: VagueSize;
  readonly exactness?: Exactness;
  readonly measure?: Measure;
  readonly category?: VictimCategory;
  readonly sort?: Sort;
  readonly act?: LinkAct;
  readonly stance?: StatementAct;
  readonly change?: ControlChange;
  readonly subtype?: ViolenceSubtype;
  readonly precision?: PlacePrecision;
  readonly timePrecision?: TimePrecision;
  readonly role?: PlaceRole;
  readonly bearing?: string;
  /** Anything else that one rule file wants to tell its own lemmas apart by. */
  readonly tag?: string;
}

export interface Lemma {
  readonly key: string;
  readonly classes: readonly number[];
  readonly data: LemmaData;
}

export interface Features {
  /** و or ف before it. */
  readonly conjunction: '' | 'و' | 'ف';
  readonly preposition: '' | 'ب' | 'ل' | 'ك';
  readonly article: boolean;
  /** A pronoun at its end, folded (ه, ها, هم …). */
  readonly pronoun: string;
  readonly number: '' | 'singular' | 'dual' | 'plural';
  readonly gender: '' | 'm' | 'f';
  readonly aspect: '' | 'past' | 'present';
  readonly future: boolean;
  /** Accusative singular in ا, as after 11 to 99 (شخصا). */
  readonly tanwin: boolean;
  /** A form that only stands before a genitive or a pronoun (مقاتلو, جنديي). */
  readonly construct: boolean;
}

export interface Reading {
  readonly lemma: Lemma;
  readonly features: Features;
}

/** One form of a lemma, before clitics. */
export interface Form {
  readonly form: string;
  readonly lemma: Lemma;
  readonly features: Features;
  /** Takes a pronoun at its end (and may only stand with one, where `bound`). */
  readonly bound: boolean;
}

export const bare: Features = {
  conjunction: '',
  preposition: '',
  article: false,
  pronoun: '',
  number: '',
  gender: '',
  aspect: '',
  future: false,
  tanwin: false,
  construct: false,
};
