/** What an office calls the file of what it wants of the rules: found in the document's folder or one above it. */
export const CONFIG_FILE = 'gen-reply.config.yaml';
