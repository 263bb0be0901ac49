// Prints the pages of a job file: `electron resources/sample/builders/print job.json`, a list of {html, out, as: 'pdf' | 'jpg'}.
const { readFileSync, writeFileSync } = require('node:fs');
const { app, BrowserWindow } = require('electron');

/** A4 at 150 dpi, as a scanner gives it. */
const scan = { width: 1240, height: 1754 };

async function print(window, { html, out, as }) {
  await window.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(html)}`);
  if (as === 'pdf') return writeFileSync(out, await window.webContents.printToPDF({ printBackground: true, preferCSSPageSize: true }));
  await window.webContents.insertCSS('html { zoom: 1.56; background: #f7f5ef }');
  await new Promise((resolve) => setTimeout(resolve, 500));
  const picture = await window.webContents.capturePage();
  return writeFileSync(out, picture.resize(scan).toJPEG(72));
}

// Between two windows there is none, which is no reason to end.
app.on('window-all-closed', () => undefined);
app
  .whenReady()
  .then(async () => {
    for (const page of JSON.parse(readFileSync(process.argv.at(-1), 'utf8'))) {
      const window = new BrowserWindow({
        show: false,
        ...scan,
        useContentSize: true,
        webPreferences: { sandbox: true, offscreen: page.as === 'jpg' },
      });
      await print(window, page);
      window.destroy();
    }
    app.exit(0);
  })
  .catch((error) => {
    console.error(error);
    app.exit(1);
  });
