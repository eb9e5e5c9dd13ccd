package org.evenhand.web.questions;

/**
 * How a page lays its questions out.
 *
 * @param headingLevel level of the headings of choices; 1 where the one question is the page's
 *     title
 * @param dateBoxes whether a date is asked in three boxes rather than one typed field
 * @param choicesInLine whether a few short choices may stand in one line
 */
record Layout(int headingLevel, boolean dateBoxes, boolean choicesInLine) {
  String heading() {
    return "h" + headingLevel;
  }

  boolean isTitle() {
    return headingLevel == 1;
  }
}
