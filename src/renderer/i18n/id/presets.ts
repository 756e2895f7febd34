// Indonesian: the places customers usually write in, and which address of them is meant.
import type { presets as source } from '../en/presets.ts'
import type { Messages } from '../t.ts'

export const presets: Messages<typeof source> = {
  'source.more': 'Nama, dan seberapa sering dibaca',
  'preset.any': 'Halaman web apa pun',
  'preset.any.hint': 'Alamat sebuah halaman atau umpan: umpan halaman itu akan dicari.',
  'preset.wordpress': 'Komentar WordPress',
  'preset.wordpress.hint':
    'Alamat situs untuk semua komentarnya, alamat satu tulisan untuk komentar di bawahnya.',
  'preset.forum': 'Forum',
  'preset.forum.hint': 'Alamat forum, satu ruang, atau satu utas: Discourse, phpBB, XenForo, dan lainnya.',
  'preset.alert': 'Google Alert',
  'preset.alert.hint':
    'Buat lansiran untuk nama Anda di google.com/alerts, pilih “RSS feed” di “Kirim ke”, lalu tempelkan alamat tanda umpannya.',
  'preset.news': 'Pencarian berita',
  'preset.news.hint': 'Cari nama Anda di Google Berita atau Bing News, lalu tempelkan alamat hasilnya.',
  'preset.reddit': 'Reddit',
  'preset.reddit.hint': 'Alamat sebuah komunitas, sebuah utas, atau hasil pencarian.',
  'preset.questions': 'Stack Exchange',
  'preset.questions.hint': 'Alamat sebuah tag atau pertanyaan, di Stack Overflow atau situs saudaranya.',
  'preset.tickets': 'Tiket',
  'preset.tickets.hint': 'Umpan meja bantuan, atau proyek di GitHub (diskusinya) atau GitLab (isunya).',
  'preset.blog': 'Blog atau berita',
  'preset.blog.hint': 'Alamat situsnya. Bila ditemukan beberapa umpan, pilih umpan tulisannya.',
}
