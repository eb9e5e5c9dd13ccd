package org.evenhand.register.model;

/**
 * How many slips of the keyboard two words are apart: a letter too many, missing, wrong, or two
 * neighbours swapped (optimal string alignment, Damerau 1964).
 */
final class EditDistance {
  private EditDistance() {}

  static int between(String one, String other) {
    var before = new int[other.length() + 1];
    var row = new int[other.length() + 1];
    var next = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      next[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        var wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        next[j] = Math.min(row[j - 1] + wrong, Math.min(row[j], next[j - 1]) + 1);
        if (areSwapped(one, i, other, j)) {
          next[j] = Math.min(next[j], before[j - 2] + 1);
        }
      }
      var free = before;
      before = row;
      row = next;
      next = free;
    }
    return row[other.length()];
  }

  private static boolean areSwapped(String one, int i, String other, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
