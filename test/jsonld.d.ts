// The part of jsonld that the tests use; the package brings no types.

declare module 'jsonld' {
  interface RemoteDocument {
    readonly document: unknown
    readonly documentUrl: string
  }
  interface ToRdfOptions {
    readonly base: string
    /** Throws where something of the input would be lost. */
    readonly safe: boolean
    readonly format: 'application/n-quads'
    readonly documentLoader: (url: string) => Promise<RemoteDocument>
  }
  const jsonld: { toRDF(input: unknown, options: ToRdfOptions): Promise<unknown> }
  export = jsonld
}
