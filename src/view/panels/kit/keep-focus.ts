import { useLayoutEffect, useRef } from 'preact/hooks';

/** Where the keyboard arrives on a screen: what is to be read first. One element a screen carries this attribute. */
const ARRIVAL = '[data-arrival]';

/** Puts the keyboard at what the present screen wants read first. */
export function focusArrival(): void {
  document.querySelector<HTMLElement>(ARRIVAL)?.focus({ preventScroll: true });
}

/** Keeps the keyboard somewhere: when what it stood on goes, the nearest region that is left gets it; a new screen begins at its arrival. */
export function useFocusKept(screen: string): void {
  const shown = useRef(screen);
  useLayoutEffect(keepFocus, []);
  useLayoutEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    if (document.activeElement === document.body) focusArrival();
  }, [screen]);
}

/** Watches what has the focus and, when that is taken off the page, hands it on. Returns how to stop. */
function keepFocus(): () => void {
  let chain: readonly Element[] = [];
  const remember = ({ target }: FocusEvent): void => { chain = target instanceof Element ? withAncestors(target) : []; };
  const observer = new MutationObserver(() => {
    if (document.activeElement !== document.body || chain.length === 0 || chain[0].isConnected) return;
    const region = chain.find((element) => element.isConnected && element.matches('[tabindex]'));
    chain = [];
    if (region instanceof HTMLElement) region.focus({ preventScroll: true });
    else focusArrival();
  });
  document.addEventListener('focusin', remember);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', remember);
    observer.disconnect();
  };
}

function withAncestors(element: Element): readonly Element[] {
  const chain: Element[] = [];
  for (let one: Element | null = element; one && one !== document.body; one = one.parentElement) chain.push(one);
  return chain;
}
