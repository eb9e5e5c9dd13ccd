package org.evenhand.fairness.anonymisation.proposal.parties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.evenhand.fairness.anonymisation.proposal.Evidence;
import org.evenhand.fairness.anonymisation.proposal.Found;
import org.evenhand.fairness.anonymisation.proposal.Kind;
import org.evenhand.fairness.anonymisation.proposal.Knowledge;
import org.evenhand.fairness.anonymisation.proposal.KnownParty;
import org.evenhand.fairness.anonymisation.proposal.Reading;
import org.evenhand.fairness.anonymisation.proposal.Recogniser;
import org.evenhand.fairness.anonymisation.proposal.patterns.Windows;
import org.evenhand.fairness.anonymisation.proposal.patterns.Windows.Window;

/** The recorded numbers and dates of birth of known parties, however they are spaced. */
public final class KnownDetails implements Recogniser {

  @Override
  public List<Found> find(Reading reading, Knowledge known) {
    var found = new ArrayList<Found>();
    var figures = Windows.aroundFigures(reading.plain());
    var atSigns = Windows.aroundAtSigns(reading.plain());
    for (var party : known.parties()) {
      for (var number : party.numbers()) {
        NumberForms.of(number)
            .ifPresent(form -> add(reading, figures, party, form, NumberForms.kind(number), found));
      }
      party
          .born()
          .filter(born -> mentionsYear(reading, born))
          .ifPresent(
              born -> add(reading, figures, party, BirthDateForms.of(born), Kind.DOB, found));
      for (var email : party.emails()) {
        var form = Pattern.compile(Pattern.quote(email), Pattern.CASE_INSENSITIVE);
        add(reading, atSigns, party, form, Kind.EMAIL, found);
      }
      for (var phone : party.phones()) {
        NumberForms.ofFigures(phone)
            .ifPresent(form -> add(reading, figures, party, form, Kind.PHONE, found));
      }
    }
    return found;
  }

  /** No way to write a date does without the last two figures of its year. */
  private static boolean mentionsYear(Reading reading, LocalDate date) {
    return reading.plain().contains("%02d".formatted(date.getYear() % 100));
  }

  private static void add(
      Reading reading,
      List<Window> windows,
      KnownParty party,
      Pattern form,
      Kind kind,
      List<Found> found) {
    var matcher = form.matcher(reading.plain());
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    for (var window : windows) {
      matcher.region(window.from(), window.to());
      while (matcher.find()) {
        found.add(
            reading.hide(
                matcher.start(),
                matcher.end(),
                kind,
                party.key(),
                Evidence.KNOWN_PARTY,
                "as recorded of a known party"));
      }
    }
  }
}
