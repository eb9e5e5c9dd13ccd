package org.evenhand.decisionlog.check;

/** What somebody with the database, or an export, in hand can do to a log. */
public enum Tampering {
  /** One bit of one entry is flipped. */
  BYTE,
  /** An entry is taken out. */
  DELETE,
  /** Two entries change places. */
  SWAP,
  /** The newest entries are cut off. */
  TRUNCATE,
  /** From one entry on, the log is rewritten with hashes that fit. */
  RECHAIN,
  /** The log is replaced by an older copy. */
  OLD_BACKUP,
  /** An older copy is continued, and the product signs it. */
  FORK,
  /** One bit of the leaf hashes, of a checkpoint or of the key is flipped. */
  OTHER_FILE
}
