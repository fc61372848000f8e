import { useSignal, type ReadonlySignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface Box { readonly width: number; readonly height: number }

/** Size of an element in CSS pixels, so that a chart can draw its text at its true size. */
export function useBox<E extends Element>(first: Box): { readonly ref: RefObject<E | null>; readonly box: ReadonlySignal<Box> } {
  const ref = useRef<E>(null);
  const box = useSignal(first);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry.contentRect;
      if (width > 0 && height > 0) box.value = { width, height };
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, box };
}
