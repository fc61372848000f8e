/** Kept runs as trees, branches, and runs side by side. */
export { RunForest } from './run-forest';
export { BranchButton } from './branch-button';
export { BranchDialog } from './branch-dialog';
export { CompareDialog } from './compare-dialog';
export { FallBar } from './waterfall-part';
