export { createPreviewMachine, previewMachine } from './preview.machine.ts';
export type {
  MountInput,
  Preview,
  PreviewContext,
  PreviewEmitted,
  PreviewEvent,
  PreviewMachineInput,
  PreviewMachineOptions,
  PreviewMount,
  PreviewStatus,
} from './preview.types.ts';
export { endedPreview, toPreview } from './preview.view.ts';
