import type { Mm } from '../../units.ts';
import { element, NAMESPACES } from './xml.ts';

const EMU_PER_MM = 36_000;
/** Ids of drawings are unique in a document; the boxes of imprint and page number have the small ones. */
const FIRST_ID = 101;

/** A picture behind the text. Where it stands counts from the type area's left edge and from the top of the paragraph that it is anchored in. */
export interface AnchoredPicture {
  /** From 1, of all pictures of the document in their order. */
  readonly number: number;
  /** What Word lists it as. */
  readonly name: string;
  /** What it shows, for those who cannot see it. */
  readonly alt: string;
  readonly left: Mm;
  readonly top: Mm;
  readonly width: Mm;
  readonly height: Mm;
  /** It is also there as an SVG file, which programs show that can. */
  readonly isDrawing: boolean;
}

/** The id of a picture's relationship, and of that of the drawing which it stands in for. */
export const relationshipOf = (number: number): string => `rIdPicture${number}`;
export const drawingRelationshipOf = (number: number): string => `rIdDrawing${number}`;

/** A drawing for a run: it moves with its paragraph, lies behind the text, and lets that through. */
export function anchoredPicture({ number, name, alt, left, top, width, height, isDrawing }: AnchoredPicture): string {
  const extent = { cx: emu(width), cy: emu(height) };
  const offset = (axis: 'H' | 'V', from: string, length: Mm): string => element(`wp:position${axis}`, { relativeFrom: from }, element('wp:posOffset', {}, String(emu(length))));
  const anchor = { distT: 0, distB: 0, distL: 0, distR: 0, simplePos: 0, relativeHeight: FIRST_ID + number, behindDoc: 1, locked: 0, layoutInCell: 1, allowOverlap: 1 };
  const children = [
    element('wp:simplePos', { x: 0, y: 0 }),
    offset('H', 'margin', left),
    offset('V', 'paragraph', top),
    element('wp:extent', extent),
    element('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }),
    element('wp:wrapNone'),
    element('wp:docPr', { id: FIRST_ID + number - 1, name, descr: alt }),
    element('wp:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { 'xmlns:a': NAMESPACES.a, noChangeAspect: 1 })),
    element('a:graphic', { 'xmlns:a': NAMESPACES.a }, element('a:graphicData', { uri: NAMESPACES.pic }, pictureOf(number, name, alt, extent, isDrawing))),
  ];
  return element('w:drawing', {}, element('wp:anchor', anchor, ...children));
}

/** A picture as a character of its line. */
export function inlinePicture({ number, name, alt, width, height, isDrawing }: Omit<AnchoredPicture, 'left' | 'top'>): string {
  const extent = { cx: emu(width), cy: emu(height) };
  const children = [
    element('wp:extent', extent),
    element('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }),
    element('wp:docPr', { id: FIRST_ID + number - 1, name, descr: alt }),
    element('wp:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { 'xmlns:a': NAMESPACES.a, noChangeAspect: 1 })),
    element('a:graphic', { 'xmlns:a': NAMESPACES.a }, element('a:graphicData', { uri: NAMESPACES.pic }, pictureOf(number, name, alt, extent, isDrawing))),
  ];
  return element('w:drawing', {}, element('wp:inline', { distT: 0, distB: 0, distL: 0, distR: 0 }, ...children));
}

function pictureOf(number: number, name: string, alt: string, extent: Readonly<Record<'cx' | 'cy', number>>, isDrawing: boolean): string {
  const properties = element('pic:nvPicPr', {}, element('pic:cNvPr', { id: FIRST_ID + number - 1, name, descr: alt }), element('pic:cNvPicPr'));
  const fill = element('pic:blipFill', {}, element('a:blip', { 'xmlns:r': NAMESPACES.r, 'r:embed': relationshipOf(number) }, ...(isDrawing ? [drawingOf(number)] : [])), element('a:stretch', {}, element('a:fillRect')));
  const frame = element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', extent));
  const shape = element('pic:spPr', {}, frame, element('a:prstGeom', { prst: 'rect' }, element('a:avLst')));
  return element('pic:pic', { 'xmlns:pic': NAMESPACES.pic }, properties, fill, shape);
}

/** How Word names the SVG that a picture stands in for ([MS-ODRAWXML], 2.3.4.3). */
const SVG_EXTENSION = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}';
const SVG_NAMESPACE = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main';

const drawingOf = (number: number): string =>
  element('a:extLst', {}, element('a:ext', { uri: SVG_EXTENSION }, element('asvg:svgBlip', { 'xmlns:asvg': SVG_NAMESPACE, 'r:embed': drawingRelationshipOf(number) })));

const emu = (length: Mm): number => Math.round(length * EMU_PER_MM);
