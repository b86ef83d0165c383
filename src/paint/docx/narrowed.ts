import { cellsIn } from '../../standard/cells.ts';
import { value } from './xml.ts';

/** Between hanzi and what is set half as wide. */
const BOUNDARIES = /(?<=\p{Script=Han})(?=[0-9A-Za-z])|(?<=[0-9A-Za-z%])(?=\p{Script=Han})/gu;
/** LibreOffice's space, a fifth of an em, in half-em cells. */
const GAP = 0.4;
const NARROWEST = 80;

/**
 * Narrower glyphs for LibreOffice, which puts space between hanzi and digits where it has no grid of characters and cannot be told not to, so that
 * its lines break where ours do; empty where there is nothing to take back.
 */
export function narrowed(content: string): string {
  const cells = cellsIn(content);
  const gaps = content.match(BOUNDARIES)?.length ?? 0;
  const scale = gaps === 0 ? 100 : Math.max(NARROWEST, Math.floor((100 * cells) / (cells + gaps * GAP)));
  return scale < 100 ? value('w:w', scale) : '';
}
