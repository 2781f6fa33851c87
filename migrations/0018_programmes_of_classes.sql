-- The programme of a class is one of those that plans belong to; what was written otherwise is another. USING writes no
-- version: what was meant has not changed.
ALTER TABLE trainings ALTER COLUMN programme TYPE text USING CASE
  WHEN upper(programme) IN ('PROJECT_01', 'WOMEN_ECONOMIC_EMPOWERMENT', 'WOMEN_STARTUPS') THEN upper(programme)
  WHEN programme IS NOT NULL THEN 'OTHER' END;
--> statement-breakpoint
ALTER TABLE history.trainings ALTER COLUMN programme TYPE text USING CASE
  WHEN upper(programme) IN ('PROJECT_01', 'WOMEN_ECONOMIC_EMPOWERMENT', 'WOMEN_STARTUPS') THEN upper(programme)
  WHEN programme IS NOT NULL THEN 'OTHER' END;
