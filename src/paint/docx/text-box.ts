import type { Twips } from './grid.ts';
import { alternate, element, NAMESPACES, readings } from './xml.ts';

const EMU_PER_TWIP = 635;

/** A box on the foot of the text area, centred. */
export interface Box {
  readonly width: Twips;
  readonly height: Twips;
  /** From the page's upper edge, where that must be said. */
  readonly top?: Twips;
  /** The text area ends above its foot: every program counts it from the page. */
  readonly isBelowText: boolean;
  /** Below its content. */
  readonly inset: Twips;
}

/**
 * A box that grows upward when a line is added, for a run of the paragraph that it is anchored in. Older programs and text extractors read
 * the same content from the VML beside the drawing.
 */
export function textBox(name: string, box: Box, content: string): string {
  const inside = element('w:txbxContent', {}, content);
  return alternate('wps', drawing(name, box, inside), vml(box, inside));
}

/** A rectangle of a text box without line and filling. */
export const invisible = (extent: { readonly cx: number; readonly cy: number }): string =>
  element(
    'wps:spPr',
    {},
    element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', extent)),
    element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
    element('a:noFill'),
    element('a:ln', {}, element('a:noFill')),
  );

function drawing(name: string, { width, height, top, inset, isBelowText }: Box, content: string): string {
  const extent = { cx: width * EMU_PER_TWIP, cy: height * EMU_PER_TWIP };
  const aligned = (axis: 'H' | 'V', side: string): string => element(`wp:position${axis}`, { relativeFrom: 'margin' }, element('wp:align', {}, side));
  // In a later section LibreOffice now and then lifts a box at the foot by a margin that it does not have.
  const atFoot = aligned('V', 'bottom');
  const onPage = top === undefined ? atFoot : element('wp:positionV', { relativeFrom: 'page' }, element('wp:posOffset', {}, String(top * EMU_PER_TWIP)));
  const vertical = isBelowText || top === undefined ? onPage : readings(atFoot, onPage);
  const shape = invisible(extent);
  const body = { rot: 0, vert: 'horz', wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: inset * EMU_PER_TWIP, anchor: 'b', anchorCtr: 0 };
  const box = element('wps:wsp', {}, element('wps:cNvSpPr', { txBox: 1 }), shape, element('wps:txbx', {}, content), element('wps:bodyPr', body, element('a:spAutoFit')));
  const anchor = { distT: 0, distB: 0, distL: 0, distR: 0, simplePos: 0, relativeHeight: 251659264, behindDoc: 0, locked: 0, layoutInCell: 1, allowOverlap: 1 };
  const children = [
    element('wp:simplePos', { x: 0, y: 0 }),
    aligned('H', 'center'),
    vertical,
    element('wp:extent', extent),
    element('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }),
    element('wp:wrapNone'),
    element('wp:docPr', { id: 1, name }),
    element('wp:cNvGraphicFramePr'),
    element('a:graphic', { 'xmlns:a': NAMESPACES.a }, element('a:graphicData', { uri: NAMESPACES.wps }, box)),
  ];
  return element('w:drawing', {}, element('wp:anchor', anchor, ...children));
}

function vml({ width, height, inset }: Box, content: string): string {
  const style = {
    position: 'absolute',
    'margin-left': 0,
    'margin-top': 0,
    width: `${width / 20}pt`,
    height: `${height / 20}pt`,
    'z-index': 251659264,
    'mso-position-horizontal': 'center',
    'mso-position-horizontal-relative': 'margin',
    'mso-position-vertical': 'bottom',
    'mso-position-vertical-relative': 'margin',
    'v-text-anchor': 'bottom',
  };
  const box = element('v:textbox', { style: 'mso-fit-shape-to-text:t', inset: `0,0,0,${inset / 20}pt` }, content);
  return element('w:pict', {}, element('v:rect', { id: 'imprint', style: css(style), filled: 'f', stroked: 'f' }, box));
}

const css = (properties: Readonly<Record<string, string | number>>): string =>
  Object.entries(properties)
    .map(([name, setting]) => `${name}:${setting}`)
    .join(';');
