package org.evenhand.tool.bench.kills;

import java.time.Clock;
import java.util.UUID;

/**
 * A line of the journal.
 *
 * @param at milliseconds since 1970, by the clock of the submitters' process
 * @param act what was attempted; its lines share this id
 * @param subject the task of a step, the mark of a concern
 * @param account who submitted it, or nobody
 * @param detail what the answer was, for a reader
 */
record Line(
    long at, UUID act, Kind kind, What what, String subject, String account, String detail) {

  enum What {
    CONCERN,
    STEP
  }

  /** The intent is written before anything is sent; exactly one of the others follows it. */
  enum Kind {
    INTENT,
    /** The product said that it is done, by this very request. */
    ACKNOWLEDGED,
    /** The product answered, and said that this request did nothing. */
    REFUSED,
    /** No answer came: it may have been done or not. */
    UNKNOWN
  }

  Line answered(Kind answer, String how) {
    return new Line(Clock.systemUTC().millis(), act, answer, what, subject, account, how);
  }
}
