package org.evenhand.fairness.anonymisation.proposal.resolution;

import java.util.regex.Pattern;

/** Whether somebody is said to be a child where they are named. */
final class Childhood {
  private static final int NEAR = 30;
  private static final int OF_AGE = 18;

  /** {@code a child, Kayden}, {@code their youngest son Kit}. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b(?:child|baby|infant|toddler|boy|girl|son|daughter|pupil|grandson|granddaughter|nephew"
              + "|niece|twins?)[ ,(:]{1,3}(?:called |named )?$",
          Pattern.CASE_INSENSITIVE);

  /** {@code Kayden (aged 6}, {@code Kayden, 6,}, {@code Kayden is 6 years old}. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "^[ ,(]{1,3}(?:is |was |now )?(?:aged? |age: ?)?(\\d{1,2})(?:[,);]| ?(?:years?|yrs?|months?)[ -]old)",
          Pattern.CASE_INSENSITIVE);

  private Childhood() {}

  static boolean isTold(String source, int start, int end) {
    if (BEFORE.matcher(source.substring(Math.max(0, start - NEAR), start)).find()) {
      return true;
    }
    var behind = BEHIND.matcher(source.substring(end, Math.min(source.length(), end + NEAR)));
    return behind.find() && Integer.parseInt(behind.group(1)) < OF_AGE;
  }
}
