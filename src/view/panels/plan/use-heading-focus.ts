import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Puts focus on a page's heading when the page opens and what had focus has gone with the page before. */
export function useHeadingFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
