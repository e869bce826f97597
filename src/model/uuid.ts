/**
 * The digits of a UUID (RFC 9562) of these 16 bytes.
 *
 * @param version 4 for random bytes, 5 for those of a name
 */
export function uuidOf(bytes: Uint8Array, version: 4 | 5): string {
  const marked = Uint8Array.from(bytes);
  marked[6] = ((marked[6] ?? 0) & 0x0f) | (version << 4);
  marked[8] = ((marked[8] ?? 0) & 0x3f) | 0x80;
  const digits = Array.from(marked, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
