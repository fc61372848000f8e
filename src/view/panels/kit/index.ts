/** The parts that all screens are made of. */
export { Button, type ButtonProps } from './button';
export { Sheet, Second, type SheetProps } from './sheet';
export { Dialog, type DialogProps } from './dialog';
export { StateChip, OriginMark, EvidenceDots, SourceMark, ThemeMark, MARK_GLYPH, markName, type SignState } from './marks';
export { TenDots, type TenDotsProps } from './ten-dots';
export { InkGauge, type InkGaugeProps } from './ink-gauge';
export { InkDefs } from './ink-defs';
export { Kbd } from './kbd';
export { DataTable, TableTwin, type DataTableProps, type TableTwinProps } from './table-twin';
export { Seal, StampMark, StampPlace, type SealProps } from './seal';
export { HangingScroll, ScrollFrame } from './scroll-frame';
export { Tabs, type Tab, type TabsProps } from './tabs';
export { announce, LiveRegion, VisuallyHidden } from './announce';
export { useKeys, type KeyMap } from './keys';
export { focusArrival, useFocusKept } from './keep-focus';
export { FOCUSABLE, focusOn, moveInGrid, wrapFocus } from './focus';
export { placeOfYear, YearBrush, type YearBrushProps } from './year-brush';
