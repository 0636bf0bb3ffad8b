// Emphasis: colours and weights where the output shows them, signs where it does not.
import { styleText } from 'node:util';

export interface Ink {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly kind: (text: string) => string;
  readonly good: (text: string) => string;
  readonly odd: (text: string) => string;
  /** The words of the report on which a claim rests. */
  readonly marked: (text: string) => string;
  /** What stands before and after marked words where there is no colour. */
  readonly signs: { readonly open: string; readonly close: string };
}

type Format = Parameters<typeof styleText>[0];

export const createInk = (color: boolean): Ink => {
  const style = (format: Format) => (text: string) => (color && text !== '' ? styleText(format, text, { validateStream: false }) : text);
  return {
    strong: style('bold'),
    faint: style('dim'),
    kind: style(['bold', 'cyan']),
    good: style('green'),
    odd: style('yellow'),
    marked: style(['bold', 'underline']),
    signs: color ? { open: '', close: '' } : { open: '[', close: ']' },
  };
};
