/** FNV-1a over UTF-16 units, mixed as in MurmurHash3's finaliser: stable across machines, no cryptography. 32 bits. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** As many bits as a sign has for what it stands for. */
export function hash23(text: string): number {
  return hash32(text) >>> 9;
}
