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
export { toPreview } from './preview.view.ts';
