/** Stands in for what reads and writes streams of events: no request to a table or a queue has any. */
export {};
