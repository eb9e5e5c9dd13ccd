package org.evenhand.fairness.anonymisation.proposal.others;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Evidence;
import org.evenhand.fairness.anonymisation.proposal.Found;
import org.evenhand.fairness.anonymisation.proposal.Kind;
import org.evenhand.fairness.anonymisation.proposal.Knowledge;
import org.evenhand.fairness.anonymisation.proposal.Reading;
import org.evenhand.fairness.anonymisation.proposal.Recogniser;
import org.evenhand.fairness.anonymisation.proposal.context.Covered;
import org.evenhand.fairness.anonymisation.proposal.context.Tables;
import org.evenhand.fairness.anonymisation.proposal.words.Lexicon;

/** People whom no record knows, from the surest sign to the least. */
public final class People implements Recogniser {

  @Override
  public List<Found> find(Reading reading, Knowledge known) {
    var page = new Page(reading, new Covered(reading, known.found()));
    new PeopleByTitle(page).find();
    new PeopleInTables(page, Tables.of(reading)).find();
    new PeopleInFields(page).find();
    new PeopleByCapitals(page).find();
    new PeopleByInitials(page).find();
    new PeopleInLowerCase(page).find();
    var mentions = new SharedSurnames(page).completed(page.mentions());
    var register = new PersonRegister(mentions, peopleOf(known));
    var found = new ArrayList<Found>();
    for (var mention : mentions) {
      found.add(found(reading, page, mention, register.key(mention)));
    }
    return found;
  }

  /** Those who bear a party's surname or forename and are not the party. */
  private static Set<String> peopleOf(Knowledge known) {
    var people = new LinkedHashSet<String>();
    for (var one : known.found()) {
      if (one.kind() == Kind.NAME && one.entity().startsWith("person:")) {
        people.add(one.entity());
      }
    }
    return people;
  }

  private static Found found(Reading reading, Page page, Mention mention, String key) {
    int start = page.token(mention.first()).start();
    int end = page.token(mention.last()).end();
    boolean stop =
        mention.names().get(mention.names().size() - 1).length() == 1
            && reading.plain().startsWith(".", end);
    boolean place = isPlace(page, mention);
    return reading.hide(
        start,
        stop ? end + 1 : end,
        place ? Kind.PLACE : Kind.NAME,
        place ? key.replaceFirst("person:", "place:") : key,
        mention.evidence(),
        mention.reason());
  }

  /** A listed place, or an unlisted word behind {@code in} or {@code near}. */
  private static boolean isPlace(Page page, Mention mention) {
    boolean weak = mention.evidence() != Evidence.CONTEXT && mention.title().isEmpty();
    var name = String.join(" ", mention.names());
    var before = page.word(mention.first() - 1);
    boolean inside = before.equals("in") || before.equals("near") || before.equals("at");
    boolean listed = Lexicon.isPlace(name) && !Lexicon.isForename(name);
    var names = mention.names();
    boolean street =
        names.size() > 1
            && Lexicon.isStreet(names.get(names.size() - 1))
            && !Lexicon.isForename(names.get(0));
    return weak && (listed || street || inside && mention.evidence() == Evidence.CAPITAL);
  }
}
