import type { Standard } from '../standard/gbt9704.ts';
import { bodyEm, bodyHeight, bodyPitch } from '../standard/metrics.ts';
import type { Item } from './pages.ts';

/** How a page is looked at: a landscape one is turned by a quarter for it (8). */
export type Sheet = 'portrait' | 'landscape';

/**
 * The standard as a landscape page has it: the same sheet, turned clockwise to be read. Its head is the left edge of the upright sheet, so
 * that on odd pages it lies towards the gutter, on even ones towards the fore edge (8).
 */
export function landscapeOf(standard: Standard): Standard {
  const { page, typeArea, grid } = standard;
  return {
    ...standard,
    page: { width: page.height, height: page.width },
    // A longer line has more characters, not wider ones; fewer lines are no further apart.
    grid: { ...grid, characters: typeArea.height / bodyEm(standard), hanzi: bodyHeight(standard), pitch: bodyPitch(standard), first: 0 },
    typeArea: { top: typeArea.left, left: page.height - typeArea.top - typeArea.height, width: typeArea.height, height: typeArea.width },
  };
}

export const standardOf = (standard: Standard, sheet: Sheet): Standard => (sheet === 'landscape' ? landscapeOf(standard) : standard);

/** An item of a landscape page on the upright sheet: text then runs upward, what was level stands. */
export function turned(item: Item, { page }: Standard): Item {
  if (item.kind === 'text') return { ...item, turned: true, x: item.y, y: page.height - item.x };
  if (item.kind === 'image') return { ...item, turned: true, x: item.y, y: page.height - item.x - item.width, width: item.height, height: item.width };
  if (item.direction === 'vertical') {
    const { direction: _, ...rest } = item;
    return { ...rest, x: item.y, y: page.height - item.x };
  }
  return { ...item, direction: 'vertical', x: item.y, y: page.height - item.x - item.length };
}
