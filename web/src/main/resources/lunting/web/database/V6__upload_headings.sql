-- What a list of uploads says of each, so that it reads no document; NULL until an older upload is first listed.
ALTER TABLE upload ADD COLUMN headings TEXT;
