// A few builders that make a JSON Schema (2020-12) and, from the same words, the TypeScript type it describes:
// one definition gives the contract's types, its published schema and what tests check.

/** A JSON Schema that carries the type of what it accepts. */
export interface Schema<T> {
  readonly json: Record<string, unknown>;
  /** Never set: only its type is used. */
  readonly type?: T;
}
export type TypeOf<S> = S extends Schema<infer T> ? T : never;

type Fields = Readonly<Record<string, Schema<unknown>>>;
type Shape<F extends Fields> = { readonly [K in keyof F]: TypeOf<F[K]> };

export const string = (description?: string): Schema<string> => ({ json: { type: 'string', ...(description && { description }) } });
export const integer = (description?: string): Schema<number> => ({ json: { type: 'integer', ...(description && { description }) } });
export const number = (description?: string): Schema<number> => ({ json: { type: 'number', ...(description && { description }) } });
export const boolean = (description?: string): Schema<boolean> => ({ json: { type: 'boolean', ...(description && { description }) } });

export const oneOf = <const V extends readonly string[]>(values: V, description?: string): Schema<V[number]> => ({
  json: { enum: [...values], ...(description && { description }) },
});

export const constant = <const V extends string>(value: V): Schema<V> => ({ json: { const: value } });

export const nullable = <T>(schema: Schema<T>): Schema<T | null> => ({ json: { anyOf: [schema.json, { type: 'null' }] } });

export const list = <T>(items: Schema<T>, description?: string): Schema<readonly T[]> => ({
  json: { type: 'array', items: items.json, ...(description && { description }) },
});

/** Every field is required and no other is allowed. */
export const object = <const F extends Fields>(fields: F, description?: string): Schema<Shape<F>> => ({
  json: {
    type: 'object',
    properties: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.json])),
    required: Object.keys(fields),
    additionalProperties: false,
    ...(description && { description }),
  },
});

export const union = <A, B>(left: Schema<A>, right: Schema<B>): Schema<A | B> => ({ json: { anyOf: [left.json, right.json] } });
