package org.evenhand.order.application;

import org.evenhand.kernel.CaseReference;

/** Whether any part of a case was heard in private, so that the public may not read all of it. */
public interface HeardInPrivate {
  boolean anyOf(CaseReference reference);
}
