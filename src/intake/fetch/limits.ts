// How much a fetch may take. All of it can be set; what is usual stands here.

export interface FetchLimits {
  /** Of a body once it is unpacked, in bytes. */
  readonly mostBytes: number;
  /** For the whole fetch, redirects included. */
  readonly mostMs: number;
  readonly mostRedirects: number;
  /** Unpacked to packed size, once a megabyte has been unpacked. */
  readonly mostRatio: number;
  /** Between two fetches from one host, where its robots.txt asks for no longer pause. */
  readonly pauseMs: number;
  /** Hosts, as `localhost:8080` or `10.0.0.7`, that may be asked though they are not public. */
  readonly allowedHosts: readonly string[];
}

export const usualFetchLimits: FetchLimits = {
  mostBytes: 32 * 1024 * 1024,
  mostMs: 30_000,
  mostRedirects: 5,
  mostRatio: 200,
  pauseMs: 1000,
  allowedHosts: [],
};
