import { run } from './paragraph.ts';
import type { Twips } from './grid.ts';
import { invisible } from './text-box.ts';
import { alternate, element, NAMESPACES } from './xml.ts';

const EMU_PER_TWIP = 635;
const NAME = '页码';
/** Beside the imprint's box, which has 1. */
const ID = 2;

/** Where on a landscape page the number's line stands: along its left edge. */
export interface NumberBox {
  readonly left: Twips;
  readonly top: Twips;
  readonly width: Twips;
  readonly height: Twips;
}

/** A text box on the page with its text turned clockwise: when the sheet is upright, its text is, too (8). */
export function turnedBox(box: NumberBox, paragraph: string): string {
  const content = element('w:txbxContent', {}, paragraph);
  return run('', alternate('wps', drawing(box, content), vml(box, content)));
}

function drawing({ left, top, width, height }: NumberBox, content: string): string {
  const extent = { cx: width * EMU_PER_TWIP, cy: height * EMU_PER_TWIP };
  const position = (axis: 'H' | 'V', offset: Twips): string => element(`wp:position${axis}`, { relativeFrom: 'page' }, element('wp:posOffset', {}, String(offset * EMU_PER_TWIP)));
  const shape = invisible(extent);
  const body = element('wps:bodyPr', { rot: 0, vert: 'vert', wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 't', anchorCtr: 0 });
  const text = element('wps:wsp', {}, element('wps:cNvSpPr', { txBox: 1 }), shape, element('wps:txbx', {}, content), body);
  const anchor = { distT: 0, distB: 0, distL: 0, distR: 0, simplePos: 0, relativeHeight: 251660288, behindDoc: 0, locked: 0, layoutInCell: 1, allowOverlap: 1 };
  const children = [
    element('wp:simplePos', { x: 0, y: 0 }),
    position('H', left),
    position('V', top),
    element('wp:extent', extent),
    element('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }),
    element('wp:wrapNone'),
    element('wp:docPr', { id: ID, name: NAME }),
    element('wp:cNvGraphicFramePr'),
    element('a:graphic', { 'xmlns:a': NAMESPACES.a }, element('a:graphicData', { uri: NAMESPACES.wps }, text)),
  ];
  return element('w:drawing', {}, element('wp:anchor', anchor, ...children));
}

function vml({ left, top, width, height }: NumberBox, content: string): string {
  const place = `position:absolute;margin-left:${left / 20}pt;margin-top:${top / 20}pt;width:${width / 20}pt;height:${height / 20}pt;z-index:251660288;mso-position-horizontal-relative:page;mso-position-vertical-relative:page`;
  const box = element('v:textbox', { style: 'layout-flow:vertical', inset: '0,0,0,0' }, content);
  return element('w:pict', {}, element('v:rect', { id: 'page-number', style: place, filled: 'f', stroked: 'f' }, box));
}
