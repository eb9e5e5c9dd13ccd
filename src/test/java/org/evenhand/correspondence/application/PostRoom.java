package org.evenhand.correspondence.application;

import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.api.ClockView;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.casefile.application.ListClocks;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.casefile.application.SettleEscalations;
import org.evenhand.casefile.application.StartClock;
import org.evenhand.casefile.application.StopClock;
import org.evenhand.casefile.persistence.Cases;
import org.evenhand.casefile.persistence.Chronology;
import org.evenhand.casefile.persistence.Clocks;
import org.evenhand.casefile.persistence.Escalations;
import org.evenhand.correspondence.api.LetterChannel;
import org.evenhand.correspondence.api.LetterTemplate;
import org.evenhand.correspondence.api.NewLetter;
import org.evenhand.correspondence.delivery.PostOffice;
import org.evenhand.correspondence.persistence.Letters;
import org.evenhand.correspondence.persistence.Outbox;
import org.evenhand.kernel.CaseReference;
import org.evenhand.ruleset.application.RuleSets;
import org.evenhand.testing.CaseworkTransactions;
import org.evenhand.testing.MovableClock;

/** The correspondence room put together on a test database. */
final class PostRoom {
  final CaseworkTransactions unit;
  final MovableClock clock;
  final Letters letters;
  final Outbox outbox;
  final RuleSets rules = RuleSets.shipped();

  PostRoom(CaseworkTransactions unit, MovableClock clock) {
    this.unit = unit;
    this.clock = clock;
    this.letters = new Letters(unit.source());
    this.outbox = new Outbox(unit.source());
  }

  SendLetter send() {
    var cases = new Cases(unit.entities());
    var clocks = new Clocks(unit.entities());
    return new SendLetter(
        letters,
        outbox,
        read(),
        new ChangeCase(cases, chronology(), UUID::randomUUID, clock),
        new StartClock(cases, clocks, rules, UUID::randomUUID),
        UUID::randomUUID,
        clock);
  }

  ReadCase read() {
    return new ReadCase(new Cases(unit.entities()), chronology());
  }

  Chronology chronology() {
    return new Chronology(unit.source(), UUID::randomUUID, clock);
  }

  /** The clock by which proof of sending must be on file, while it goes. */
  Optional<ClockView> proofDue(CaseReference reference) {
    return unit.asking(
        entities -> new ListClocks(new Clocks(entities), rules, clock).going(reference, "T-06"));
  }

  DeliverNext deliver(PostOffice post) {
    var stop =
        new StopClock(
            new Clocks(unit.entities()),
            rules,
            new SettleEscalations(new Escalations(unit.source()), clock));
    return new DeliverNext(outbox, letters, post, stop, clock);
  }

  /** Runs the courier as the server does: one transaction a letter. */
  int empty(PostOffice post) {
    var tried = 0;
    while (unit.asking(entities -> deliver(post).deliver())) {
      tried++;
    }
    return tried;
  }

  static NewLetter byEmail(CaseReference reference, String to) {
    return new NewLetter(
        reference,
        LetterTemplate.NOTICE_OF_INVESTIGATION,
        PartyRole.REGISTRANT,
        "Marian Castellane",
        LetterChannel.EMAIL,
        to,
        "We have opened an investigation",
        "Dear Marian Castellane\n\n# What it is about\n\nRecords.\n\n- one\n- two",
        "");
  }

  static NewLetter byPost(CaseReference reference) {
    var email = byEmail(reference, "");
    return new NewLetter(
        reference,
        email.template(),
        email.toRole(),
        email.toName(),
        LetterChannel.POST,
        "4 Orchard Row\nHarrowby",
        email.subject(),
        email.text(),
        "");
  }
}
