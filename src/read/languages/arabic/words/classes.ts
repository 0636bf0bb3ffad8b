// Word classes: what rules ask for. A lemma has one or several; their numbers mean nothing but their place in a bit mask
// (at most 256). Each is named after what its words do.

const names = [
  // tokens that are no words
  'digits', 'comma', 'point', 'colon', 'semicolon', 'quote', 'open', 'close', 'dash', 'slash', 'percent', 'question', 'newline', 'otherSign',
  // numbers
  'unit', 'ten', 'teen', 'hundred', 'scale', 'fraction', 'ordinal', 'vagueNumber', 'comma number word', 'few', 'numberWord',
  // amounts
  'approximator', 'atLeast', 'atMost', 'moreThan', 'lessThan', 'exceed', 'between', 'from', 'until', 'and', 'or', 'reach', 'about', 'boundAfter', 'countNoun', 'rise', 'oddOver',
  // times
  'month', 'hijriMonth', 'weekday', 'dayPart', 'today', 'yesterday', 'tomorrow', 'timeUnit', 'year', 'hour', 'ago', 'since', 'during', 'past', 'coming',
  'last', 'dayWord', 'era', 'after', 'before', 'this', 'currentTime', 'dateIntroducer', 'timeOther',
  'timeEdge', 'decadeWord', 'timePreposition', 'clockFraction', 'timeApproximator', 'zoneWord', 'clockWord', 'sameWord', 'nightWord', 'timeSpan', 'timePlural',
  'timeLink', 'hedgedTime', 'feast', 'datedName',
  // places
  'settlementWord', 'areaWord', 'quarterWord', 'siteWord', 'roadWord', 'aroundWord', 'bearing', 'distanceUnit', 'in', 'at', 'to', 'away', 'placeAdjective', 'countryside',
  'placeOther',
  // parties
  'title', 'spokesperson', 'officeWord', 'forceWord', 'groupWord', 'armedWord', 'nationality', 'stateWord', 'partyOther', 'nameWord', 'announcesName',
  // people
  'person', 'victim', 'others', 'child', 'woman', 'memberOf', 'rank', 'familyWord', 'peopleAdjective', 'body',
  // what befalls people
  'killVerb', 'dieVerb', 'killNoun', 'injureVerb', 'injureNoun', 'fallVerb', 'fateNoun', 'meetVerb', 'lifeNoun', 'claimVerb', 'tollNoun', 'tollVerb',
  'abductVerb', 'abductNoun', 'detainVerb', 'detainNoun', 'displaceVerb', 'displaceNoun', 'missVerb', 'missNoun', 'returnVerb', 'returnNoun', 'causeVerb',
  'causePhrase', 'thing', 'measureUnit', 'conflictNoun', 'singleEventNoun', 'startVerb', 'harmCarrier', 'toWit', 'forceVerb', 'loseMenVerb', 'lossNoun', 'among', 'victimState', 'aliveNoun', 'bearer',
  // violence and control
  'attackVerb', 'attackNoun', 'clashVerb', 'clashNoun', 'strikeVerb', 'strikeNoun', 'shellVerb', 'shellNoun', 'blastVerb', 'blastNoun', 'suicideWord',
  'weapon', 'aircraft', 'controlVerb', 'controlNoun', 'retakeVerb', 'enterVerb', 'advanceVerb', 'withdrawVerb', 'besiegeVerb', 'cutVerb', 'repelVerb', 'holdVerb', 'loseVerb',
  'targetVerb', 'violenceOther', 'controlOther', 'launchVerb', 'launchNoun', 'exposeVerb', 'exposeNoun', 'fighter', 'targetNoun', 'suicideMeans', 'notAct',
  'controlSupport', 'holdNoun', 'intoHands', 'toward', 'roadNoun', 'enable', 'condemn', 'military', 'notTaken', 'need', 'asideWord', 'goesOn', 'ascribe', 'still', 'operationWord',
  // speech
  'sayVerb', 'announceVerb', 'addVerb', 'accordingTo', 'quoting', 'sourceNoun', 'mediaNoun', 'statementNoun', 'that', 'onTongue', 'stanceVerb', 'stanceNoun',
  'declareParticiple', 'speechOther', 'sourceAdjective', 'told',
  // the clause
  'not', 'deny', 'may', 'willing', 'condition', 'threat', 'plan', 'relative', 'while', 'but', 'because', 'auxiliary', 'complete', 'attempt', 'fear', 'verbOther', 'clauseOther',
  'findWord', 'if', 'question word', 'result', 'by', 'with', 'against', 'of', 'each', 'again', 'most', 'particle',
] as const;

export type ClassName = (typeof names)[number];

/** The number of each class. */
export const C = Object.fromEntries(names.map((name, index) => [name, index])) as Readonly<Record<ClassName, number>>;
