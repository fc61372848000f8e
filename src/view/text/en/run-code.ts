/** The run code in the dialog of saved games: to copy, and to open. */
export const runCode = {
  'runCode.copy': 'Copy run code',
  'runCode.copy.of': 'Copy run code: {name}',
  'runCode.copied': 'The run code of {name} is copied: {length} characters. Whoever opens it plays every year again and sees the same city.',
  'runCode.notCopied': 'This browser does not let the page copy. Copy the run code of {name} from here:',
  'runCode.link': 'Copy as a link',
  'runCode.link.of': 'Copy as a link: {name}',
  'runCode.linked': 'The link is copied. What follows # in it is never sent to a server.',
  'runCode.none': 'This game cannot be put into a code: today’s levels cannot play it.',
  'runCode.code': 'Run code of {name}',
  'runCode.open.title': 'Open a run code',
  'runCode.open.label': 'Paste a code here. Text around it does no harm.',
  'runCode.open': 'Open',
} as const;
