package org.evenhand.workflow.bridges;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.api.PartyView;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.fairness.anonymisation.application.KnownParties;
import org.evenhand.fairness.anonymisation.proposal.KnownParty;
import org.evenhand.fairness.anonymisation.proposal.KnownParty.Part;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.CivilTime;
import org.evenhand.register.api.EmployerView;
import org.evenhand.register.api.PersonName;
import org.evenhand.register.api.RegistrantView;
import org.evenhand.register.api.WhichRegistrant;
import org.evenhand.register.application.LookUpRegistrant;

/** The parties as the concern named them, and the registrant as the register knows them. */
@Dependent
public class PartiesOfTheCase implements KnownParties {
  private static final String REGISTRANT = "SW";
  private final ReadCase cases;
  private final LookUpRegistrant register;
  private final Clock clock;

  @Inject
  public PartiesOfTheCase(ReadCase cases, LookUpRegistrant register, Clock clock) {
    this.cases = cases;
    this.register = register;
    this.clock = clock;
  }

  @Override
  public List<KnownParty> of(CaseReference reference) {
    var registrant =
        cases
            .get(reference)
            .registrant()
            .flatMap(
                person -> register.lookUp(WhichRegistrant.person(person), CivilTime.today(clock)));
    var known = new ArrayList<KnownParty>();
    var parties = cases.parties(reference);
    for (int place = 0; place < parties.size(); place++) {
      var party = parties.get(place);
      if (party.role() == PartyRole.REGISTRANT) {
        known.add(registrant(party, registrant));
      } else {
        known.addAll(other(party, party.role() + "-" + place));
      }
    }
    registrant
        .flatMap(RegistrantView::employer)
        .map(EmployerView::name)
        .filter(name -> known.stream().noneMatch(one -> one.organisation().equals(name)))
        .ifPresent(name -> known.add(KnownParty.body("EMPLOYER-REGISTER", Part.EMPLOYER, name)));
    return known;
  }

  private static KnownParty registrant(PartyView typed, Optional<RegistrantView> registered) {
    if (registered.isEmpty()) {
      return person(REGISTRANT, Part.REGISTRANT, typed);
    }
    var person = registered.get();
    var surnames = new ArrayList<>(List.of(person.name().family()));
    person.formerNames().forEach(former -> surnames.add(former.family()));
    var others = new ArrayList<>(person.formerNames().stream().map(PersonName::full).toList());
    others.add(typed.name());
    return new KnownParty(
        REGISTRANT,
        Part.REGISTRANT,
        words(person.name().given()),
        filled(surnames),
        filled(others),
        "",
        List.of(person.number().value()),
        Optional.of(person.birthDate()),
        filled(List.of(String.join(", ", person.address().lines()), typed.address())),
        filled(List.of(person.email(), typed.email())),
        List.of());
  }

  /** A person, a body, or a person of a body. */
  private static List<KnownParty> other(PartyView party, String key) {
    var part =
        switch (party.role()) {
          case COMPLAINANT -> Part.COMPLAINANT;
          case EMPLOYER -> Part.REFERRER;
          default -> Part.OTHER;
        };
    var known = new ArrayList<KnownParty>();
    if (!party.name().isBlank() && !party.name().equals(party.organisation())) {
      known.add(person(key, part, party));
    }
    if (!party.organisation().isBlank()) {
      var of = party.role() == PartyRole.EMPLOYER ? Part.EMPLOYER : Part.OTHER;
      known.add(KnownParty.body(key + "-BODY", of, party.organisation()));
    }
    return known;
  }

  private static KnownParty person(String key, Part part, PartyView party) {
    var words = words(party.name());
    int family = Math.max(0, words.size() - 1);
    return new KnownParty(
        key,
        part,
        words.subList(0, family),
        words.subList(family, words.size()),
        List.of(),
        "",
        List.of(),
        Optional.empty(),
        filled(List.of(party.address())),
        filled(List.of(party.email())),
        List.of());
  }

  private static List<String> words(String name) {
    return filled(Arrays.asList(name.strip().split("\\s+")));
  }

  private static List<String> filled(List<String> texts) {
    return texts.stream().map(String::strip).filter(text -> !text.isEmpty()).distinct().toList();
  }
}
