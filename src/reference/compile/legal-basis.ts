/**
 * The acts of each day on which units changed; “…” where only the last of several is known.
 * Source: the resolutions of the Standing Committee of the National Assembly and of the National Assembly, as named by
 * the data set and the statistics office.
 */
export const LEGAL_BASIS: Readonly<Record<string, string>> = {
  '2023-04-10': 'NQ 721–730/NQ-UBTVQH15',
  '2024-02-01': 'NQ 938–939/NQ-UBTVQH15',
  '2024-05-01': '… NQ 1013/NQ-UBTVQH15',
  '2024-09-01': 'NQ 1104–1106/NQ-UBTVQH15',
  '2024-11-01': '… NQ 1203/NQ-UBTVQH15',
  '2025-01-01': '… NQ 1318/NQ-UBTVQH15',
  '2025-03-01': 'NQ 1365/NQ-UBTVQH15',
  '2025-07-01': 'NQ 202/2025/QH15; QĐ 19/2025/QĐ-TTg',
  '2026-04-30': 'NQ 30/2026/QH16; NQ 237/NQ-UBTVQH16',
};
