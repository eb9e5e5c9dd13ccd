package org.evenhand.fairness.anonymisation.corpus;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * One invented text for each origin and surface form in turn: text {@code n} of a seed is the same
 * however many are made.
 */
public final class NamesInTexts {
  private static final List<String> SENTENCES =
      List.of(
          "We spoke to # on 14 March 2026 about the missing visits.",
          "The records show that # left the office before the review was written.",
          "A second worker, #, was in the building at the time.",
          "It was # who signed the assessment, three weeks late.",
          "The family say that # did not answer any of the eleven calls.");
  private static final List<String> FIELDS =
      List.of("NAME OF SOCIAL WORKER | #\nDATE | 3 MAY 2026", "Signed: #", "Present: #, the chair");
  private static final List<String> INITIALS =
      List.of("Signed: #", "# to chase the report by Friday.", "Action: # and the duty worker.");
  private static final List<String> ON_THE_NET =
      List.of("It was sent from #, with two pages missing.", "See # for what was said.");
  private static final List<String> GLUED =
      List.of("The note says (#)/duty.", "Sent on:#;closed.", "\"#\"?", "See log/#/2026.");
  private static final List<String> FILES =
      List.of(
          "Attached: #_2026.docx (two pages).", "The scan is called #-final.pdf and is blurred.");
  private final long seed;
  private final Origins origins;

  public NamesInTexts(long seed, Origins.Family family) {
    this.seed = seed;
    this.origins = Origins.of(family);
  }

  /**
   * @param bearer who is named
   * @param form how
   */
  public record Sample(Bearer bearer, SurfaceForm form, MarkedText text) {}

  /** How many texts have every origin in every form once. */
  public int round() {
    return origins.size() * SurfaceForm.values().length;
  }

  /** Empty where the name drawn does not have the form. */
  public Optional<Sample> sample(int number) {
    var random = new SplittableRandom(seed * 1_000_003L + number);
    var bearer = origins.bearer(number % origins.size(), random);
    var forms = SurfaceForm.values();
    var form = forms[number / origins.size() % forms.length];
    var name = form.of(bearer, random);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Sample(bearer, form, text(form, name, random)));
  }

  private static MarkedText text(SurfaceForm form, String name, SplittableRandom random) {
    var text = new MarkedText().write(beginning(form));
    var templates = templates(form);
    var template = templates.get(random.nextInt(templates.size()));
    if (form == SurfaceForm.LOWER_CASE) {
      template = template.toLowerCase(java.util.Locale.ROOT);
    }
    int at = template.indexOf('#');
    return text.write(template.substring(0, at))
        .mark(name)
        .write(template.substring(at + 1) + "\n");
  }

  private static String beginning(SurfaceForm form) {
    var text =
        "The referral was received on 2 March 2026. Eleven visits were not recorded.\n"
            + "No apology was offered. The manager was told the next day.\n\n";
    return form == SurfaceForm.LOWER_CASE ? text.toLowerCase(java.util.Locale.ROOT) : text;
  }

  private static List<String> templates(SurfaceForm form) {
    return switch (form) {
      case CAPITALS, REVERSED_CAPITALS, LETTER_SPACED -> FIELDS;
      case INITIALS_DOTTED, INITIALS_SPACED, INITIALS_UNDOTTED -> INITIALS;
      case IN_EMAIL, IN_HANDLE, IN_URL, IN_HASHTAG, USER_NAME -> ON_THE_NET;
      case IN_FILE_NAME -> FILES;
      case GLUED_TO_SIGNS -> GLUED;
      default -> SENTENCES;
    };
  }
}
