/**
 * On the way into the live room: the hash of the visitor's session, so that the
 * room can ask later whether it may still read. The door writes it, whatever
 * the visitor sent; absent: whoever runs the installation.
 */
export const SESSION_HEADER = 'x-duizhao-session'
