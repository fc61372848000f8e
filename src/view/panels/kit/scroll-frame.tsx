import type { ComponentChildren } from 'preact';
import '../styles/scroll-frame.css';

export interface ScrollFrameProps {
  /** `thin` for a low strip, such as the road of the verdict. */
  readonly look?: 'full' | 'thin';
  /** Lies over the picture and may stick out of it, such as flags; not clipped. */
  readonly over?: ComponentChildren;
  readonly class?: string;
  /** The picture itself; clipped to the frame. Give it a height, or give one to the frame by its class. */
  readonly children: ComponentChildren;
}

/** A handscroll lying open: brocade silk above and below, a wooden rod at either end. */
export function ScrollFrame({ look = 'full', over, class: extra, children }: ScrollFrameProps) {
  return (
    <div class={`scroll-frame ${look === 'thin' ? 'scroll-frame-thin' : ''} ${extra ?? ''}`}>
      <span class="scroll-rod scroll-rod-start" aria-hidden="true" />
      <div class="scroll-frame-picture">{children}</div>
      {over}
      <span class="scroll-rod scroll-rod-end" aria-hidden="true" />
    </div>
  );
}

export type Brocade = 'ochre' | 'malachite' | 'azurite' | 'vermilion';

export interface HangingScrollProps {
  readonly silk: Brocade;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A hanging scroll: rods above and below, brocade around, a cord to the rail. */
export function HangingScroll({ silk, class: extra, children }: HangingScrollProps) {
  return (
    <div class={`hanging-scroll ${extra ?? ''}`} data-silk={silk}>
      <svg class="hanging-cord" viewBox="0 0 120 26" aria-hidden="true">
        <path d="M8 26 60 1 112 26" fill="none" stroke="#6b4a2a" stroke-width="1.6" />
        <circle cx="60" cy="1" r="2.6" fill="#3a2715" />
      </svg>
      <span class="hanging-rod hanging-rod-top" aria-hidden="true" />
      {children}
      <span class="hanging-rod hanging-rod-foot" aria-hidden="true" />
    </div>
  );
}
