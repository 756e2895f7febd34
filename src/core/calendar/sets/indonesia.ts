// The national holidays of Indonesia; those by the moon are announced by a decree of three ministers, year by year.
import type { HolidayRule } from '../holiday-rule.ts'

// Decreed: the joint decree for 2026 of 19 September 2025. Joint leave (cuti bersama) is each business's own choice.
export const indonesia: readonly HolidayRule[] = [
  { name: 'Tahun Baru Masehi', on: '01-01' },
  { name: 'Isra Mikraj', decreed: ['2026-01-16'] },
  { name: 'Tahun Baru Imlek', decreed: ['2026-02-17'] },
  { name: 'Hari Suci Nyepi', decreed: ['2026-03-19'] },
  { name: 'Idulfitri', decreed: ['2026-03-21', '2026-03-22'] },
  { name: 'Wafat Yesus Kristus', easter: -2 },
  { name: 'Kebangkitan Yesus Kristus', easter: 0 },
  { name: 'Hari Buruh', on: '05-01' },
  { name: 'Kenaikan Yesus Kristus', easter: 39 },
  { name: 'Iduladha', decreed: ['2026-05-27'] },
  { name: 'Waisak', decreed: ['2026-05-31'] },
  { name: 'Hari Lahir Pancasila', on: '06-01' },
  { name: 'Tahun Baru Islam', decreed: ['2026-06-16'] },
  { name: 'Hari Kemerdekaan', on: '08-17' },
  { name: 'Maulid Nabi', decreed: ['2026-08-25'] },
  { name: 'Hari Natal', on: '12-25' },
]
