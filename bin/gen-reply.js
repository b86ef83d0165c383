#!/usr/bin/env node
// Starts the program, and nothing else: in words that old Nodes understand, so that they can be told.
var version = process.versions.node.split('.').map(Number);

if (version[0] < 20 || (version[0] === 20 && version[1] < 19) || version[0] === 21 || (version[0] === 22 && version[1] < 3)) {
  console.error('gen-reply 需要 Node.js 20.19、22.3 或更高版本，当前为 ' + process.versions.node + '。');
  console.error('gen-reply needs Node.js 20.19, 22.3 or newer; this is ' + process.versions.node + '.');
  process.exitCode = 2;
} else {
  require('../dist/start.cjs').start();
}
