// What befell whom: the harm rules in their order. Each finds one way of telling a harm and adds a harm node; lists and parts
// that go on after it are joined in parts.ts; drafts/ makes claims of them.
import type { ArabicRule } from '../nodes.ts';
import { C } from '../words/classes.ts';
import { amongVictims, enumerated, listItem, ofThem, someOfThem, victimsInclude } from './breakdowns.ts';
import { nounHarm } from './by-noun.ts';
import { verbHarm } from './by-verb.ts';
import { betweenDeadAndInjured, bodies, fallenPeople, fellDead, fellVictim, lostMen, victimNoun } from './by-victim.ts';
import { countGrows, runningCount, victimsAre } from './running-counts.ts';
import { amongMissing, asMany, causedHis, contactLost, displacementAmong, driven, executed, exposed, lives, meets, wave } from './turns.ts';

export const harmRules: readonly ArabicRule[] = [
  betweenDeadAndInjured,
  runningCount,
  nounHarm('<killing> of <people>', C.killNoun),
  nounHarm('<injury> of <people>', C.injureNoun),
  nounHarm('<abduction> of <people>', C.abductNoun),
  nounHarm('<detention> of <people>', C.detainNoun),
  nounHarm('<displacement> of <people>', C.displaceNoun),
  nounHarm('<loss> of <people>', C.missNoun),
  nounHarm('<return> of <people>', C.returnNoun),
  verbHarm('<kill> <people>', C.killVerb),
  verbHarm('<die> <people>', C.dieVerb),
  verbHarm('<injure> <people>', C.injureVerb),
  verbHarm('<abduct> <people>', C.abductVerb),
  verbHarm('<detain> <people>', C.detainVerb),
  verbHarm('<displace> <people>', C.displaceVerb),
  verbHarm('<miss> <people>', C.missVerb),
  verbHarm('<return> <people> (verb)', C.returnVerb),
  victimNoun('<amount> <victims> as a toll', C.victim),
  victimNoun('<amount> <injuries> as a toll', C.victimState),
  bodies,
  fellVictim,
  fellDead,
  fallenPeople,
  lostMen,
  driven,
  enumerated,
  listItem,
  someOfThem,
  victimsAre,
  wave,
  ofThem,
  countGrows,
  amongVictims,
  victimsInclude,
  displacementAmong,
  exposed,
  causedHis,
  lives,
  meets,
  executed,
  amongMissing,
  contactLost,
  asMany,
];
