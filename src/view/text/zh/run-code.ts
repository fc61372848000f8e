export const runCode = {
  'runCode.copy': '复制对局码',
  'runCode.copy.of': '复制对局码：{name}',
  'runCode.copied': '{name}的对局码已复制，共 {length} 个字符。他人打开后逐年重演，所见之城与此相同。',
  'runCode.notCopied': '浏览器不许本页复制，请从此处复制{name}的对局码：',
  'runCode.link': '复制为链接',
  'runCode.link.of': '复制为链接：{name}',
  'runCode.linked': '链接已复制。其中 # 之后的部分不会发给任何服务器。',
  'runCode.none': '现有关卡无法重演此局，不能写成对局码。',
  'runCode.code': '{name}的对局码',
  'runCode.open.title': '打开对局码',
  'runCode.open.label': '把对局码粘贴在此，前后有别的文字也无妨。',
  'runCode.open': '打开',
} satisfies Record<keyof typeof import('../en/run-code').runCode, string>;
