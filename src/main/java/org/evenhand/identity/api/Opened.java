package org.evenhand.identity.api;

import org.evenhand.kernel.CaseReference;

/**
 * Something of a case that somebody was shown.
 *
 * @param kind what it was: {@code CASE}, {@code DOCUMENT}, {@code STEP} with the case beside it,
 *     {@code MASKED_FILE}, {@code LETTER} and so on
 * @param item which one, or empty for the case itself
 */
public record Opened(CaseReference reference, String kind, String item) {
  public static Opened theCase(CaseReference reference) {
    return new Opened(reference, "CASE", "");
  }
}
