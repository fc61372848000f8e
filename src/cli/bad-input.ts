/** Something that the person at the keyboard can put right: printed without a stack, exit code 2. */
export class BadInput extends Error {
  /** One finding per line. */
  readonly lines: readonly string[];

  constructor(...lines: string[]) {
    super(lines.join('\n'));
    this.name = 'BadInput';
    this.lines = lines;
  }
}
