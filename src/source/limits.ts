/** Bounds on what is read, so that no file can keep the program busy: far above every document, checked as early as can be. */
export const LIMITS = {
  /** Bytes of a file: some 2,000 pages. */
  bytes: 4_000_000,
  /** Lists and maps inside one another; the deepest document has 12. */
  depth: 50,
  /** Lexical tokens: 500 pages of paragraphs that are list items have 60,000. A text takes one or two, however long. */
  tokens: 200_000,
  /** Unknown escapes in one quoted text. */
  badEscapes: 100,
} as const;
