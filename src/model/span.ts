// Half-open character ranges: the one coordinate system inside the tool, counted in UTF-16 units of `Document.text`.

export interface Span {
  readonly start: number
  readonly end: number
}
