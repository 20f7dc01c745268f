/** What the build makes up: see vite.config.ts. */
declare module 'virtual:sentences/*' {
  const sentences: Readonly<Record<string, string>>
  export default sentences
}

declare module 'virtual:help/*' {
  const help: {
    readonly sentences: Readonly<Record<string, string>>
    readonly words: readonly {
      readonly id: string
      readonly names: readonly string[]
      readonly meaning: string
      /** As it is called in the other language. */
      readonly others: readonly string[]
    }[]
  }
  export default help
}
