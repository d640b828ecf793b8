/** Where relative addresses start. Staging sites are opened with a name and password, which no request may hold. */
export function page({ base = globalThis.document?.baseURI ?? '' }: { base?: string }): string {
  return base.replace(/^(\w+:\/\/)[^/]*@/, '$1');
}
