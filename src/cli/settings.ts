// Settings: what an option says goes before the environment, that before isnad.config.json in the working folder, that before what is usual.
// Each value remembers where it came from, for `isnad config`.
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { delimiter, resolve } from 'node:path';
import { usualFetchLimits } from '../intake/fetch/limits.ts';
import { bad } from '../intake/reports/report-fields.ts';
import { version } from './version.ts';

export interface Settings {
  /** The ledger's file or address. */
  readonly ledger: string;
  /** Folders of packs, besides the bundled ones. */
  readonly packs: readonly string[];
  /** Threads that read. */
  readonly jobs: number;
  /** Who is said to judge and to forget. */
  readonly who: string;
  /** By what name servers know us. */
  readonly userAgent: string;
  /** Whom their keepers may write to, which is put behind the name; empty for nobody. */
  readonly contact: string;
  /** Hosts, as `10.0.0.7` or `localhost:8080`, that may be asked though they are not of the public internet. */
  readonly allowHosts: readonly string[];
  /** Seconds between two fetches from one host. */
  readonly pause: number;
  /** How large a fetched page may be, how long a fetch may take, how often it may be sent elsewhere, and how far it may unpack. */
  readonly fetchMegabytes: number;
  readonly fetchSeconds: number;
  readonly fetchRedirects: number;
  readonly fetchRatio: number;
}
export type SettingName = keyof Settings;

export interface Setting<N extends SettingName = SettingName> {
  readonly name: N;
  readonly value: Settings[N];
  /** An option, a variable, a file, or `usual`. */
  readonly from: string;
}

interface Definition<V> {
  /** Where it is not the name of the setting. */
  readonly option?: string;
  readonly variable: string;
  readonly usual: () => V;
  /** From text; throws what is no such value. */
  readonly parse: (text: string, from: string) => V;
  /** From JSON. */
  readonly take: (value: unknown, from: string) => V;
}

const mostJobs = 64;

const asText = (value: unknown, from: string): string => {
  if (typeof value !== 'string' || value.trim() === '') throw bad(from, JSON.stringify(value) ?? 'nothing', 'a text');
  return value;
};

const asJobs = (value: unknown, from: string): number => {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > mostJobs)
    throw bad(from, JSON.stringify(value) ?? 'nothing', `a whole number from 1 to ${mostJobs}`);
  return value;
};

const asTexts = (value: unknown, from: string): readonly string[] => {
  if (!Array.isArray(value)) throw bad(from, JSON.stringify(value) ?? 'nothing', 'a list of texts');
  return value.map((one) => asText(one, from));
};

const asNumber = (text: string): unknown => (/^\d+(?:\.\d+)?$/.test(text.trim()) ? Number(text) : text);

/** What may stand in a header of HTTP. */
const asHeader = (value: unknown, from: string): string => {
  const text = asText(value, from);
  if (!/^[\x20-\x7e]+$/.test(text)) throw bad(from, JSON.stringify(text), 'one line of ASCII');
  return text;
};

interface Bounds {
  readonly what: string;
  readonly least: number;
  readonly most: number;
}

const bounded = (option: string, variable: string, usual: number, { what, least, most }: Bounds): Definition<number> => {
  const take = (value: unknown, from: string): number => {
    if (typeof value !== 'number' || !(value >= least && value <= most))
      throw bad(from, JSON.stringify(value) ?? 'nothing', `${what}, from ${least} to ${most}`);
    return value;
  };
  return { option, variable, usual: () => usual, parse: (text, from) => take(asNumber(text), from), take };
};

const megabyte = 1024 * 1024;

const definitions: { readonly [N in SettingName]: Definition<Settings[N]> } = {
  ledger: { variable: 'ISNAD_LEDGER', usual: () => 'isnad.db', parse: asText, take: asText },
  packs: {
    variable: 'ISNAD_PACKS',
    usual: () => [],
    parse: (text) => text.split(delimiter).filter((folder) => folder !== ''),
    take: asTexts,
  },
  jobs: {
    variable: 'ISNAD_JOBS',
    usual: () => Math.min(mostJobs, availableParallelism()),
    parse: (text, from) => asJobs(asNumber(text), from),
    take: asJobs,
  },
  who: {
    variable: 'ISNAD_WHO',
    usual: () => process.env.USER ?? process.env.USERNAME ?? 'unknown',
    parse: asText,
    take: asText,
  },
  userAgent: {
    option: 'user-agent',
    variable: 'ISNAD_USER_AGENT',
    usual: () => `Isnad/${version()} (reads reports on war for casualty recorders)`,
    parse: asHeader,
    take: asHeader,
  },
  contact: { variable: 'ISNAD_CONTACT', usual: () => '', parse: asHeader, take: asHeader },
  allowHosts: {
    option: 'allow-host',
    variable: 'ISNAD_ALLOW_HOSTS',
    usual: () => [],
    parse: (text) => text.split(/[\s,]+/).filter((host) => host !== ''),
    take: asTexts,
  },
  pause: bounded('pause', 'ISNAD_PAUSE', usualFetchLimits.pauseMs / 1000, { what: 'seconds', least: 0, most: 3600 }),
  fetchMegabytes: bounded('fetch-megabytes', 'ISNAD_FETCH_MEGABYTES', usualFetchLimits.mostBytes / megabyte, {
    ...{ what: 'megabytes', least: 0.001, most: 1024 },
  }),
  fetchSeconds: bounded('fetch-seconds', 'ISNAD_FETCH_SECONDS', usualFetchLimits.mostMs / 1000, {
    what: 'seconds',
    least: 0.1,
    most: 3600,
  }),
  fetchRedirects: bounded('fetch-redirects', 'ISNAD_FETCH_REDIRECTS', usualFetchLimits.mostRedirects, {
    what: 'a number',
    least: 0,
    most: 50,
  }),
  fetchRatio: bounded('fetch-ratio', 'ISNAD_FETCH_RATIO', usualFetchLimits.mostRatio, {
    what: 'bytes out of one',
    least: 1,
    most: 100_000,
  }),
};

export const settingNames = Object.keys(definitions) as readonly SettingName[];
export const variableOf = (name: SettingName): string => definitions[name].variable;

export const configFile = 'isnad.config.json';

/** What stands in the file of the folder; nothing where there is none. Unknown names are refused, since they are mistyped ones. */
const readFile = (folder: string): Readonly<Record<string, unknown>> => {
  const file = resolve(folder, configFile);
  if (!existsSync(file)) return {};
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw bad(configFile, cause instanceof Error ? cause.message : String(cause), 'JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw bad(configFile, JSON.stringify(value), 'an object');
  for (const name of Object.keys(value))
    if (!(name in definitions)) throw bad(configFile, `"${name}"`, `one of ${settingNames.join(', ')}`);
  return value as Readonly<Record<string, unknown>>;
};

/** Options as the command line gives them: texts, or lists of texts. */
export type SettingOptions = { readonly [N in SettingName]?: Settings[N] | string | undefined };

const settle = <N extends SettingName>(name: N, options: SettingOptions, file: Readonly<Record<string, unknown>>): Setting<N> => {
  const { option = name, variable, usual, parse, take } = definitions[name];
  const given: unknown = options[name];
  const from = `--${option}`;
  if (given !== undefined) return { name, value: typeof given === 'string' ? parse(given, from) : take(given, from), from };
  const environment = process.env[variable];
  if (environment !== undefined && environment !== '') return { name, value: parse(environment, variable), from: variable };
  if (file[name] !== undefined) return { name, value: take(file[name], `${configFile}: ${name}`), from: configFile };
  return { name, value: usual(), from: 'usual' };
};

export const settingsWithOrigin = (options: SettingOptions = {}, folder = process.cwd()): readonly Setting[] => {
  const file = readFile(folder);
  return settingNames.map((name) => settle(name, options, file));
};

export const settingsOf = (options: SettingOptions = {}, folder = process.cwd()): Settings =>
  Object.fromEntries(settingsWithOrigin(options, folder).map(({ name, value }) => [name, value])) as unknown as Settings;
