import { linesOf, type ReadBox, type ReadLine, type ReadPage } from '../../support/read-pdf.ts';
import { CHARACTER, FOOT, HEAD, LEFT, RIGHT } from '../../support/standard-mm.ts';
import type { Written, WrittenPage } from './written.ts';

interface Box {
  readonly name: string;
  readonly x0: number;
  readonly x1: number;
  readonly top: number;
  readonly bottom: number;
}

/** Hair's breadth: edges that are rounded. */
const SLACK = 0.05;
const EM_SLACK = 0.06;

const overlap = (one: Box, other: Box): boolean => one.x0 < other.x1 - SLACK && other.x0 < one.x1 - SLACK && one.top < other.bottom - SLACK && other.top < one.bottom - SLACK;

/** Em boxes of a page's text, stretch by stretch. A glyph is drawn within its em: what hangs over by a rounding is none. */
const boxOf = (line: ReadLine): Box => ({ name: line.text, x0: line.x0, x1: line.x1, top: line.top + EM_SLACK, bottom: line.bottom - EM_SLACK });
const named = (box: ReadBox): Box => ({ ...box, name: `rule at ${box.top.toFixed(1)}` });

/** Boxes that lie over one another, but for a seal, which presses on the signature's name and date (7.3.5.1), and joined rules. */
export function crossings({ number, upright, turned }: WrittenPage, { value, layout }: Written): readonly string[] {
  const sides = [upright, ...(turned ? [turned] : [])];
  const faults = sides.flatMap((page) => {
    const lines = linesOf(page.characters.filter((character) => character.upright), 0.6).map(boxOf);
    const painted = page.boxes.map(named);
    return [...pairs(lines), ...lines.flatMap((line) => painted.filter((rule) => overlap(line, rule)).map((rule) => [line, rule] as const))];
  });
  const figures = figuresOn(layout, number).map((image) => ({ ...image, name: 'picture' }));
  const seals = upright.images.filter((image) => !figures.some((figure) => Math.abs(figure.x0 - image.x0) < 1 && Math.abs(figure.top - image.top) < 1)).map((image) => ({ ...image, name: 'seal' }));
  const signed = [value['issuer'], value['date']].flat().map(String);
  const pressed = linesOf(upright.characters, 0.6).map(boxOf).filter((line) => !signed.some((text) => isPartOf(line.name, text)));
  const onText = seals.flatMap((seal) => pressed.filter((line) => overlap(line, inCircle(seal, line))).map((line) => [seal, line] as const));
  const overPictures = [...linesOf(upright.characters, 0.6).map(boxOf), ...seals].flatMap((box) => figures.filter((figure) => overlap(box, figure)).map((figure) => [figure, box] as const));
  return [...faults, ...pairs(seals), ...pairs(figures), ...overPictures, ...onText].map(([one, other]) => `page ${number}: ${one.name} / ${other.name}`);
}

/** Pictures of the text, as the layout has them. */
export const figuresOn = ({ pages }: Written['layout'], number: number): readonly Omit<Box, 'name'>[] =>
  (pages[number - 1]?.items ?? []).flatMap((item) => (item.kind === 'image' && item.role === 'figure' && !item.turned ? [{ x0: item.x, x1: item.x + item.width, top: item.y, bottom: item.y + item.height }] : []));

const isPartOf = (line: string, text: string): boolean => text.replace(/\s/gu, '').includes(line.replace(/\s/gu, '')) || line.replace(/\s/gu, '').includes(text.replace(/\s/gu, ''));

/** Of a round seal what is level with a line: its chord. */
function inCircle(seal: Box, line: Box): Box {
  const radius = (seal.x1 - seal.x0) / 2;
  const [x, y] = [(seal.x0 + seal.x1) / 2, (seal.top + seal.bottom) / 2];
  const distance = y < line.top ? line.top - y : y > line.bottom ? y - line.bottom : 0;
  const half = Math.sqrt(Math.max(0, radius ** 2 - distance ** 2));
  return { ...seal, x0: x - half, x1: x + half };
}

function pairs(boxes: readonly Box[]): (readonly [Box, Box])[] {
  const sorted = [...boxes].sort((a, b) => a.top - b.top);
  return sorted.flatMap((one, index) => {
    const found: (readonly [Box, Box])[] = [];
    for (let at = index + 1; at < sorted.length; at += 1) {
      const other = sorted[at];
      if (!other || other.top >= one.bottom) break;
      if (overlap(one, other)) found.push([one, other]);
    }
    return found;
  });
}

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Of a landscape page as it is read: its head is at the sheet's left edge. */
const LANDSCAPE: Area = { left: 297 - FOOT, right: 297 - HEAD, top: LEFT, bottom: RIGHT };
const CLOSERS = /[，。、；：？！）》”’」』】〕%℃·,.:;!?)…]$/u;
/** A mark's place is its ink's: its em box is higher. In points. */
const LARGEST_TEXT = 23;
const HALF_RULE = 0.6;

/** What lies outside the type area; page 1 of a letter has one of its own (10.1), and a closing mark may hang. */
export function outside({ number, upright, turned, lines, pageNumber }: WrittenPage, { value, layout }: Written): readonly string[] {
  const isLetter = layout.pages[0]?.items.some((item) => item.kind === 'rule' && item.length > 160) === true;
  const area: Area = isLetter && number === 1 ? { left: 20, right: 190, top: 30, bottom: 277.9 } : { left: LEFT, right: RIGHT, top: HEAD, bottom: FOOT };
  const hang = value['hanging'] === 'none' ? 0 : CHARACTER;
  const faults = [...leaving(lines, upright, area, hang), ...(turned ? leaving(linesOf(turned.characters.filter((each) => each.upright)), turned, LANDSCAPE, 0, true) : [])];
  if (pageNumber && (pageNumber.top < FOOT || pageNumber.bottom > FOOT + 14 || pageNumber.x0 < LEFT || pageNumber.x1 > RIGHT)) faults.push(pageNumber.text);
  return faults.map((text) => `page ${number}: ${text}`);
}

function leaving(lines: readonly ReadLine[], page: ReadPage, area: Area, hang: number, isTurned = false): string[] {
  const text = lines.filter(
    (line) => line.x0 < area.left - 0.2 || line.x1 > area.right + 0.2 + (CLOSERS.test(line.text) ? hang : 0) || (line.top < area.top - 0.2 && line.size < LARGEST_TEXT) || line.bottom > area.bottom + 0.2,
  );
  const shapes = (isTurned ? [] : [...page.boxes, ...page.images]).filter(
    (box) => box.x0 < area.left - 0.2 || box.x1 > area.right + 0.2 || box.top < area.top - 0.2 || box.bottom > area.bottom + HALF_RULE,
  );
  return [...text.map((line) => line.text), ...shapes.map((box) => `box ${box.x0}–${box.x1}, ${box.top}–${box.bottom}`)];
}
