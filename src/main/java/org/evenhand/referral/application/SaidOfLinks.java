package org.evenhand.referral.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.Question;
import org.evenhand.kernel.CaseReference;
import org.evenhand.referral.api.CaseLink;
import org.evenhand.referral.api.SimilarConcern;

/** Asks an officer what each similar case is to this one, and reads what they said. */
public final class SaidOfLinks {
  private static final String PREFIX = "link.";

  /** What may be said of another case. */
  enum Said {
    DUPLICATE,
    RELATED,
    NOT_RELATED
  }

  private SaidOfLinks() {}

  /** A question a case; none has to be answered, because the system links what it knows. */
  public static List<Question> questions(List<SimilarConcern> similar) {
    return similar.stream()
        .map(
            found ->
                Question.choice(PREFIX + number(found.reference()), Said.values())
                    .optional()
                    .about(told(found)))
        .toList();
  }

  /** What was said, of the cases that were asked about. */
  public static List<CaseLink> links(List<SimilarConcern> similar, Answers answers) {
    var links = new ArrayList<CaseLink>();
    for (var found : similar) {
      var id = PREFIX + number(found.reference());
      if (answers.has(id)) {
        var kind = CaseLink.Kind.valueOf(answers.choice(id, Said.class).name());
        links.add(new CaseLink(found.reference(), kind));
      }
    }
    return links;
  }

  /** These answers with what was said before of the cases that are asked about. */
  static Answers answers(List<SimilarConcern> similar, List<CaseLink> said, Answers others) {
    var answers = others;
    for (var link : said) {
      var asked = similar.stream().anyMatch(found -> found.reference().equals(link.other()));
      if (asked && isSaid(link.kind())) {
        answers = answers.with(PREFIX + number(link.other()), link.kind().name());
      }
    }
    return answers;
  }

  private static boolean isSaid(CaseLink.Kind kind) {
    return Arrays.stream(Said.values()).anyMatch(said -> said.name().equals(kind.name()));
  }

  /** Digits and dots only, so that one text in the bundle serves every case. */
  private static String number(CaseReference reference) {
    return reference.value().replaceAll("\\D+", ".").replaceAll("^\\.", "");
  }

  private static String told(SimilarConcern found) {
    return found.about().isBlank()
        ? found.reference().value()
        : found.reference() + ", " + found.about();
  }
}
