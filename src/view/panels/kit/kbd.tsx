/** A key cap. Hidden from screen readers: they read `aria-keyshortcuts` of the control. */
export function Kbd({ label }: { readonly label: string }) {
  return <kbd class="kbd" aria-hidden="true">{label}</kbd>;
}
