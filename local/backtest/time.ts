const DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?)? ?(Z|[+-]\d\d:?\d\d)?$/i;
const EPOCH = /^\d{1,14}(?:\.\d{1,9})?$/;
/** From here on a number counts milliseconds: as seconds it would be the year 5138. */
const LEAST_MILLISECONDS = 1e11;

/**
 * Epoch milliseconds of a time as files write it: ISO 8601, or with a space in the middle, UTC unless it names an offset;
 * or seconds or milliseconds since 1970. Undefined for anything else, such as the 30th of February.
 */
export function parseTime(text: string): number | undefined {
  if (EPOCH.test(text)) {
    const number = Number(text);
    return number < LEAST_MILLISECONDS ? number * 1000 : number;
  }
  const found = DATE_TIME.exec(text);
  if (found === null) return undefined;
  const [, year, month, day, hour = '00', minute = '00', second = '00', fraction = '0', zone = 'Z'] = found;
  const offset = /^z$/i.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const time = Date.parse(`${local}${offset}`);
  if (Number.isNaN(time) || !isRealDate(local)) return undefined;
  return time + Math.round(Number(`0.${fraction}`) * 1000);
}

/** JavaScript reads the 30th of February as the 2nd of March. */
function isRealDate(local: string): boolean {
  const time = Date.parse(`${local}Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(local.slice(0, 10));
}
