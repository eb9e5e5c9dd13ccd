package org.evenhand.document.reading.child;

import java.io.IOException;
import org.evenhand.document.api.Refusal;

/** Ends a reading: the file is refused. Has no trace, because the code says it all. */
final class Refused extends IOException {
  private static final long serialVersionUID = 1L;

  private final Refusal reason;

  Refused(Refusal reason) {
    super(reason.name());
    this.reason = reason;
  }

  Refusal reason() {
    return reason;
  }

  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
