#!/usr/bin/env node
// The command's first step, in plain JavaScript: says what is wrong with the Node version before anything newer is loaded.
// Then the packed JavaScript where this is an installed package, the sources where it is a checkout.
const wanted = [22, 18];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < wanted[0] || (major === wanted[0] && minor < wanted[1])) {
  process.stderr.write(
    `isnad: got Node ${process.versions.node} (${process.execPath}), expected ${wanted.join('.')} or newer.\n` +
      'In a checkout, "npm ci" fetches a newer Node for this project alone; "npm start" and "npx node bin/isnad.js" use it.\n',
  );
  process.exit(2);
}

const sources = new URL('../src/cli/main.ts', import.meta.url);
const packed = new URL('../dist/cli/main.js', import.meta.url);
import('node:fs').then(({ existsSync }) => import(existsSync(sources) ? sources : packed));
