package org.evenhand.fairness.anonymisation.release.leaks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.evenhand.fairness.anonymisation.release.Leak.Rule;

/** What has the form of somebody's address or number, whoever's it is. */
final class BritishForms implements LeakRule {
  private static final Map<Rule, Pattern> FORMS =
      Map.of(
          Rule.EMAIL,
              any(
                  "[\\p{L}\\d._%+'-]+\\s?(?:@|\\[at\\]|\\(at\\))\\s?[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+"),
          Rule.PHONE,
              any(
                  "(?<![\\d\\p{L}.,-])(?:(?:\\+|00)44[\\s-]?(?:\\(0\\))?[\\s-]?|\\(?0)"
                      + "(?:[12378]\\d{1,4}\\)?(?:[\\s-]?\\d{2,6}){1,3})(?![\\d/])"),
          Rule.POSTCODE, any("\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[ABD-HJLNP-UW-Z]{2}\\b"),
          Rule.NINO,
              any("\\b[A-CEGHJ-PQR-TW-Z]{2}[\\s-]?\\d{2}[\\s-]?\\d{2}[\\s-]?\\d{2}[\\s-]?[A-D]\\b"),
          Rule.NHS_NUMBER,
              any(
                  "(?<![\\d-])\\d{3}[\\s-]\\d{3}[\\s-]\\d{4}(?![\\d-])|NHS\\s*(?:no|number)?\\W{0,3}\\d{10}"),
          Rule.REGISTRATION_NUMBER, any("\\bSW(?:E)?[\\s.#:-]{0,2}\\d(?:[\\s.-]?\\d){4,6}\\b"));

  /** Without it there is no e-mail address; every other form has a digit. */
  private static final Pattern AT = any("@|[\\[(]at[\\])]");

  /** Where everybody writes to; who works behind it is not told, whose domain it is, looked at. */
  private static final Pattern OF_AN_OFFICE =
      any(
          "(?:concerns?|enquir(?:y|ies)|info|no-?reply|contact|help|office|admin|referrals?"
              + "|complaints?|casework|triage|intake|hearings?|registrations?|fitness"
              + "|fitness-?to-?practi[sc]e|ftp)@");

  private static final int PHONE_DIGITS = 10;
  private static final int MOST_PHONE_DIGITS = 13;

  private static Pattern any(String form) {
    return Pattern.compile(form, Pattern.CASE_INSENSITIVE);
  }

  @Override
  public List<Hit> in(Words words) {
    var hits = new ArrayList<Hit>();
    var digits = words.text().chars().anyMatch(Character::isDigit);
    var at = AT.matcher(words.text()).find();
    FORMS.forEach(
        (rule, form) -> {
          if (rule == Rule.EMAIL ? at : digits) {
            form.matcher(words.text())
                .results()
                .filter(found -> isOne(rule, found))
                .forEach(found -> hits.add(new Hit(rule, found.group().strip())));
          }
        });
    return hits;
  }

  private static boolean isOne(Rule rule, MatchResult found) {
    if (rule == Rule.EMAIL) {
      return !OF_AN_OFFICE.matcher(found.group()).lookingAt();
    }
    if (rule != Rule.PHONE) {
      return true;
    }
    var digits = found.group().replaceAll("\\D", "").length();
    return digits >= PHONE_DIGITS && digits <= MOST_PHONE_DIGITS;
  }
}
