/** A message as the hashes with blocks of 64 bytes read it: a bit, zeros, and its length in bits. */
export function padMessage(data: Uint8Array<ArrayBuffer>, littleEndian: boolean): Uint8Array<ArrayBuffer> {
  const message = new Uint8Array((((data.byteLength + 8) >> 6) + 1) << 6);
  message.set(data);
  message[data.byteLength] = 0x80;
  new DataView(message.buffer).setBigUint64(message.byteLength - 8, BigInt(data.byteLength) * 8n, littleEndian);
  return message;
}
