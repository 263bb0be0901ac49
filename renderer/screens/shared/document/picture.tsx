import { useEffect, useState } from 'react';
import type { Page } from '../../../domain/document/document.ts';
import { CoveredPicture } from './covered-picture.tsx';

export interface PageOfPictureProps {
  readonly picture: Blob;
  /** The page as it was read; of the covered document where it is covered. */
  readonly page: Page;
  readonly label: string;
  readonly onFail?: () => void;
}

function PlainPicture({ picture, label, onFail }: PageOfPictureProps) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(picture);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [picture]);
  return address && <img src={address} alt={label} onError={onFail} className="absolute inset-0 size-full" />;
}

/** A picture that fills its frame, as it is or with what identifies the candidate painted over. */
export function Picture({ isCovered, ...props }: PageOfPictureProps & { readonly isCovered: boolean }) {
  return isCovered ? <CoveredPicture {...props} /> : <PlainPicture {...props} />;
}
