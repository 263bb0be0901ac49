import { openPictureDrawer, type PictureDrawer } from '../reading/draw-in-worker.ts';

/** Opens a picture that the window itself cannot show (a fax, a telephone's photograph), to draw its pages. */
export const openPicture = (bytes: Uint8Array): PictureDrawer => openPictureDrawer(bytes);
