/** What no program can do: paper, press, binding, and what an office alone knows. */
export const BEYOND: readonly { readonly clause: string; readonly statement: string; readonly reason: string }[] = [
  { clause: '4', statement: 'paper of 60–80 g/m², white, opaque, resistant to folding', reason: 'the paper is chosen by who prints' },
  { clause: '6.1', statement: 'plates without stains, characters whole', reason: 'platemaking' },
  { clause: '6.2', statement: 'printed on both sides, registered within 2 mm; ink even', reason: 'the press; the PDF has Y80 M80 and K100 with colour: press' },
  { clause: '6.3', statement: 'bound at the left with two staples, 70 ± 4 mm from head and foot', reason: 'binding' },
  { clause: '7.2.2', statement: 'the level and the period are the right ones for what the document says', reason: 'whoever classifies decides' },
  { clause: '7.3.5.1', statement: 'the seal is pressed upright and in red', reason: 'of a stamped copy; a seal’s picture is upright and has the colours of its file' },
  { clause: '7.3.5.4', statement: 'the date is the day of signing or passing', reason: 'the office knows it' },
  { clause: '9', statement: 'units, numerals and punctuation as their own standards have them', reason: 'the author’s text is printed as written' },
];
