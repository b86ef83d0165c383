// Loaded into a measured program by --require: tells its peak resident set, in KiB, on descriptor 3.
// Linux counts the parent's memory into resourceUsage().maxRSS of a child; /proc knows the program's own.
const { readFileSync, writeSync } = require('node:fs');

function peak() {
  try {
    return /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1];
  } catch {
    return String(process.resourceUsage().maxRSS);
  }
}

process.on('exit', () => writeSync(3, peak()));
