import type { ComponentChildren } from 'preact';

export interface SheetProps {
  /** Heading in the player's language. */
  readonly title: string;
  /** The same in the other language, as an accent; absent in Chinese. */
  readonly second?: string;
  /** What stands at the right end of the heading's line. */
  readonly aside?: ComponentChildren;
  readonly id: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A paper leaf with a heading: a labelled region of the page. */
export function Sheet({ title, second, aside, id, class: extra, children }: SheetProps) {
  return (
    <section class={`sheet ${extra ?? ''}`} id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <header class="sheet-head">
        <h2 id={`${id}-title`}>{title}{second ? <Second text={second} /> : null}</h2>
        {aside}
      </header>
      {children}
    </section>
  );
}

/** The second voice of a title: Chinese beside English, never the only label. */
export function Second({ text }: { readonly text: string }) {
  return <span class="second" lang="zh-CN" aria-hidden="true">{text}</span>;
}
