// Half-open character ranges: the one coordinate system inside the tool, counted in UTF-16 units of `Document.text`.

export interface Span {
  readonly start: number
  readonly end: number
}

/** True where two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** True where `outer` holds every character of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
