import { z } from 'zod';
import { id } from './fields.ts';

/** What may be uploaded: a photo is a picture only, a scan may also be a PDF. */
export const filePurposes = ['photo', 'scan'] as const;

const placed = {
  workshopId: id,
  visitId: id.optional(),
  purpose: z.enum(filePurposes).default('photo'),
};

/** The fields that come with a file sent whole. */
export const fileFields = z.object(placed);

export const storedFile = z
  .object({
    id,
    mediaType: z.string().meta({ examples: ['image/jpeg'] }),
    sizeBytes: z
      .number()
      .int()
      .min(1)
      .meta({ examples: [284_113] }),
    width: z
      .number()
      .int()
      .nullable()
      .meta({ examples: [2048] }),
    height: z
      .number()
      .int()
      .nullable()
      .meta({ examples: [1536] }),
    hasThumbnail: z.boolean(),
  })
  .meta({ id: 'StoredFile' });
export type StoredFile = z.infer<typeof storedFile>;

/** A file that will come in pieces. */
export const openUploadBody = z.object({
  ...placed,
  name: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .meta({ examples: ['IMG_2041.jpg'] }),
  sizeBytes: z
    .number()
    .int()
    .min(1)
    .max(2_000_000_000)
    .meta({ examples: [4_194_304] }),
});

export const uploadParams = z.object({ uploadId: id });

/** Where a file on its way stands: the next piece starts at `offset`. */
export const upload = z
  .object({
    id,
    sizeBytes: z.number().int().min(1),
    offset: z.number().int().min(0),
    fileId: id.nullable().describe('Set once the upload is completed.'),
  })
  .meta({ id: 'Upload' });
