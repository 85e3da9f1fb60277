/**
 * What a schema has read, with absent fields absent: it may hold optional keys as undefined, which
 * `exactOptionalPropertyTypes` tells apart and nobody who reads the value does.
 */
export type Exact<T> = T extends readonly (infer Item)[]
  ? readonly Exact<Item>[]
  : T extends object
    ? { [K in keyof T]: Exact<Exclude<T[K], undefined>> }
    : T;
