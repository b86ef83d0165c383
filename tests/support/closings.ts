import type { ReadPdf } from './read-pdf.ts';

/** Documents whose closing would stand alone at the head of page 2: nobody signs them, and page 1 has room for the text alone. */
export const CLOSINGS: readonly (readonly [name: string, yaml: string])[] = [
  ['a paragraph of one line', filled(8, '末段一行。')],
  ['the last line of a paragraph', filled(6, `${'末段共有三行，'.repeat(10)}。`)],
];

function filled(lines: number, last: string): string {
  return `issuer: 清河市水务局\ntitle: 关于节水工作的通知\ntitle-note: 2024年1月18日某某会议通过\nbody:\n${'  - 本段一行。\n'.repeat(lines)}  - ${last}\nclosing: 特此通知\ndate: 2024-05-27\nhanging: stops\n`;
}

/** A page's lines of text, without its number. */
export const textOn = (pdf: ReadPdf, page: number): readonly string[] => pdf.page(page).lines.map(({ text }) => text.replaceAll(' ', '')).filter((text) => !text.startsWith('—'));
