/** The first sentence of a text in Chinese or English, with its full stop. */
export const firstSentence = (text: string): string => text.split(/(?<=[.!?])\s|(?<=[。！？])/u)[0];
