// Names the host that is taken for a public one although it is the loopback server.
export const publicHost = 'public.example'
