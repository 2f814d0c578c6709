/** The script of errands as the background fetches it: it lays itself ready and exports nothing. */
declare module '*/errands.js';
