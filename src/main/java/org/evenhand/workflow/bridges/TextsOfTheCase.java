package org.evenhand.workflow.bridges;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.fairness.anonymisation.application.RegistrationNumbers;
import org.evenhand.fairness.anonymisation.application.SourceTexts;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.CivilTime;
import org.evenhand.referral.application.ReadConcern;
import org.evenhand.register.api.WhichRegistrant;
import org.evenhand.register.application.LookUpRegistrant;
import org.evenhand.triage.application.ReadEnquiries;

/** What a file is made from: the concern as received and the answers to enquiries. */
@Dependent
public class TextsOfTheCase implements SourceTexts, RegistrationNumbers {
  private final ReadConcern concerns;
  private final ReadEnquiries enquiries;
  private final ReadCase cases;
  private final LookUpRegistrant register;
  private final Clock clock;

  @Inject
  public TextsOfTheCase(
      ReadConcern concerns,
      ReadEnquiries enquiries,
      ReadCase cases,
      LookUpRegistrant register,
      Clock clock) {
    this.concerns = concerns;
    this.enquiries = enquiries;
    this.cases = cases;
    this.register = register;
    this.clock = clock;
  }

  @Override
  public String of(CaseReference reference) {
    var texts = new ArrayList<String>();
    concerns.of(reference).ifPresent(concern -> texts.add(concern.answers().text("what")));
    texts.addAll(enquiries.texts(reference));
    return String.join("\n\n", texts);
  }

  @Override
  public List<String> numbersOf(CaseReference reference) {
    return cases
        .get(reference)
        .registrant()
        .flatMap(person -> register.lookUp(WhichRegistrant.person(person), CivilTime.today(clock)))
        .map(registrant -> List.of(registrant.number().value()))
        .orElse(List.of());
  }
}
