// Indonesian: silence in public, the price that was asked for, and how a public complaint is closed.
import type { publicTexts as source } from '../en/public.ts'
import type { Messages } from '../t.ts'

export const publicTexts: Messages<typeof source> = {
  'command.case.holding': 'Siapkan pernyataan sementara',
  'since.hours': 'selama {n} jam',
  'since.days': 'selama {n} hari',
  'silence.line': 'Terlihat publik {ago}, dan belum dijawab.',
  'silence.prepare': 'Siapkan pernyataan sementara',
  'silence.prepared': 'Pernyataan sudah disiapkan di bawah. Baca, ubah, lalu kirim sendiri.',
  'silence.noPhone': 'Profil Anda belum berisi telepon, jadi pernyataan ini tidak menawarkan telepon.',
  'silence.noOwner': 'Belum ada yang menandatangani. Isi profil Anda lebih dulu.',
  'price.hint': 'Mereka menanyakan harga. Draf ini tidak menyebut jumlah ataupun hari jumlah itu diberikan.',
  'closing.title': 'Tutup keluhan publik',
  'closing.level': 'Sejauh mana penyelesaiannya',
  'closing.level.1': 'Sudah diperbaiki',
  'closing.level.2': 'Penyebabnya juga diperbaiki',
  'closing.level.3': 'Pelajarannya sudah diceritakan',
  'closing.answered': 'Yang ditanyakan sudah terjawab',
  'closing.link': 'Tempat orang lain dapat membaca jawabannya',
  'closing.reason': 'Atau alasan tidak ada jawaban publik',
  'closing.close': 'Tutup kasus',
  'closing.done': 'Dijawab di depan umum, tingkat {level}.',
  'closing.doneWithout': 'Tanpa jawaban publik: {reason}',
  'conflict.public_answer':
    'Keluhan publik ditutup dengan tautan ke jawaban publik, atau alasan mengapa tidak ada.',
  'field.answer_or_reason': 'Nyatakan sudah dijawab, atau sebutkan alasannya.',
}
