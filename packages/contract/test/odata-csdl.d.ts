// The part of odata-csdl that is used here; the package has no types of its own.
declare module 'odata-csdl' {
  /**
   * Reads CSDL in XML as CSDL in JSON.
   *
   * @throws Error if the text is not well-formed, or if `strict` and it has an element or attribute out of place.
   */
  export function xml2json(xml: string, options: { readonly strict: boolean }): unknown;
}
