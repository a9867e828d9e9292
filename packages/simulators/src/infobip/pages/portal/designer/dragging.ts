import type { DesignedStep, Draft } from './draft.ts';
import type { Dragged, Editor } from './editor.ts';

/** Listens at what can be dragged. */
export function starting<Step extends DesignedStep, Of extends Draft<Step>>(
  editor: Editor<Step, Of>,
  dragged: Dragged<Step>,
  title: string,
) {
  return ({ dataTransfer }: DragEvent) => {
    // Firefox drags nothing without data.
    dataTransfer?.setData('text/plain', title);
    if (dataTransfer) dataTransfer.effectAllowed = 'item' in dragged ? 'copy' : 'move';
    editor.drag(dragged);
  };
}

/** Listens at what something is held over, and with `dropping` at where it is let go. */
export function holding<Step extends DesignedStep, Of extends Draft<Step>>(editor: Editor<Step, Of>, index: number) {
  return (event: DragEvent) => {
    if (!editor.state.dragged) return;
    event.preventDefault();
    editor.holdOver(positionAt(event, index));
  };
}

export function dropping<Step extends DesignedStep, Of extends Draft<Step>>(editor: Editor<Step, Of>, index: number) {
  return (event: DragEvent) => {
    if (!editor.state.dragged) return;
    event.preventDefault();
    editor.drop(positionAt(event, index));
  };
}

/** The upper half of a step is the gap before it, the lower half the one behind it. */
function positionAt({ currentTarget, clientY }: DragEvent, index: number): number {
  const area = currentTarget as HTMLElement;
  const { top, height } = area.getBoundingClientRect();
  return area.dataset.step !== undefined && clientY > top + height / 2 ? index + 1 : index;
}
