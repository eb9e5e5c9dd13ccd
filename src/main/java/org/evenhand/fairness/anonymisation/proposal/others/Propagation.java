package org.evenhand.fairness.anonymisation.proposal.others;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.fairness.anonymisation.proposal.Evidence;
import org.evenhand.fairness.anonymisation.proposal.Found;
import org.evenhand.fairness.anonymisation.proposal.Kind;
import org.evenhand.fairness.anonymisation.proposal.Knowledge;
import org.evenhand.fairness.anonymisation.proposal.KnownParty;
import org.evenhand.fairness.anonymisation.proposal.Reading;
import org.evenhand.fairness.anonymisation.proposal.Recogniser;
import org.evenhand.fairness.anonymisation.proposal.context.Covered;
import org.evenhand.fairness.anonymisation.proposal.parties.KnownInitials;
import org.evenhand.fairness.anonymisation.proposal.parties.KnownNames;

/** Whoever was found once in a document is looked for in all of it as if they had been known. */
public final class Propagation implements Recogniser {

  @Override
  public List<Found> find(Reading reading, Knowledge known) {
    var people = new LinkedHashMap<String, KnownParty>();
    for (var one : known.found()) {
      boolean sure = one.evidence() == Evidence.CONTEXT || one.evidence() == Evidence.LEXICON;
      if (one.kind() == Kind.NAME && one.entity().startsWith("person:") && sure) {
        people.computeIfAbsent(one.entity(), Propagation::person);
      }
    }
    if (people.isEmpty()) {
      return List.of();
    }
    return more(reading, known, people);
  }

  private static List<Found> more(
      Reading reading, Knowledge known, Map<String, KnownParty> people) {
    var covered = new Covered(reading, known.found());
    var asKnown = new Knowledge(new ArrayList<>(people.values()), known.policy());
    var candidates = new ArrayList<>(new KnownNames().find(reading, asKnown));
    candidates.addAll(new KnownInitials().find(reading, asKnown));
    return candidates.stream()
        .filter(one -> covered.leavesWordIn(one))
        .filter(one -> one.end() - one.start() > 1)
        .map(Propagation::propagated)
        .toList();
  }

  private static Found propagated(Found one) {
    return new Found(
        one.start(),
        one.end(),
        one.kind(),
        one.entity(),
        one.characteristic(),
        one.action(),
        one.review(),
        Evidence.PROPAGATED,
        one.replacement(),
        one.reason());
  }

  /** The last word is taken for the surname; one word alone may be either. */
  private static KnownParty person(String key) {
    var names = List.of(key.substring("person:".length()).split(" "));
    int last = names.size() - 1;
    boolean surname = last > 0 && names.get(last).length() > 1;
    var whole = names.stream().filter(name -> name.length() > 1).toList();
    return new KnownParty(
        key,
        KnownParty.Part.OTHER,
        surname ? names.subList(0, last) : List.of(),
        surname ? names.subList(last, last + 1) : List.of(),
        surname ? List.of() : whole,
        "",
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of());
  }
}
