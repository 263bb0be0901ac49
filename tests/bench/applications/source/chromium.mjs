import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { tiff } from './tiff.mjs';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const noise = `<svg width="0" height="0"><filter id="n"><feTurbulence type="fractalNoise" baseFrequency=".8" numOctaves="2" seed="7"/>
<feColorMatrix values="0 0 0 0 .5  0 0 0 0 .5  0 0 0 0 .5  .35 .35 0 0 -.28"/><feComposite in2="SourceGraphic" operator="in"/>
<feMerge><feMergeNode in="SourceGraphic"/><feMergeNode/></feMerge></filter></svg>`;

/** What a flatbed scanner or a telephone makes of a sheet. @param {string} image @param {'scan' | 'photo'} how */
function sheet(image, how) {
  const scan = `<body style="margin:0;background:#f4f4f2;overflow:hidden">${noise}<img src="${image}" style="width:794px;transform:rotate(.6deg) translate(4px,3px);
    filter:url(#n) grayscale(1) contrast(.92) blur(.25px)"><div style="position:absolute;inset:0 auto 0 0;width:5px;background:#777"></div>`;
  const photo = `<body style="margin:0;background:linear-gradient(120deg,#7b5a3c,#5a3d25 60%,#432c19);overflow:hidden">${noise}
    <div style="perspective:1500px"><img src="${image}" style="width:700px;margin:58px 47px;transform:rotateX(7deg) rotateY(-4deg) rotate(-1.2deg);
    filter:url(#n) sepia(.12) brightness(.97);box-shadow:6px 9px 22px #0009"></div>
    <div style="position:absolute;inset:0;background:linear-gradient(75deg,#0000 55%,#00000055 85%)"></div>`;
  return how === 'scan' ? scan : photo;
}

/** @param {string} path of an HTML file @param {string} how 'print' | 'scan' | 'photo' | 'tiff' @returns {Promise<Buffer>} */
export async function render(path, how) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const context = await browser.newContext({ viewport: { width: 794, height: 1123 }, deviceScaleFactor: how === 'photo' ? 2 : 1.75 });
    const page = await context.newPage();
    await page.goto(pathToFileURL(path).href);
    if (how === 'print') return await page.pdf({ preferCSSPageSize: true, printBackground: true });
    await page.emulateMedia({ media: 'print' });
    const clean = `data:image/png;base64,${(await page.screenshot()).toString('base64')}`;
    await page.setContent(sheet(clean, how === 'photo' ? 'photo' : 'scan'));
    if (how === 'photo') return await page.screenshot({ type: 'jpeg', quality: 62 });
    if (how === 'tiff') return await tiff(await page.screenshot(), page);
    const scanned = (await page.screenshot({ type: 'jpeg', quality: 50 })).toString('base64');
    await page.setContent(`<style>@page{size:A4;margin:0}body{margin:0}img{width:210mm;height:296.5mm;display:block}</style>
      <img src="data:image/jpeg;base64,${scanned}">`);
    return await page.pdf({ preferCSSPageSize: true, printBackground: true });
  } finally {
    await browser.close();
  }
}
