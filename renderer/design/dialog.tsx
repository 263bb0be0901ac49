import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './button.tsx';
import { classNames } from './class-names.ts';

interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the foot, the main one last. */
  readonly actions?: ReactNode;
  readonly wide?: boolean;
}

/** A question or a task over the screen; Escape closes it. */
export function Dialog({ title, closeLabel, isOpen, onClose, children, actions, wide = false }: DialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
      className="fixed inset-0 z-50 flex items-center justify-center bg-black/40 p-6"
    >
      <Modal
        className={classNames('flex max-h-full w-full flex-col rounded-lg bg-surface shadow-overlay', wide ? 'max-w-3xl' : 'max-w-lg')}
      >
        <AriaDialog className="flex min-h-0 flex-col outline-none">
          <header className="flex items-center justify-between gap-4 border-b border-line px-5 py-3">
            <Heading slot="title" className="text-lg font-semibold">
              {title}
            </Heading>
            <IconButton label={closeLabel} onPress={onClose}>
              <X aria-hidden size={16} />
            </IconButton>
          </header>
          <div className="min-h-0 overflow-auto px-5 py-4">{children}</div>
          {actions && <footer className="flex justify-end gap-2 border-t border-line px-5 py-3">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
