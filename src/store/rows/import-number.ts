/** An import's number out of the text that stands for it outside; text that is none gives 0, which no import has. */

export const importNumber = (id: string): number => (/^\d{1,9}$/.test(id) ? Number(id) : 0)
