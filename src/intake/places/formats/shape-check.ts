// Tells a file with some bad rows from a file of another sort: one that has none of the right shape, or none among its first hundred.
import { wrongFile } from '../place-draft.ts';

export interface ShapeCheck {
  readonly row: (good: boolean, line: number, got: string) => void;
  readonly end: () => void;
}

const patience = 100;

export const createShapeCheck = (file: string, expected: string): ShapeCheck => {
  let some = false;
  let bad = 0;
  let first = { line: 1, got: 'no rows' };
  const refuse = (): never => {
    throw wrongFile(`${file}:${first.line}`, first.got, expected);
  };
  return {
    row: (good, line, got) => {
      if (good) some = true;
      else if (bad++ === 0) first = { line, got };
      if (!some && bad >= patience) refuse();
    },
    end: () => {
      if (!some) refuse();
    },
  };
};
