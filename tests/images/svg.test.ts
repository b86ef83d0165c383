import { describe, expect, it } from 'vitest';
import { openPicture } from '../../src/images/open.ts';
import { isPicture, type Drawing, type PictureFault } from '../../src/images/picture.ts';
import { svgOf } from '../../src/images/svg/write.ts';

const file = (text: string): Uint8Array => new TextEncoder().encode(text);
const svg = (content: string, attributes = 'viewBox="0 0 10 10"'): string => `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>`;

function drawing(text: string): Drawing {
  const picture = openPicture(file(text));
  return isPicture(picture) && picture.kind === 'svg' ? picture : expect.fail(JSON.stringify(picture));
}

const faultOf = (text: string | Uint8Array): PictureFault | undefined => {
  const picture = openPicture(typeof text === 'string' ? file(text) : text);
  return isPicture(picture) ? undefined : picture;
};

const RED = { colour: [255, 0, 0], opacity: 1, rule: 'nonzero' };

describe('an SVG file', () => {
  it.each([
    ['its viewBox', 'viewBox="5 5 20 10" width="1mm"', [20, 10]],
    ['its width and height', 'width="10mm" height="2in"', [37.795, 192]],
  ])('is as large as %s say', (_, attributes, [width, height]) => {
    const found = drawing(svg('<path d="M5 5H9"/>', attributes));
    expect(found.width).toBeCloseTo(width ?? 0, 3);
    expect(found.height).toBeCloseTo(height ?? 0, 3);
  });

  it('begins where its viewBox begins', () => {
    expect(drawing(svg('<path d="M5 5h9v9z"/>', 'viewBox="5 4 20 10"')).shapes[0]?.matrix).toEqual([1, 0, 0, 1, -5, -4]);
  });

  it.each([
    ['attributes', '<path fill="red" d="M0 0h9v9z"/>', { fill: RED }],
    ['groups', '<g fill="#f00"><path d="M0 0h9v9z"/></g>', { fill: RED }],
    ['style', '<path fill="blue" style="fill: rgb(100%, 0, 0)" d="M0 0h9v9z"/>', { fill: RED }],
    ['a class', '<style>.a { fill: red } /* no */</style><path class="a" d="M0 0h9v9z"/>', { fill: RED }],
    ['opacity of both kinds', '<path fill="red" opacity="0.5" fill-opacity="50%" d="M0 0h9v9z"/>', { fill: { ...RED, opacity: 0.25 } }],
    ['a stroke', '<path fill="none" stroke="red" stroke-width="2" stroke-linecap="round" d="M0 0h9"/>', { stroke: { colour: [255, 0, 0], opacity: 1, width: 2, cap: 'round', join: 'miter', miterLimit: 4 } }],
    ['evenodd', '<path fill="red" fill-rule="evenodd" d="M0 0h9v9z"/>', { fill: { ...RED, rule: 'evenodd' } }],
  ])('is painted as %s say', (_, content, paint) => {
    const [shape] = drawing(svg(content)).shapes;
    expect({ ...(shape?.fill && { fill: shape.fill }), ...(shape?.stroke && { stroke: shape.stroke }) }).toEqual(paint);
  });

  it('draws nothing that is hidden, defined or an editor’s own', () => {
    const content = '<defs><path d="M0 0h9v9z"/></defs><g display="none"><path d="M0 0h9v9z"/></g><path visibility="hidden" d="M0 0h9v9z"/><sodipodi:namedview xmlns:sodipodi="s"/><title>章</title>';
    expect(drawing(svg(content)).shapes).toEqual([]);
  });

  it.each([
    ['<rect x="1" y="2" width="3" height="4"/>', 'M1 2L4 2L4 6L1 6Z'],
    ['<polygon points="0,0 1,0 1,1"/>', 'M0 0L1 0L1 1Z'],
    ['<line x1="1" y1="2" x2="3" y2="4" stroke="red"/>', 'M1 2L3 4'],
    ['<path d="m1 1 2 0 0 2z m5 0l1-1.5.5"/>', 'M1 1L3 1L3 3ZM6 1L7 -0.5'],
    ['<path d="M0 0Q3 3 6 0T12 0"/>', 'M0 0C2 2 4 2 6 0C8 -2 10 -2 12 0'],
    ['<path d="M0 0C0 1 2 1 2 0S4-1 4 0"/>', 'M0 0C0 1 2 1 2 0C2 -1 4 -1 4 0'],
    ['<path d="M0 0A5 5 0 0 1 10 0"/>', 'M0 0C0 -2.7614 2.2386 -5 5 -5C7.7614 -5 10 -2.7614 10 0'],
    ['<path d="M0 0L5 5 7"/>', 'M0 0L5 5'],
  ])('%s is a path', (content, path) => {
    expect(/ d="([^"]*)"/u.exec(svgOf(drawing(svg(content))))?.[1]).toBe(path);
  });

  it('is written anew without what it does not draw, and reads the same', () => {
    const own = drawing(svg('<!-- 张三 --><metadata>张三</metadata><g transform="rotate(30 5 5) scale(2)"><path id="x" d="M0 0h9v9z" fill="red" stroke="blue" stroke-opacity=".5"/></g>'));
    const text = svgOf(own);
    expect(text).not.toMatch(/张三|id=/u);
    const again = drawing(text);
    expect(again.shapes).toHaveLength(1);
    expect(again.shapes[0]).toMatchObject({ path: own.shapes[0]?.path, fill: own.shapes[0]?.fill, stroke: own.shapes[0]?.stroke });
    again.shapes[0]?.matrix.forEach((value, index) => expect(value).toBeCloseTo(own.shapes[0]?.matrix[index] ?? NaN, 6));
  });

  it.each<[string, string, PictureFault]>([
    ['a script', svg('<script>1</script>'), { fault: 'svg-feature', feature: '<script>' }],
    ['a handler', svg('<path onclick="1" d="M0 0h1v1z"/>'), { fault: 'svg-feature', feature: 'onclick=' }],
    ['a picture', svg('<image href="#a"/>'), { fault: 'svg-feature', feature: '<image>' }],
    ['HTML', svg('<foreignObject/>'), { fault: 'svg-feature', feature: '<foreignObject>' }],
    ['an animation', svg('<path d="M0 0h1v1z"><animate/></path>'), { fault: 'svg-feature', feature: '<animate>' }],
    ['what is used again', svg('<use href="#a"/>'), { fault: 'svg-feature', feature: '<use>' }],
    ['a link elsewhere', svg('<defs><a xlink:href="file:///etc/passwd"/></defs>'), { fault: 'svg-outside' }],
    ['a paint elsewhere', svg('<path fill="url(http://x/#a)" d="M0 0h1v1z"/>'), { fault: 'svg-outside' }],
    ['a style sheet elsewhere', `<?xml-stylesheet href="a.css"?>${svg('')}`, { fault: 'svg-outside' }],
    ['an import', svg('<style>@import "a.css";</style>'), { fault: 'svg-outside' }],
    ['entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`, { fault: 'svg-entities' }],
    ['an entity that nobody knows', svg('<title>&a;</title>'), { fault: 'svg-entities' }],
    ['text', svg('<text>章</text>'), { fault: 'svg-text' }],
    ['a gradient', svg('<path fill="url(#a)" d="M0 0h1v1z"/>'), { fault: 'svg-feature', feature: 'fill: url(#a)' }],
    ['a filter', svg('<path filter="url(#a)" d="M0 0h1v1z"/>'), { fault: 'svg-feature', feature: 'filter' }],
    ['a group that is seen through', svg('<g opacity=".5"><path d="M0 0h1v1z"/></g>'), { fault: 'svg-feature', feature: '<g opacity>' }],
    ['a root that is seen through', svg('<path d="M0 0h1v1z"/>', 'viewBox="0 0 1 1" opacity=".5"'), { fault: 'svg-feature', feature: '<svg opacity>' }],
    ['dashes', svg('<path stroke="red" stroke-dasharray="1 2" d="M0 0h1"/>'), { fault: 'svg-feature', feature: 'stroke-dasharray' }],
    ['rules of more than a word', svg('<style>g > path { fill: red }</style>'), { fault: 'svg-feature', feature: '<style>' }],
    ['no size', svg('', ''), { fault: 'svg-size' }],
    ['a size of percents', svg('', 'width="100%" height="100%"'), { fault: 'svg-size' }],
    ['a viewBox without width', svg('', 'viewBox="0 0 0 10"'), { fault: 'svg-size' }],
    ['another root', '<?xml version="1.0"?><!-- <svg --><html/>', { fault: 'svg-damaged' }],
    ['an end that is missing', '<svg viewBox="0 0 1 1">', { fault: 'svg-damaged' }],
    ['an attribute twice', '<svg viewBox="0 0 1 1" viewBox="0 0 1 1"/>', { fault: 'svg-damaged' }],
    ['groups too deep', svg('<g>'.repeat(70) + '</g>'.repeat(70)), { fault: 'svg-large' }],
    ['too many elements', svg('<g/>'.repeat(6000)), { fault: 'svg-large' }],
    ['too many segments', svg(`<path d="M0 0${'h1'.repeat(60_000)}"/>`), { fault: 'svg-large' }],
    ['too long a stroke', svg(`<path stroke="red" d="M0 0${'v10v-10'.repeat(500)}"/>`), { fault: 'svg-large' }],
    ['too many areas', svg('<path d="M0 0L5 10 10 0Z"/>'.repeat(200)), { fault: 'svg-large' }],
    ['too much text', svg(`<desc>${'章'.repeat(1_000_000)}</desc>`), { fault: 'svg-large' }],
  ])('with %s is refused', (_, text, fault) => {
    expect(faultOf(text)).toEqual(fault);
  });

  it('that is no UTF-8 is refused', () => {
    expect(faultOf(Uint8Array.from([...file('<svg viewBox="0 0 1 1">'), 0xff, ...file('</svg>')]))).toEqual({ fault: 'svg-damaged' });
  });
});
