// The nodes that Arabic rules make, layer by layer, and what each holds; and the chart they share.
import type {
  Breakdown,
  ControlChange,
  Exactness,
  Link,
  Measure,
  Modality,
  Outlet,
  Party,
  Place,
  PlacePrecision,
  PlaceRole,
  Sort,
  TimeBasis,
  TimePrecision,
  VagueSize,
  VictimCategory,
  ViolenceSubtype,
} from '../../../model/index.ts';
import type { Chart, Node, Rule, Stretch } from '../../engine/index.ts';
import type { Features, Lemma, Reading } from './forms/lemma.ts';

/** A number as written: its value, and which tokens are the digits or number words themselves. */
export interface NumberValue {
  readonly value: number;
  readonly ordinal: boolean;
  /** عشرات، مئات، آلاف without a number: a size, no value. */
  readonly vague: VagueSize | null;
}

/** A number with its modifier: bounds as in the model's count. */
export interface AmountValue {
  readonly low: number | null;
  readonly high: number | null;
  readonly exactness: Exactness;
  readonly vague: VagueSize | null;
  /** Tokens of the number alone, without a modifier or conjunction. */
  readonly core: { readonly from: number; readonly to: number };
}

/** A stretch of time, resolved against the report; dates null where they cannot be. */
export interface TimeValue {
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: TimePrecision;
  readonly basis: TimeBasis;
  /** at: when it happened; since: from when; until: up to when; within: somewhere in the stretch. */
  readonly role: 'at' | 'since' | 'until' | 'within';
  /** Tokens of the time words without a preposition before them. */
  readonly core: { readonly from: number; readonly to: number };
}

/** A place as told: the bare name and what stands round it. */
export interface PlaceValue {
  readonly place: Place | null;
  /** Other entries of the same name, for choosing by context. */
  readonly others: readonly Place[];
  /** Tokens of the bare name. */
  readonly core: { readonly from: number; readonly to: number };
  readonly role: PlaceRole;
  readonly bearing: string | null;
  readonly km: number | null;
  readonly precision: PlacePrecision;
  /** A preposition or locating word says that it is where something is (في حلب), rather than part of a name. */
  readonly located: boolean;
}

/** A party as named: an entry of a pack, or words that describe one. */
export interface PartyValue {
  readonly party: Party | null;
  /** Tokens of the words for it, title and all, without clitics' meaning. */
  readonly core: { readonly from: number; readonly to: number };
  readonly kind: Party['kind'] | 'described';
  /** armed: may fight; official: speaks for a state or office; media: an outlet or agency; anonymous: a source without a name. */
  readonly armed: boolean;
  readonly sort: Sort | null;
  readonly plural: boolean;
}

/** People told as a group or one by one: خمسة جنود أميركيين، 15 شخصا، جنديان. */
export interface PeopleValue {
  readonly amount: AmountValue;
  /** Tokens of the words for them, without the number; null where a number stands alone. */
  readonly words: { readonly from: number; readonly to: number } | null;
  readonly category: VictimCategory | null;
  /** The head noun itself says what befell them (قتيل، جريح). */
  readonly victim: Lemma | null;
  readonly head: Lemma | null;
  readonly definite: boolean;
  /** آخرون: more of those named before. */
  readonly others: boolean;
  /** A number that counts, not a bare noun. */
  readonly counted: boolean;
  readonly party: Party | null;
}

/** People and what befell them, as one rule found it: the stuff of a toll. The node covers the people and the trigger alone or apart. */
export interface HarmValue {
  readonly measure: Measure;
  readonly people: PeopleValue;
  /** Tokens of the people. */
  readonly at: { readonly from: number; readonly to: number };
  /** The word that says what befell them. */
  readonly trigger: number;
  readonly modality: Modality;
  /** Who did it, where the same clause says so. */
  readonly by: { readonly from: number; readonly to: number } | null;
  readonly category: VictimCategory;
  /** The harm that this one breaks down, and along which dimension. */
  readonly partOf: { readonly of: HarmValue; readonly by: Breakdown } | null;
  /** The trigger is a verb whose pronoun takes the people up (جنود خطفتهم). */
  readonly byPronoun: boolean;
  /** Its total stands before it, maybe sentences before («القتلى يشملون 129 ...»). */
  readonly seeksTotal: boolean;
  /** A running count (حصيلة، عدد القتلى) rather than one event's. */
  readonly tally: boolean;
}

/** What looked like a claim and was not read, and why. */
export interface GapValue {
  readonly reason: string;
}

/** Somebody speaks: the words that say so, and how far what is told on their word reaches. */
export interface VoiceValue {
  /** Origins first, then who carried them; without the outlet. */
  readonly links: readonly Link[];
  /** Tokens of what is told on their word; may begin before the node itself (بحسب at the end of a sentence) and go on over sentences. */
  readonly reach: { readonly from: number; readonly to: number };
}

/** Who speaks, read from the words: a noun group before or after a verb of saying. */
export interface Speaker {
  /** Tokens of the whole group; its parts are the parties told side by side in it. */
  readonly from: number;
  readonly to: number;
  readonly parts: readonly { readonly from: number; readonly to: number; readonly party: Party | null; readonly sort: Sort | null }[];
  /** An agency, channel or newspaper: it carries what others say. */
  readonly media: boolean;
  /** Called by what it is (a source, a witness), not by a name. */
  readonly anonymous: boolean;
  readonly definite: boolean;
  readonly gender: Features['gender'];
  readonly number: Features['number'];
  /** Its first noun without article and clitics, by which a later المصدر refers to it. */
  readonly head: string;
}

/** A word of saying with what it governs, before it is settled who speaks where the words name nobody. */
export interface UtteranceValue {
  readonly how: 'verb' | 'participle' | 'according' | 'wire';
  /** The verb, participle or particle; its features say with whom it agrees. */
  readonly reading: Reading | null;
  readonly verb: { readonly from: number; readonly to: number };
  readonly speaker: Speaker | null;
  /** Who carried it, nearest to the speaker first. */
  readonly carriers: readonly Speaker[];
  readonly said: Node<TimeValue> | null;
  /** Tokens of what is told, and the sort of word that opens it. */
  readonly content: { readonly from: number; readonly to: number };
  readonly opens: 'that' | 'colon' | 'quote' | 'object' | 'none';
}

/** One act of violence as one word tells it, with what stands round it; several tellings of one act are joined later. */
export interface ActValue {
  readonly subtype: ViolenceSubtype;
  readonly trigger: number;
  readonly by: readonly Stretch[];
  readonly against: readonly Stretch[];
  readonly weapon: Stretch | null;
  /** Points back (الهجوم) rather than tells for the first time. */
  readonly definite: boolean;
  /** A harm that may be the outcome of another act told nearby (مقتل خمسة), rather than an act of its own. */
  readonly weak: boolean;
  /** A general word (هجوم، انفجار) that any special sort may take up. */
  readonly generic: boolean;
  readonly modality: Modality;
}

/** A change of control, or a hold, over one or several places. */
export interface ChangeValue {
  readonly change: ControlChange;
  readonly trigger: number;
  readonly by: readonly Stretch[];
  readonly against: readonly Stretch[];
  readonly places: readonly Stretch[];
  readonly amount: AmountValue | null;
  readonly modality: Modality;
}

export interface ArabicNodes {
  readonly gap: GapValue;
  readonly number: NumberValue;
  readonly amount: AmountValue;
  readonly time: TimeValue;
  readonly place: PlaceValue;
  readonly party: PartyValue;
  readonly people: PeopleValue;
  readonly harm: HarmValue;
  readonly utterance: UtteranceValue;
  readonly voice: VoiceValue;
  readonly act: ActValue;
  readonly change: ChangeValue;
}

/** What a phrase of the trie means: a lemma of the language, or entries of the packs. */
export type Entry =
  | { readonly kind: 'phrase'; readonly lemma: Lemma }
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'party'; readonly party: Party; readonly form: 'name' | 'short' | 'title' }
  | { readonly kind: 'outlet'; readonly outlet: Outlet; readonly credit: boolean };

export type ArabicChart = Chart<Reading, ArabicNodes, Entry>;
export type ArabicRule = Rule<ArabicChart>;
export type ArabicNode<N extends keyof ArabicNodes> = Node<ArabicNodes[N]>;
