// The one error of Isnad. Text never throws; misuse throws this, saying what it got and what it expected.

export type ErrorKind = 'bad-input' | 'not-found' | 'not-allowed' | 'conflict' | 'unavailable';

export class IsnadError extends Error {
  readonly kind: ErrorKind;
  constructor(kind: ErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'IsnadError';
    this.kind = kind;
  }
}
