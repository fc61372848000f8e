/** Captions: what each sound would be to someone who cannot hear it. */
export const audio = {
  'audio.seal': 'A seal is set down.',
  'audio.paper': 'Paper is moved.',
  'audio.page': 'A page is turned.',
  'audio.warning': 'A bell rings twice: a warning.',
  'audio.yearEnd': 'Strings are plucked: the year ends.',
  'audio.ambience': 'A qin, slowly, and water.',
} as const;
