import type { WebContents } from 'electron';

/** WebRTC is outside a page's security policy: without UDP and with the session's dead proxy it reaches nobody. */
export function disableWebRtc(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
