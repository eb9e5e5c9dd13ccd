package org.evenhand.fairness.anonymisation.proposal.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.evenhand.fairness.anonymisation.proposal.Action;
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

  /** How far the words that announce a form may stand before it. */
  private static final int BEFORE = 80;

  @Override
  public List<Found> find(Reading reading, Knowledge known) {
    var owners = new Owners(known.parties());
    var plain = reading.plain();
    var numbers = Windows.aroundNumbers(plain);
    var userNames = Windows.aroundUserNames(plain);
    var atSigns = Windows.aroundAtSigns(plain);
    var hosts = Windows.aroundInnerStops(plain);
    var tags = Windows.aroundTags(plain);
    var found = new ArrayList<Found>();
    for (var form : FORMS) {
      var matcher = form.expression().matcher(reading.plain());
      matcher.useTransparentBounds(true).useAnchoringBounds(false);
      var windows =
          switch (form.kind()) {
            case EMAIL, HANDLE -> atSigns;
            case URL -> hosts;
            case HASHTAG -> tags;
            case USERNAME -> userNames;
            default -> numbers;
          };
      for (var window : windows) {
        matcher.region(window.from(), window.to());
        while (matcher.find()) {
          if (isMeant(form, matcher, reading.plain())) {
            found.add(found(reading, form, matcher, owners));
          }
        }
      }
    }
    return found;
  }

  private static boolean isMeant(Form form, Matcher matcher, String plain) {
    var text = matcher.group();
    if (!form.test().test(text) || isOfTheRegulator(form.kind(), text)) {
      return false;
    }
    if (form.kind() == Kind.CASENO && Checks.isOfAPaper(plain, matcher.start())) {
      return false;
    }
    int from = Math.max(0, matcher.start() - BEFORE);
    return form.before() == null
        || form.before().matcher(plain.substring(from, matcher.start())).find();
  }

  private static Found found(Reading reading, Form form, Matcher matcher, Owners owners) {
    var owner = owner(form.kind(), matcher.group(), owners);
    var hidden =
        reading.hide(
            matcher.start(), matcher.end(), form.kind(), owner, Evidence.PATTERN, form.meaning());
    boolean unsure =
        form.kind() == Kind.HASHTAG && owner.isEmpty() && !Owners.hasName(matcher.group());
    return unsure ? hidden.as(Action.POSSIBLE) : hidden;
  }

  private static String owner(Kind kind, String text, Owners owners) {
    return switch (kind) {
      case PHONE -> owners.ofPhone(Checks.national(text));
      case EMAIL -> owners.ofEmail(text);
      case URL -> owners.ofAddress(text);
      case HANDLE, USERNAME, HASHTAG -> owners.ofHandle(text);
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
