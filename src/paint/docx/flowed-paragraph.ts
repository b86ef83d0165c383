import { ImportedXmlComponent, Paragraph, ParagraphProperties } from 'docx';

/** A paragraph of docx with properties and runs as XML: docx has no words for what is read in two ways. */
export class FlowedParagraph extends Paragraph {
  /** @param properties in the order of the schema, behind the style */
  constructor(style: string, properties: string, runs: string) {
    super({ style });
    const [own] = this.root as readonly unknown[];
    if (own instanceof ParagraphProperties && properties !== '') own.push(ImportedXmlComponent.fromXmlString(properties));
    if (runs !== '') this.root.push(ImportedXmlComponent.fromXmlString(runs));
  }
}
