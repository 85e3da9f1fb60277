/**
 * Bytes to text: byte order mark, then the charset of the Content-Type, then that of the XML declaration, then UTF-8.
 * A claim that the bytes contradict is passed over; bytes that fit no claim are read as well as they can be. Never throws.
 */
export function decodeBytes(bytes: Uint8Array, contentType: string | undefined): string {
  const marked = byteOrderMark(bytes) ?? utf16WithoutMark(bytes);
  if (marked !== undefined) return new TextDecoder(marked).decode(bytes);

  const claims = [charsetParameter(contentType), declaredEncoding(bytes)]
    .map(knownEncoding)
    .filter((label) => label !== undefined);
  const utf8 = decodeStrictly(bytes, 'utf-8');
  // Bytes that make sense as UTF-8 are UTF-8, whatever a server adds to all its replies: in windows-1252, which accepts
  // every byte, real text hardly ever does. The Asian multi-byte encodings are as picky as UTF-8 and are believed first.
  for (const claim of claims) {
    const text = ACCEPTS_EVERY_BYTE.test(claim) && utf8 !== undefined ? utf8 : decodeStrictly(bytes, claim);
    if (text !== undefined) return text;
  }
  if (utf8 !== undefined) return utf8;

  const [claim] = claims;
  if (claim !== undefined && claim !== 'utf-8') return new TextDecoder(claim).decode(bytes);
  return decodeNearlyUtf8(bytes);
}

const ACCEPTS_EVERY_BYTE = /^(windows-|iso-8859-|macintosh|ibm866|koi8-|x-mac-)/;

/** One stray byte in UTF-8 costs one character; a document that is no UTF-8 at all is what old European sites serve. */
function decodeNearlyUtf8(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  let broken = 0;
  let whole = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0xff_fd) broken++;
    else if (unit > 0x7f) whole++;
  }
  return whole >= broken ? text : new TextDecoder('windows-1252').decode(bytes);
}

function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/**
 * What a document begins with, `<`, `{` or white space, in two bytes. Without this sign a claim of UTF-16 is false: any
 * even number of bytes is valid UTF-16.
 */
function utf16WithoutMark([first = 0, second = 0]: Uint8Array): string | undefined {
  if (BEGINNINGS.has(first) && second === 0) return 'utf-16le';
  if (first === 0 && BEGINNINGS.has(second)) return 'utf-16be';
  return undefined;
}

const BEGINNINGS: ReadonlySet<number> = new Set(Buffer.from('<{ \t\r\n'));

function charsetParameter(contentType: string | undefined): string | undefined {
  return /;\s{0,20}charset\s{0,20}=\s{0,20}["']?([\w.:+-]{1,40})/i.exec(contentType ?? '')?.[1];
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const opening = new TextDecoder('windows-1252').decode(bytes.subarray(0, 400));
  return /^\s{0,100}<\?xml\s[^>]{0,200}?encoding\s{0,20}=\s{0,20}["']([\w.:+-]{1,40})["']/i.exec(opening)?.[1];
}

/** The WHATWG name of an encoding; undefined for UTF-16 (see above) and for what nobody knows. */
function knownEncoding(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-16') ? undefined : encoding;
  } catch {
    return undefined;
  }
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
