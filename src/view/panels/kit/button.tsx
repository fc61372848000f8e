import type { ComponentChildren, ComponentProps } from 'preact';
import { Kbd } from './kbd';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'class'> {
  readonly class?: string;
  /** `primary` = vermilion, one a screen; `plain` = outlined; `quiet` = text with an underline; `chosen` is for toggles. */
  readonly look?: 'primary' | 'plain' | 'quiet';
  /** Shown as a key cap and announced to assistive technology. */
  readonly shortcut?: string;
  readonly chosen?: boolean;
  readonly children?: ComponentChildren;
}

/** A button at least 24 px high (44 px on phones), with a visible focus ring. `aria-pressed` follows `chosen`. */
export function Button({ look = 'plain', shortcut, chosen, children, class: extra, ...rest }: ButtonProps) {
  return (
    <button type="button" class={`btn btn-${look} ${extra ?? ''}`} aria-pressed={chosen} aria-keyshortcuts={shortcut} {...rest}>
      {children}
      {shortcut ? <Kbd label={shortcut} /> : null}
    </button>
  );
}
