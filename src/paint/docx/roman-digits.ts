import { fonts } from './style-element.ts';
import { element } from './xml.ts';

/** A run of text, with what stands before it in the run. */
const TEXT_RUN = /<w:r>(?:<w:rPr>((?:(?!<\/w:rPr>).)*)<\/w:rPr>)?((?:<w:tab\/>)?)<w:t xml:space="preserve">([^<]*)<\/w:t><\/w:r>/gsu;
/** The style of a run, which comes first in its properties. */
const STYLE = /^(?:<w:rStyle [^>]*>|<mc:AlternateContent>(?:(?!<\/mc:AlternateContent>).)*<w:rStyle .*?<\/mc:AlternateContent>)/su;

/**
 * Digits in the roman face, each group a run of its own. Were that face the style's for all ASCII, letters and stops would take its widths too, and
 * lines would turn elsewhere: only its digits are half an em wide.
 */
export const withRomanDigits = (xml: string): string =>
  xml.replace(TEXT_RUN, (run: string, properties: string | undefined, tab: string, text: string) => {
    if (!/\d/u.test(text)) return run;
    const style = STYLE.exec(properties ?? '')?.[0] ?? '';
    const roman = `${style}${fonts('roman')}${(properties ?? '').slice(style.length)}`;
    const parts = text.split(/(\d+)/u).map((part, index) => runOf(index % 2 === 1 ? roman : (properties ?? ''), part));
    return (tab && element('w:r', {}, tab)) + parts.join('');
  });

const runOf = (properties: string, text: string): string =>
  text === '' ? '' : element('w:r', {}, properties === '' ? '' : element('w:rPr', {}, properties), element('w:t', { 'xml:space': 'preserve' }, text));
