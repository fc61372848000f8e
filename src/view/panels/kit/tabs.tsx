import type { ComponentChildren } from 'preact';

export interface Tab<Id extends string> { readonly id: Id; readonly label: ComponentChildren; /** Id of the element that the tab shows. */ readonly panel: string }

export interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

/** A row of tabs; ← and → move and choose. The panels are the caller's. */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose }: TabsProps<Id>) {
  const step = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (!by) return;
    const next = tabs[(tabs.findIndex((tab) => tab.id === chosen) + by + tabs.length) % tabs.length];
    onChoose(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={step}>
      {tabs.map((tab) => (
        <button type="button" key={tab.id} id={`tab-${tab.id}`} role="tab" aria-selected={tab.id === chosen} aria-controls={tab.panel} tabIndex={tab.id === chosen ? 0 : -1} onClick={() => onChoose(tab.id)}>
          {tab.label}
        </button>
      ))}
    </div>
  );
}
