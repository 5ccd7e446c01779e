// A path as a relative URI after RFC 3986 that decodes to the path again.

/** Half characters of broken names cannot stand in a URI. */
const HALF = /\p{Cs}/gu

export function pathUri(path: string): string {
  return path
    .replace(HALF, '\ufffd')
    .split('/')
    .map((part) =>
      encodeURIComponent(part).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`),
    )
    .join('/')
}
