#!/usr/bin/env node
import module from 'node:module';
import { fileURLToPath } from 'node:url';

// Plain JavaScript, so that an old Node says what is wrong instead of tripping over the first type.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `Offcamera needs Node 22.18 or newer; this is ${process.version}.\n` +
      'Run it as `npm start` or `npx offcamera` in its folder: `npm ci` brings a Node of its own there on Linux and Windows.\n',
  );
  process.exit(1);
}
// node:sqlite and JSON modules announce themselves as experimental at every start; users can do nothing about it.
const { emitWarning } = process;
process.emitWarning = (warning, ...rest) => {
  const [options] = rest;
  const type = typeof options === 'string' ? options : options?.type;
  if (type !== 'ExperimentalWarning') emitWarning.call(process, warning, ...rest);
};
// What Node makes of the modules is kept for the next start, which then takes half the time. In our own folder, because
// what lies there is run, and in a folder for temporary files others could have put it.
module.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/offcamera/node', import.meta.url)));
const { main } = await import('./offcamera.ts');
await main(process.argv);
