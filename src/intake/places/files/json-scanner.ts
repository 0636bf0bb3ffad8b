// Finds where each feature of a GeoJSON text begins and ends, byte by byte, over whatever chunks it comes in. Nothing is parsed here.
// A broken feature would take the rest of the file with it; so the bytes by which features begin start a new one wherever they stand.

export interface RawFeature {
  /** The line on which it begins, from 1. */
  readonly line: number;
  readonly size: number;
  /** Null where it is longer than is read, or the next one begins before its end. */
  readonly bytes: Uint8Array | null;
}

const [quote, backslash, lineFeed, openBrace, closeBrace, openBracket, closeBracket] = [0x22, 0x5c, 0x0a, 0x7b, 0x7d, 0x5b, 0x5d];
/** No string of JSON can hold this, since its quotation marks would be escaped. White space may stand between its parts. */
const opening = Buffer.from('{"type":"Feature"');
const partEnds = new Set([1, 7, 8]);
const isSpace = (byte: number): boolean => byte === 0x20 || byte === lineFeed || byte === 0x0d || byte === 0x09;
const listKey = 'features';

/** The bytes of the feature that is being read. */
class Capture {
  readonly line: number;
  readonly #longest: number;
  #parts: Uint8Array[] = [];
  #size = 0;
  constructor(line: number, longest: number) {
    this.line = line;
    this.#longest = longest;
  }
  add(bytes: Uint8Array): void {
    this.#size += bytes.length;
    if (this.#size > this.#longest) this.#parts = [];
    else this.#parts.push(bytes);
  }
  take(): RawFeature {
    return { line: this.line, size: this.#size, bytes: this.#size > this.#longest ? null : Buffer.concat(this.#parts) };
  }
  cutOff(): RawFeature {
    return { line: this.line, size: this.#size, bytes: null };
  }
}

export class JsonScanner {
  readonly #longest: number;
  #line = 1;
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** What was read of `opening`, and where that began. */
  #matched = 0;
  #matchStart = 0;
  #matchLine = 1;
  /** The last string at the top of the text, which before a `[` is that list's key. */
  #key = '';
  /** The depth at which features begin; null before their list is found. */
  #home: number | null = null;
  #capture: Capture | null = null;
  #captureStart = -1;
  /** Bytes before this chunk. */
  #before = 0;
  #found: RawFeature[] = [];

  constructor(longest: number) {
    this.#longest = longest;
  }

  /** Whether anything of GeoJSON's features was met. */
  get sawFeatures(): boolean {
    return this.#home !== null;
  }

  /** The features that end in this chunk. */
  scan(chunk: Uint8Array): readonly RawFeature[] {
    this.#found = [];
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i]!;
      if (this.#matched > 0 || byte === openBrace) this.#match(byte, this.#before + i);
      if (this.#matched === opening.length) this.#begin(chunk, i);
      else if (this.#inString) this.#readString(byte);
      else if (byte === quote) this.#startString();
      else if (byte === openBrace || byte === openBracket) this.#open(byte, i);
      else if (byte === closeBrace || byte === closeBracket) this.#close(chunk, i);
      if (byte === lineFeed) this.#line++;
    }
    this.#keep(chunk, chunk.length);
    this.#before += chunk.length;
    this.#kept = 0;
    return this.#found;
  }

  /** The feature that the text broke off in. */
  end(): RawFeature | null {
    return this.#capture?.cutOff() ?? null;
  }

  #match(byte: number, at: number): void {
    if (byte === opening[this.#matched]) this.#matched++;
    else if (!isSpace(byte) || !partEnds.has(this.#matched)) this.#matched = byte === openBrace ? 1 : 0;
    if (this.#matched === 1 && byte === openBrace) [this.#matchStart, this.#matchLine] = [at, this.#line];
  }

  /** The `opening` of a feature ends here. Where it is not that of the feature being read, this one breaks off. */
  #begin(chunk: Uint8Array, i: number): void {
    this.#matched = 0;
    [this.#inString, this.#escaped] = [false, false];
    if (this.#capture !== null && this.#captureStart === this.#matchStart) return;
    if (this.#capture !== null) this.#found.push(this.#capture.cutOff());
    this.#home ??= this.#depth - 1;
    this.#depth = this.#home + 1;
    this.#capture = new Capture(this.#matchLine, this.#longest);
    this.#captureStart = this.#matchStart;
    this.#capture.add(opening.subarray(0, -1));
    this.#kept = i;
    this.#keep(chunk, i + 1);
  }

  #readString(byte: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (byte === backslash) this.#escaped = true;
    else if (byte === quote) this.#inString = false;
    if (this.#inString && this.#depth === 1 && this.#key.length <= listKey.length) this.#key += String.fromCharCode(byte);
  }

  #startString(): void {
    this.#inString = true;
    if (this.#depth === 1) this.#key = '';
  }

  #open(byte: number, i: number): void {
    if (byte === openBracket && this.#depth === 1 && this.#key === listKey) this.#home ??= 2;
    if (byte === openBrace && this.#depth === this.#home && this.#capture === null) {
      this.#capture = new Capture(this.#line, this.#longest);
      this.#captureStart = this.#before + i;
      this.#kept = i;
    }
    this.#depth++;
  }

  #close(chunk: Uint8Array, i: number): void {
    this.#depth--;
    if (this.#capture === null || this.#depth !== this.#home) return;
    this.#keep(chunk, i + 1);
    this.#found.push(this.#capture.take());
    this.#capture = null;
  }

  /** Up to where this chunk is in the capture. */
  #kept = 0;

  #keep(chunk: Uint8Array, end: number): void {
    this.#capture?.add(chunk.subarray(this.#kept, end));
    this.#kept = end;
  }
}
