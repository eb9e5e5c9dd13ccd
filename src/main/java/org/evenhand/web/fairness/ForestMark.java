package org.evenhand.web.fairness;

import java.util.Locale;
import org.evenhand.fairness.representation.api.Comparison;

/**
 * Where a row's marks stand in the picture of ratios. The scale runs from a quarter to four times,
 * in equal steps of ratio, as percentages of the width.
 *
 * @param top where the row begins, in pixels
 * @param shown whether there is anything to show beyond its name
 */
public record ForestMark(int top, boolean shown, String low, String high, String square) {
  private static final int HEAD = 28;
  private static final int ROW = 52;
  private static final double LEAST = 0.25;
  private static final double SPAN = Math.log(16);
  private static final double PER_CENT = 100;
  private static final double PER_MILLE = 1_000;

  static ForestMark of(Comparison line, int place) {
    var top = HEAD + ROW * place;
    return line.told()
        .map(
            told ->
                new ForestMark(
                    top,
                    true,
                    at(told.ratioLow() / PER_CENT),
                    told.ratioHigh() < 0 ? "100%" : at(told.ratioHigh() / PER_CENT),
                    at(told.share() / PER_CENT / (line.benchmark() / PER_MILLE))))
        .orElseGet(() -> new ForestMark(top, false, "0%", "0%", "0%"));
  }

  static int heightOf(int rows) {
    return HEAD + ROW * rows;
  }

  private static String at(double ratio) {
    var place = ratio <= 0 ? 0 : PER_CENT * Math.log(ratio / LEAST) / SPAN;
    return String.format(Locale.ROOT, "%.2f%%", Math.max(0, Math.min(PER_CENT, place)));
  }

  public int getText() {
    return top + 20;
  }

  public int getBar() {
    return top + 38;
  }

  public int getBandTop() {
    return top + 28;
  }
}
