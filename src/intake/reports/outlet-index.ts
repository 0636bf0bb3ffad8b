// Which outlet of the packs a report's outlet name, or else its address, means. The report keeps the name as it was given.
import type { Outlet, Pack } from '../../model/index.ts';
import { fold } from '../../text/index.ts';

/** The outlet of that name, id or host name; else the one whose host the address has; else null. */
export type OutletIndex = (name: string | null, url: string | null) => Outlet | null;

export const createOutletIndex = (packs: readonly Pack[]): OutletIndex => {
  const names = new Map<string, Outlet>();
  const hosts = new Map<string, Outlet>();
  for (const outlet of packs.flatMap((pack) => pack.outlets)) {
    for (const name of [outlet.id, outlet.ar, outlet.latin, ...outlet.spellings, ...outlet.latinSpellings])
      setFirst(names, keyOf(name), outlet);
    for (const domain of outlet.domains) setFirst(hosts, domain.toLowerCase(), outlet);
  }
  const byHost = (host: string): Outlet | null => {
    for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
      const outlet = hosts.get(rest);
      if (outlet) return outlet;
    }
    return null;
  };
  return (name, url) => (name !== null && (names.get(keyOf(name)) ?? byHost(name.trim().toLowerCase()))) || byHost(hostOf(url));
};

const keyOf = (name: string): string => fold(name).toLowerCase();

const setFirst = (map: Map<string, Outlet>, key: string, outlet: Outlet): void => {
  if (key !== '' && !map.has(key)) map.set(key, outlet);
};

const hostOf = (url: string | null): string => (url !== null && URL.canParse(url) ? new URL(url).hostname.toLowerCase() : '');
