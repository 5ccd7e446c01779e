// Compiled tables as bytes: the bundle reads them from files beside it, sources hold them as text.

export class TableBytes {
  private readonly bytes: Uint8Array
  private at = 0

  constructor(table: string | Uint8Array) {
    this.bytes = typeof table === 'string' ? Buffer.from(table, 'base64') : table
  }

  /** Where the next `size` bytes lie in a buffer that can be looked at from there: at a place that `unit` divides. */
  private next(size: number, unit: number): [ArrayBufferLike, number] {
    const from = this.bytes.byteOffset + this.at
    this.at += size
    return from % unit === 0 ? [this.bytes.buffer, from] : [this.bytes.buffer.slice(from, from + size), 0]
  }

  words(count: number): Uint32Array {
    return new Uint32Array(...this.next(count * 4, 4), count)
  }

  halves(count: number): Uint16Array {
    return new Uint16Array(...this.next(count * 2, 2), count)
  }

  octets(count: number): Uint8Array {
    return new Uint8Array(...this.next(count, 1), count)
  }
}
