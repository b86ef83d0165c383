import { attribute, xmlEvents, type XmlEvent } from './xml-events.ts';

/**
 * What a person sees in a part, and how it is marked up, as lines of text: one a paragraph, with the name of its style, its alignment,
 * and its runs' own formatting. Word rewrites nearly everything else when it saves — ids, revision marks, split runs, cached
 * page numbers, fallbacks for older programs — so nothing else counts.
 * @param styleNames names by style id: ids change with the language of Word, names do not
 */
export function contentOf(xml: string, styleNames: ReadonlyMap<string, string>): readonly string[] {
  const reader = new ContentReader(styleNames);
  for (const event of xmlEvents(xml)) reader.read(event);
  return reader.lines();
}

/**
 * Style names by id, from word/styles.xml. A character style that goes with a paragraph style has the name of that one: its own is
 * another in each language of Word.
 */
export function styleNamesOf(xml: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const links = new Map<string, string>();
  let id = '';
  let isCharacter = false;
  for (const event of xmlEvents(xml)) {
    if (event.kind !== 'open') continue;
    const given = (name: string): string => attribute(event.attributes, name) ?? '';
    if (event.name === 'w:style') {
      id = given('w:styleId');
      isCharacter = given('w:type') === 'character';
    }
    if (event.name === 'w:name') names.set(id, given('w:val'));
    if (event.name === 'w:link' && isCharacter) links.set(id, given('w:val'));
  }
  return new Map([...names].map(([own, name]) => [own, names.get(links.get(own) ?? '') ?? name]));
}

/** Formatting that people put on runs and paragraphs by hand. */
const MARKS = new Set(['w:b', 'w:i', 'w:u', 'w:strike', 'w:dstrike', 'w:color', 'w:highlight', 'w:sz', 'w:vertAlign', 'w:jc', 'w:pageBreakBefore', 'w:rStyle', 'w:pStyle']);
/** Content without text. */
const OBJECTS = new Set(['w:drawing', 'w:pict', 'w:object', 'w:tbl', 'w:tr', 'w:tc', 'w:footnoteReference', 'w:endnoteReference', 'w:commentReference', 'w:ins', 'w:del', 'w:sym']);
const CHARACTERS: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-' };

interface ParagraphRecord {
  marks: string[];
  runs: { marks: string[]; text: string }[];
}

class ContentReader {
  readonly #styleNames: ReadonlyMap<string, string>;
  readonly #path: string[] = [];
  readonly #open: ParagraphRecord[] = [];
  readonly #flow: string[] = [];
  readonly #boxes: string[] = [];
  /** Depth of fields whose result is being read: what Word computes is nobody's text. */
  #results = 0;

  constructor(styleNames: ReadonlyMap<string, string>) {
    this.#styleNames = styleNames;
  }

  /** Text boxes stand after the flow: where in a paragraph one is anchored changes with the program that saves it. */
  lines(): readonly string[] {
    return [...this.#flow, ...this.#boxes];
  }

  read(event: XmlEvent): void {
    if (event.kind === 'open') {
      this.#path.push(event.name);
      if (!this.#isIgnored()) this.#enter(event.name, event.attributes);
    } else if (event.kind === 'close') {
      if (!this.#isIgnored()) this.#leave(event.name);
      this.#path.pop();
    } else if (!this.#isIgnored()) this.#text(event.text);
  }

  #isIgnored(): boolean {
    return this.#path.includes('mc:Fallback') || this.#path.includes('w:sectPr') || (this.#path.includes('w:rPr') && this.#path.includes('w:pPr'));
  }

  #enter(name: string, attributes: string): void {
    const parent = this.#path.at(-2);
    if (name === 'w:p') this.#open.push({ marks: [], runs: [] });
    const paragraph = this.#open.at(-1);
    if (name === 'w:r') paragraph?.runs.push({ marks: [], text: '' });
    if (name === 'w:fldChar') this.#field(attribute(attributes, 'w:fldCharType'));
    if (OBJECTS.has(name)) this.#object(name);
    if (parent === 'w:r' && CHARACTERS[name] !== undefined) this.#append(CHARACTERS[name] + (attribute(attributes, 'w:type') ?? ''));
    if (MARKS.has(name) && (parent === 'w:pPr' || parent === 'w:rPr')) this.#mark(name, parent, attributes);
  }

  #mark(name: string, parent: string, attributes: string): void {
    const given = attribute(attributes, 'w:val') ?? '';
    const said = name.endsWith('Style') ? (this.#styleNames.get(given) ?? given) : given;
    const target = parent === 'w:pPr' ? this.#open.at(-1) : this.#open.at(-1)?.runs.at(-1);
    target?.marks.push(`${name}=${said}`);
  }

  #leave(name: string): void {
    if (name !== 'w:p') return;
    const paragraph = this.#open.pop();
    if (!paragraph) return;
    const isBox = this.#path.includes('w:txbxContent');
    (isBox ? this.#boxes : this.#flow).push(lineOf(paragraph));
  }

  #field(type: string | undefined): void {
    if (type === 'separate') this.#results += 1;
    if (type === 'end' && this.#results > 0) this.#results -= 1;
  }

  #object(name: string): void {
    const isBox = this.#path.includes('w:txbxContent');
    (isBox ? this.#boxes : this.#flow).push(name === 'w:pict' ? 'w:drawing' : name);
  }

  #text(text: string): void {
    const parent = this.#path.at(-1);
    if (parent === 'w:t' || parent === 'w:delText') this.#append(text);
    if (parent === 'w:instrText') this.#append(`{${text.trim()}}`);
  }

  #append(text: string): void {
    const run = this.#open.at(-1)?.runs.at(-1);
    if (run && this.#results === 0) run.text += text;
  }
}

/** Neighbouring runs with the same marks are one: Word splits runs as it likes. */
function lineOf({ marks, runs }: ParagraphRecord): string {
  const joined: { marks: string; text: string }[] = [];
  for (const run of runs) {
    const own = run.marks.sort().join(' ');
    const last = joined.at(-1);
    if (run.text === '') continue;
    if (last?.marks === own) last.text += run.text;
    else joined.push({ marks: own, text: run.text });
  }
  return JSON.stringify([marks.sort().join(' '), ...joined.flatMap((run) => [run.marks, run.text])]);
}
