package org.evenhand.fairness.anonymisation.proposal.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.evenhand.fairness.anonymisation.proposal.Evidence;
import org.evenhand.fairness.anonymisation.proposal.Found;
import org.evenhand.fairness.anonymisation.proposal.Kind;
import org.evenhand.fairness.anonymisation.proposal.Knowledge;
import org.evenhand.fairness.anonymisation.proposal.Reading;
import org.evenhand.fairness.anonymisation.proposal.Recogniser;
import org.evenhand.fairness.anonymisation.proposal.parties.Owners;

/** Telephone numbers, addresses of the net, numbers of documents, cases and accounts. */
public final class FormRecogniser implements Recogniser {
  private static final List<Form> FORMS = Forms.all();

  @Override
  public List<Found> find(Reading reading, Knowledge known) {
    var owners = new Owners(known.parties());
    var found = new ArrayList<Found>();
    for (var form : FORMS) {
      var matcher = form.expression().matcher(reading.plain());
      while (matcher.find()) {
        int group = hasGroup(form, matcher) ? 1 : 0;
        var text = matcher.group(group);
        if (form.test().test(text) && !isOfTheRegulator(form.kind(), text)) {
          found.add(
              reading.hide(
                  matcher.start(group),
                  matcher.end(group),
                  form.kind(),
                  owner(form.kind(), text, owners),
                  Evidence.PATTERN,
                  form.meaning()));
        }
      }
    }
    return found;
  }

  private static boolean hasGroup(Form form, Matcher matcher) {
    return matcher.groupCount() > 0 && matcher.group(1) != null && !form.meaning().equals("card");
  }

  private static String owner(Kind kind, String text, Owners owners) {
    return switch (kind) {
      case PHONE -> owners.ofPhone(Checks.national(text));
      case EMAIL -> owners.ofEmail(text);
      case URL, HANDLE, USERNAME -> owners.ofHandle(text);
      default -> "";
    };
  }

  private static boolean isOfTheRegulator(Kind kind, String text) {
    boolean address = kind == Kind.EMAIL || kind == Kind.URL;
    return address
        && (text.contains("regulator.")
            || text.contains("socialworkengland")
            || text.contains("ofsted.gov")
            || text.contains("cqc.org"));
  }
}
