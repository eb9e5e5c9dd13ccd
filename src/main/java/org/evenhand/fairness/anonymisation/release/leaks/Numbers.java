package org.evenhand.fairness.anonymisation.release.leaks;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.evenhand.fairness.anonymisation.release.Leak.Rule;

/** Numbers and dates of the parties, however they are grouped. */
final class Numbers implements LeakRule {
  private static final int SHORTEST = 5;
  private static final int OF_A_PHONE = 9;
  private static final String GAP = "[\\s.\\-/()]{0,3}";

  private record Form(Rule rule, Pattern pattern) {}

  private final List<Form> forms = new ArrayList<>();

  void number(Rule rule, String number) {
    var closed = Folding.folded(number);
    if (closed.length() >= SHORTEST) {
      forms.add(new Form(rule, spaced(closed)));
    }
    var digits = closed.replaceAll("\\D", "");
    if (digits.length() >= SHORTEST && digits.length() < closed.length()) {
      forms.add(new Form(rule, spaced(digits)));
    }
  }

  void phone(String number) {
    var digits = number.replaceAll("\\D", "");
    if (digits.length() >= OF_A_PHONE) {
      var end = digits.substring(digits.length() - OF_A_PHONE);
      var spaced = String.join(GAP, end.split(""));
      forms.add(new Form(Rule.PHONE, Pattern.compile(spaced + "(?!\\d)")));
    }
  }

  void born(LocalDate day) {
    var d = day.getDayOfMonth();
    var m = day.getMonthValue();
    var full = day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
    var name =
        full.length() > 3 ? full.substring(0, 3) + "(?:" + full.substring(3) + "|t)?\\.?" : full;
    var year = "(?:" + day.getYear() + "|['’]?%02d)(?!\\d)".formatted(day.getYear() % 100);
    var gap = "[\\s,.\\-/_]{0,3}";
    var dayNumber = "(?<!\\d)0?" + d + "(?:st|nd|rd|th)?" + gap + "(?:of" + gap + ")?";
    date(dayNumber + name + gap + year);
    date(name + gap + "0?" + d + "(?:st|nd|rd|th)?" + gap + year);
    date("(?<!\\d)0?" + d + "\\s?[./\\-_ ]\\s?0?" + m + "\\s?[./\\-_ ]\\s?" + year);
    date(day.getYear() + "\\s?[./\\-_]?\\s?%02d\\s?[./\\-_]?\\s?%02d(?!\\d)".formatted(m, d));
    date("(?<!\\d)%02d%02d%d(?!\\d)".formatted(d, m, day.getYear()));
  }

  private void date(String pattern) {
    forms.add(new Form(Rule.BIRTH_DATE, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE)));
  }

  private static Pattern spaced(String closed) {
    var spaced = String.join(GAP, closed.split(""));
    return Pattern.compile(
        "(?<![\\p{L}\\d])" + spaced + "(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);
  }

  @Override
  public List<Hit> in(Words words) {
    var hits = new ArrayList<Hit>();
    for (var form : forms) {
      var found = form.pattern().matcher(words.text());
      while (found.find()) {
        hits.add(new Hit(form.rule(), found.group().strip()));
      }
    }
    return hits;
  }
}
