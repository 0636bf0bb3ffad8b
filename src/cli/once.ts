// A value that is made when it is first asked for, such as packs, which take some tenths of a second to load.

export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
