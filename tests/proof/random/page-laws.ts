import { FOOT, HEAD, LEFT, LINE, RIGHT, SMALL, topOf } from '../../support/standard-mm.ts';
import { figuresOn } from './boxes.ts';
import type { Law } from './laws.ts';
import { isLetter as isLetterValue, loneHeadingsOf } from './texts.ts';
import { squeezed, type Written, type WrittenPage } from './written.ts';

const isBody = ({ size }: { readonly size: number }): boolean => size > 15.5 && size < 16.5;
const bodyLines = (page: WrittenPage) => page.lines.filter(isBody);
const isOf = (format: string) => ({ value }: Written): boolean => value['format'] === format || (value['format'] === undefined && value['kind'] === format);
const isLetter = ({ value }: Written): boolean => isLetterValue(value);
const isTight = ({ layout }: Written): boolean => layout.decisions.lines !== 22;
/** Of a screen or of a press. */
const isRed = (color: string): boolean => parseInt(color.slice(1, 3), 16) > 0xc0 && parseInt(color.slice(3, 5), 16) < 0x80;
const hasOwnGrid = ({ value }: Written): boolean => value['profile'] !== undefined;
const near = (one: number, other: number): boolean => Math.abs(one - other) <= 0.2;

/** Baselines of what stands at exact distances from a signature stamp (7.3.5.3): title, date and the notes below. */
function byStamps({ value, layout }: Written, number: number): readonly number[] {
  if (!JSON.stringify(value).includes('"stamp"')) return [];
  return (layout.pages[number - 1]?.items ?? []).flatMap((item) => (item.kind === 'text' && (item.role === 'signature' || item.role === 'note') ? [item.y] : []));
}

/** At most 22 lines a page, from page 2 on on the grid (5.2.3). */
function offGrid(written: Written): readonly string[] {
  const most = isTight(written) ? 24 : 22;
  return written.pages.flatMap((page) => {
    const baselines = [...new Set(bodyLines(page).map((line) => Math.round(line.y * 10) / 10))];
    const extra = isLetter(written) && page.number === 1 ? 1 : 0;
    const crowded = baselines.length > most + extra ? [`page ${page.number}: ${baselines.length} lines`] : [];
    if (page.number === 1 || isTight(written) || hasOwnGrid(written)) return crowded;
    const besideStamps = byStamps(written, page.number);
    const off = bodyLines(page).filter(({ y }) => !besideStamps.some((each) => near(each, y)) && Math.abs(((topOf(y) - HEAD) / LINE) - Math.round((topOf(y) - HEAD) / LINE)) * LINE > 0.2);
    return [...crowded, ...off.map((line) => `page ${page.number}: ${line.text} at ${line.y} is off the grid`)];
  });
}

/** Outside, one character in; none on page 1 of a letter, on a blank page and the imprint's behind it (7.5). */
function misnumbered(written: Written): readonly string[] {
  const unnumbered = new Set(isLetter(written) ? [1] : []);
  written.pages.forEach(({ number, text }) => {
    const hasPicture = written.layout.pages[number - 1]?.items.some(({ kind }) => kind === 'image') ?? false;
    if (text === '' && !hasPicture) [number, number + 1].forEach((each) => unnumbered.add(each));
  });
  return written.pages.flatMap(({ number, pageNumber }) => {
    if (!pageNumber) return unnumbered.has(number) ? [] : [`page ${number} has no number`];
    if (unnumbered.has(number)) return [`page ${number} has a number`];
    const stands = number % 2 === 1 ? near(pageNumber.x1, RIGHT - SMALL) : near(pageNumber.x0, LEFT + SMALL);
    return pageNumber.text === `— ${number} —` && stands ? [] : [`page ${number}: ${pageNumber.text} at ${pageNumber.x0}–${pageNumber.x1}`];
  });
}

/** On the last page, an even one, its last rule on the type area's foot (7.4.1, GB/T 33476.2 7.3.1). */
function misprinted(written: Written): readonly string[] {
  const { value, pages } = written;
  if (value['imprint'] === undefined && !written.layout.decisions.imprintPage) return [];
  const last = pages.at(-1);
  if (!last) return ['no page'];
  if (isLetter(written)) return [];
  const thick = last.upright.rules.filter(({ color, thickness, x1, x0 }) => !isRed(color) && thickness > 0.3 && x1 - x0 > 150);
  const foot = thick.at(-1);
  const faults = foot && near(foot.y, FOOT) ? [] : [`its last rule is at ${foot?.y ?? 'no place'}`];
  return value['parity'] === 'no' || pages.length % 2 === 0 ? faults : [...faults, `it is on page ${pages.length}`];
}

/** Signature and date have body text, or a picture of it, with them (7.3.5.5). */
function alone(written: Written): readonly string[] {
  const { value, pages, findings } = written;
  if (findings.has('typeset/signature-alone/default') || value['title-note'] !== undefined || isOf('minutes')(written)) return [];
  const date = squeezed(String(value['date']));
  const page = pages.find(({ lines }) => lines.some((line) => isBody(line) && squeezed(line.text).includes(date)));
  if (!page) return ['no date'];
  const dated = page.lines.find((line) => isBody(line) && squeezed(line.text).includes(date));
  const issuers = [value['issuer']].flat().map((each) => squeezed(String(each)));
  // Six seals one below the other take two pages: what stands with them is on the first.
  const first = pages.findLast(({ number, lines }) => number <= page.number && lines.some((line) => isBody(line) && squeezed(line.text).includes(issuers[0] ?? ''))) ?? page;
  const end = first === page ? (dated?.y ?? 0) - 1 : FOOT;
  const company = first.lines.filter((line) => line.y < end && !issuers.some((issuer) => issuer.includes(squeezed(line.text)) || squeezed(line.text).includes(issuer)));
  return company.length > 0 || figuresOn(written.layout, first.number).length > 0 ? [] : [`alone on page ${first.number}`];
}

const NUMBER = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十\d]+）|\d+\.)/u;

/** A heading that stands alone is not the last line of a page (7.3.5.5). */
function headingAtFoot(written: Written): readonly string[] {
  const headings = new Set([...loneHeadingsOf(written.value['body']), ...(Array.isArray(written.value['attachments']) ? written.value['attachments'].flatMap(loneHeadingsOf) : [])].map((heading) => squeezed(heading).replace(NUMBER, '')));
  return written.pages.slice(0, -1).flatMap((page) => {
    const last = page.lines.at(-1);
    const text = squeezed(last?.text ?? '').replace(NUMBER, '');
    return last && isBody(last) && headings.has(text) ? [`page ${page.number}: ${text}`] : [];
  });
}

/** 附件 is on line 1 of a page (7.3.7). */
function attachmentPlace(written: Written): readonly string[] {
  return written.pages.flatMap(({ number, upright, lines }) =>
    lines
      .filter((line) => /^附件\d*$/u.test(squeezed(line.text)) && line.font.includes('Hei') && isBody(line))
      .flatMap((line) => (upright.number > 1 && (near(topOf(line.y), HEAD) || hasOwnGrid(written)) && near(line.x0, LEFT) ? [] : [`page ${number}: ${line.text} at ${line.x0}, ${line.y}`])),
  );
}

/** Page 1 shows text of the body, or the program says that it cannot (7.3.3). */
function noBodyOnPage1({ pages, findings, value }: Written): readonly string[] {
  if ([...findings].some((finding) => finding.startsWith('typeset/no-body-on-page-1')) || typeof value['body'] !== 'string') return [];
  const opening = typeof value['opening'] === 'string' && value['opening'] !== 'none' ? value['opening'] : '';
  const start = squeezed(`${opening}${value['body']}`).slice(0, 2);
  return pages[0]?.text.includes(start) ? [] : ['page 1 has no text'];
}

export const pageLaws: readonly Law[] = [
  { name: 'lines stand on the grid', faults: offGrid },
  { name: 'pages are numbered', faults: misnumbered },
  { name: 'the imprint ends an even page', faults: misprinted },
  { name: 'the signature is not alone', faults: alone },
  { name: 'no heading at a page’s foot', faults: headingAtFoot },
  { name: 'an attachment begins a page', faults: attachmentPlace },
  { name: 'page 1 shows text', faults: noBodyOnPage1 },
];
