/** What somebody knows their device by, out of what a browser says of itself. */
const browsers = [
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const
const systems = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS/, 'macOS'],
  [/Linux/, 'Linux'],
] as const

/** `Chrome, Windows`; null where neither is known. */
export function deviceOf(agent: string | null): string | null {
  const told = [browsers, systems].flatMap((known) => known.find(([mark]) => mark.test(agent ?? ''))?.[1] ?? [])
  return told.length === 0 ? null : told.join(', ')
}
