export const audio = {
  'audio.seal': '印落纸上。',
  'audio.paper': '纸声轻响。',
  'audio.page': '翻过一页。',
  'audio.warning': '钟鸣两声：示警。',
  'audio.yearEnd': '琴弦数拨：岁终。',
  'audio.ambience': '琴声疏缓，水流不断。',
};
