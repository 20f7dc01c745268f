/** What the build makes up: see vite.config.ts. */
declare module 'virtual:sentences/*' {
  const sentences: Readonly<Record<string, string>>
  export default sentences
}
