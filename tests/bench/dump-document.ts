import { readInNode } from '../helpers/read-in-node.ts';

/** Prints what was read of a file: pages, kinds of block, lines (tabs as ⇥), links and doubts. */
for (const path of process.argv.slice(2)) {
  for (const document of await readInNode(path)) {
    console.log(`# ${document.file} · ${document.format} · ${document.language ?? '?'}`);
    for (const page of document.pages) {
      console.log(`## page ${page.number} (${page.origin}, ${Math.round(page.width)} × ${Math.round(page.height)})`);
      for (const block of page.blocks) {
        block.lines.forEach((line, at) => {
          const links = line.links.length > 0 ? `  <${line.links.join(' ')}>` : '';
          console.log(`${(at === 0 ? block.kind : '').padEnd(10)} ${line.text.replaceAll('\t', ' ⇥ ')}${links}`);
        });
      }
    }
    for (const doubt of document.doubts) console.log(`! ${doubt.code} (page ${doubt.page ?? '-'}): ${doubt.detail}`);
  }
}
