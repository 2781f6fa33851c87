/** What plans and classes belong to. Source: Decision 01/QĐ-TTg of 2023, Decision 2415/QĐ-TTg, programmes of the Union. */
export const PROGRAMMES = ['PROJECT_01', 'WOMEN_ECONOMIC_EMPOWERMENT', 'WOMEN_STARTUPS', 'OTHER'] as const;
