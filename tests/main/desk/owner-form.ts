// The owner of a test's workspace: who works in Jakarta, in English, and charges no tax.
import type { OwnerForm } from '../../../src/contract/app.ts'

export const ownerForm = (changes: Partial<OwnerForm> = {}): OwnerForm => ({
  name: 'Rina Prasetyo',
  business: '',
  role: '',
  address: '',
  phone: '',
  email: '',
  taxId: '',
  country: 'ID',
  language: 'en',
  currency: 'IDR',
  zone: 'Asia/Jakarta',
  taxCode: 'none',
  ...changes,
})
