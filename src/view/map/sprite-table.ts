/** Where each sprite lies on the atlas: [x, y, width, height, anchorX, anchorY, depth], in pixels of the large sheet; depth in world units below the anchor. */
export type FrameRow = [x: number, y: number, width: number, height: number, anchorX: number, anchorY: number, depth: number];

export interface SpriteTable {
  /** Pixels per world unit on the large sheet. */
  scale: number;
  frames: Record<string, FrameRow>;
}
