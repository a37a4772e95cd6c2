import type { ErrorPolicy } from './error-policy.ts';

/** Codes of container images. */
export const imageCodes = {
  IMAGE_BASE_UNAVAILABLE: {
    retryable: false,
    hint: 'On Linux, images of pages need BusyBox (apt-get install busybox-static) and those of programs the libraries of this Node. Elsewhere, name a base: JOB_IMAGE_BASE, JOB_IMAGE_PAGE_BASE.',
  },
  IMAGE_UNSUPPORTED: {
    retryable: false,
    hint: 'Build it from the Dockerfile in its zip, on a machine that may run its code.',
  },
  IMAGE_REFUSED: {
    retryable: false,
    hint: 'Only a job that is done, with no error in its files, gets an image. Change it with `jobchart revise ID`, or run it again with `jobchart retry ID`.',
  },
  IMAGE_TOOL_FAILED: {
    retryable: false,
    hint: 'Install what the message names (apt-get install podman skopeo), or read what it said.',
  },
} satisfies Record<string, ErrorPolicy>;
