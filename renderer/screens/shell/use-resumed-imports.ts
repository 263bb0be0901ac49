import { useEffect } from 'react';
import { useSetting } from '../../storage/live/settings.ts';
import { appContext } from '../../workflows/app-context.ts';
import { resumeInterruptedImports } from '../../workflows/control-import.ts';

let resumed = false;

/** Once a window: goes on with the imports that were under way when the app ended. */
export function useResumedImports(): void {
  const ocr = useSetting('ocr');
  useEffect(() => {
    if (ocr === undefined || resumed) return;
    resumed = true;
    // What fails here is shown with its vacancy: the import stands there as unfinished, to be resumed by hand.
    void appContext()
      .then((context) => resumeInterruptedImports(context, { ocr: ocr ?? true }))
      .catch(() => undefined);
  }, [ocr]);
}
