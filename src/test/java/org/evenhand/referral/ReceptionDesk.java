package org.evenhand.referral;

import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.casefile.application.OpenCase;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.casefile.persistence.Cases;
import org.evenhand.casefile.persistence.Chronology;
import org.evenhand.document.application.FileDocuments;
import org.evenhand.document.persistence.Documents;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;
import org.evenhand.referral.api.Channel;
import org.evenhand.referral.api.ConcernReceived;
import org.evenhand.referral.api.NewConcern;
import org.evenhand.referral.application.FindSimilarConcerns;
import org.evenhand.referral.application.ReadConcern;
import org.evenhand.referral.application.ReceiveConcern;
import org.evenhand.referral.persistence.CaseLinks;
import org.evenhand.referral.persistence.Concerns;
import org.evenhand.referral.persistence.SimilarConcerns;
import org.evenhand.register.application.LookUpRegistrant;
import org.evenhand.register.persistence.Registrants;
import org.evenhand.ruleset.application.RuleSets;
import org.evenhand.testing.CaseworkTransactions;
import org.evenhand.testing.MovableClock;
import org.evenhand.testing.TestDatabase;

/** Where concerns are received, as the server puts it together, on a test database. */
public final class ReceptionDesk {
  public static final Actor OFFICER =
      new Actor("amara.okonjo", "Amara Okonjo", Set.of(Role.INTAKE_OFFICER));
  public static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

  public final MovableClock clock = new MovableClock("2026-05-12T09:00:00Z");
  public final CaseworkTransactions unit;

  public ReceptionDesk(TestDatabase database) {
    unit = new CaseworkTransactions(database);
  }

  /** Good answers, all there are, for a way in. */
  public static Answers goodAnswers(Channel channel) {
    var answers =
        Answers.NONE
            .with("danger", "NO")
            .with("workerName", "Marian Castellane")
            .with("workerNumber", "SW700001")
            .with("workerEmployer", "Riverton City Council")
            .with("what", "She opened the records of a family not on her caseload.")
            .with("raisedFirst", "NOT_KNOWN")
            .with("when", "9 February 2026")
            .with("still", "NO")
            .with("yourName", "Dana Holroyd")
            .with("organisation", "Riverton City Council")
            .with("yourEmail", "dana@example.org")
            .with("yourAddress", "4 Orchard Row\nHarrowby");
    if (channel.isKeyedByStaff()) {
      answers = answers.with("receivedOn", "4 May 2026").with("medium", "LETTER");
    }
    if (channel != Channel.PUBLIC_FORM && channel != Channel.EMPLOYER_FORM) {
      answers = answers.with("source", "EMPLOYER");
    }
    return channel == Channel.PUBLIC_FORM
        ? answers
        : answers
            .with("localSteps", "Supervision, twice.")
            .with("supportOffered", "YES")
            .with("impartialReview", "NO");
  }

  public Outcome<ConcernReceived> receive(Channel channel, Answers answers) {
    return receive(new NewConcern(UUID.randomUUID(), channel, answers));
  }

  public Outcome<ConcernReceived> receive(NewConcern concern) {
    return unit.asking(entities -> receiving().receive(concern, OFFICER));
  }

  public ReceiveConcern receiving() {
    return new ReceiveConcern(
        concerns(),
        new OpenCase(cases(), UUID::randomUUID, new Random(), clock),
        new FileDocuments(new Documents(unit.entities())),
        links(),
        RuleSets.shipped(),
        UUID::randomUUID,
        clock);
  }

  public FindSimilarConcerns finding() {
    return new FindSimilarConcerns(
        new SimilarConcerns(unit.source()),
        concerns(),
        readCase(),
        new LookUpRegistrant(new Registrants(unit.entities())));
  }

  public ReadConcern reading() {
    return new ReadConcern(concerns(), links());
  }

  public ReadCase readCase() {
    return new ReadCase(cases(), chronology());
  }

  public ChangeCase changeCase() {
    return new ChangeCase(cases(), chronology(), UUID::randomUUID, clock);
  }

  public Concerns concerns() {
    return new Concerns(unit.source());
  }

  public CaseLinks links() {
    return new CaseLinks(unit.source());
  }

  /** A concern about somebody, from somebody. */
  public static Answers about(String worker, String sender, String what) {
    return goodAnswers(Channel.STAFF_KEYED)
        .with("source", "PUBLIC")
        .with("workerName", worker)
        .with("workerNumber", "")
        .with("yourName", sender)
        .with("yourEmail", "")
        .with("what", what);
  }

  private Cases cases() {
    return new Cases(unit.entities());
  }

  private Chronology chronology() {
    return new Chronology(unit.source(), UUID::randomUUID, clock);
  }
}
