import { app } from 'electron';
import { denyNavigation } from './deny-navigation.ts';
import { disableWebRtc } from './disable-web-rtc.ts';

/** Puts the rules for pages on every page from now on, whoever opens it. */
export function secureContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    denyNavigation(contents);
    disableWebRtc(contents);
  });
}
