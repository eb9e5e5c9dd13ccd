package org.evenhand.testing.steps;

import static org.evenhand.testing.CaseFixture.SOCIAL_WORK;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.casefile.api.AllegationDraft;
import org.evenhand.casefile.api.NewCase.NewParty;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.casefile.application.StateAllegations;
import org.evenhand.examination.model.ExaminerView;
import org.evenhand.examination.model.Opinion;
import org.evenhand.examination.persistence.Examinations;
import org.evenhand.fairness.anonymisation.api.ReleasedPart;
import org.evenhand.fairness.anonymisation.model.AnonymisedFile;
import org.evenhand.fairness.anonymisation.model.OverrideReason;
import org.evenhand.fairness.anonymisation.model.Parts;
import org.evenhand.fairness.anonymisation.model.ReleaseOverride;
import org.evenhand.fairness.anonymisation.persistence.AnonymisedFiles;
import org.evenhand.fairness.anonymisation.persistence.Releases;
import org.evenhand.hearing.model.Hearing;
import org.evenhand.hearing.persistence.Hearings;
import org.evenhand.interimorder.api.InterimOrderKind;
import org.evenhand.interimorder.model.InterimOrder;
import org.evenhand.interimorder.model.Sitting;
import org.evenhand.interimorder.persistence.InterimOrders;
import org.evenhand.investigation.persistence.Investigations;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.order.api.NewOrder;
import org.evenhand.order.application.MakeOrder;
import org.evenhand.order.model.Publication;
import org.evenhand.order.persistence.Orders;
import org.evenhand.panel.api.MemberKind;
import org.evenhand.panel.api.MemberView;
import org.evenhand.panel.api.NewPanel;
import org.evenhand.panel.application.NamePanel;
import org.evenhand.panel.model.PanelMember;
import org.evenhand.panel.persistence.Panels;
import org.evenhand.referral.ReceptionDesk;
import org.evenhand.referral.api.Channel;
import org.evenhand.referral.api.NewConcern;
import org.evenhand.referral.application.ReceiveConcern;
import org.evenhand.ruleset.api.HearingType;
import org.evenhand.ruleset.api.OrderKind;
import org.evenhand.ruleset.api.RuleSet;
import org.evenhand.ruleset.api.Term;
import org.evenhand.ruleset.application.RuleSets;
import org.evenhand.testing.CaseworkTransactions;
import org.evenhand.testing.TestDatabase;

/**
 * A case that stands at every step at once: with a concern, an anonymised file, allegations, an
 * investigation, the case examiners' views, a hearing that sits today, an interim order and a final
 * one. No case is like it, but every step finds what it asks about.
 */
public final class ACaseWithEverything {
  private static final Actor SOMEBODY = new Actor("nobody.here", "Nobody Here", java.util.Set.of());
  private static final List<MemberView> POOL =
      List.of(
          member("Ada Marsh", MemberKind.LAY, true),
          member("Ben Okoro", MemberKind.PROFESSIONAL, false),
          member("Cai Lunt", MemberKind.LAY, false));

  private final Rooms rooms;
  private final LocalDate today;
  private final RuleSet rules;
  private final UUID hearing = UUID.randomUUID();
  private final UUID interimOrder = UUID.randomUUID();
  private CaseReference reference;
  private UUID panel;
  private UUID order;

  private ACaseWithEverything(Rooms rooms) {
    this.rooms = rooms;
    this.today = CivilTime.today(rooms.clock());
    this.rules = rooms.get(RuleSets.class).load(SOCIAL_WORK);
  }

  /** A new one. */
  public static ACaseWithEverything in(Rooms rooms) {
    var everything = new ACaseWithEverything(rooms);
    CaseworkTransactions unit = rooms.unit();
    unit.doing(everything::isReceived);
    unit.doing(everything::isInvestigated);
    unit.doing(everything::isExamined);
    unit.doing(everything::isHeard);
    unit.doing(everything::hasOrders);
    return everything;
  }

  /** One on which examiners have given no view and no interim order was asked for. */
  public static ACaseWithEverything notYetIn(Rooms rooms) {
    var early = new ACaseWithEverything(rooms);
    rooms.unit().doing(early::isReceived);
    rooms.unit().doing(early::isInvestigated);
    return early;
  }

  public CaseReference reference() {
    return reference;
  }

  /** The ids that processes of the case carry. */
  public Map<String, String> scope() {
    return Map.of(
        "hearingId", hearing.toString(),
        "interimOrderId", interimOrder.toString(),
        "orderId", String.valueOf(order),
        "requestId", UUID.randomUUID().toString());
  }

  private void isReceived() {
    var concern =
        new NewConcern(
            UUID.randomUUID(),
            Channel.STAFF_KEYED,
            ReceptionDesk.goodAnswers(Channel.STAFF_KEYED)
                .with("receivedOn", "20 February 2026")
                .with("source", "EMPLOYER"));
    reference = rooms.get(ReceiveConcern.class).receive(concern, SOMEBODY).value().reference();
    var registrant =
        new NewParty(
            PartyRole.REGISTRANT,
            "Marian Castellane",
            "Riverton City Council",
            "marian@example.org",
            "4 Orchard Row\nHarrowby");
    rooms
        .get(ChangeCase.class)
        .isAbout(reference, new PersonId(UUID.randomUUID()), null, registrant);
    isAnonymised();
  }

  /** By somebody, and another asks that it be released in spite of what the check found. */
  private void isAnonymised() {
    var now = rooms.clock().instant();
    var parts = new Parts(List.of(new ReleasedPart("The concern", "The worker opened records.")));
    var file = new AnonymisedFile(UUID.randomUUID(), reference, 1, parts, SOMEBODY.account(), now);
    rooms.get(AnonymisedFiles.class).add(file);
    var why = new ReleaseOverride.Why(OverrideReason.NOT_ABOUT_A_PARTY, "It is a building.");
    var found = "The concern, paragraph 1: Castellane";
    rooms
        .get(Releases.class)
        .add(
            new ReleaseOverride(UUID.randomUUID(), reference, 1, file.released().sha256(), found)
                .asked("another.reviewer", why, now));
  }

  private void isInvestigated() {
    var allegations = rooms.get(StateAllegations.class);
    allegations.draft(
        reference, List.of(new AllegationDraft("Opened records", "G-a", "DISHONESTY", "")));
    allegations.agree(reference);
    var investigation = rooms.get(Investigations.class).of(reference);
    investigation.plan("Ask the employer", today);
    investigation.evidenceIs("The access log");
    investigation.disclose("The report", today, today.plusDays(28));
  }

  private void isExamined() {
    var opinion = new Opinion("YES", "NO", "WARNING", "Insight");
    var examinations = rooms.get(Examinations.class);
    examinations.of(reference).beginRound();
    for (var role : List.of(Role.LAY_EXAMINER, Role.PROFESSIONAL_EXAMINER)) {
      examinations.add(
          new ExaminerView(
                  UUID.randomUUID(), reference, examinations.of(reference).round(), opinion)
              .givenBy(SOMEBODY, role, rooms.clock().instant()));
    }
    examinations.of(reference).propose(12, "");
    examinations.of(reference).decide(opinion);
    examinations.of(reference).ask("What did the employer do?");
  }

  private void isHeard() {
    var chair = POOL.get(0).id();
    var members = List.of(chair, POOL.get(1).id());
    var proposed = new NewPanel(reference, "FINAL", members, chair, today, today, rules.panel());
    panel = rooms.get(NamePanel.class).name(proposed, SOMEBODY).value().id();
    var sitting = new Hearing(hearing, reference, HearingType.FINAL, "Statement of case");
    sitting.list(today, today.plusDays(2), "REMOTE", "Line 2");
    sitting.sitWith(panel);
    sitting.noticed(today.minusDays(40), "");
    sitting.open("YES", "NO", "PUBLIC");
    rooms.get(Hearings.class).add(sitting);
  }

  private void hasOrders() {
    var interim = new InterimOrder(interimOrder, reference, SOCIAL_WORK, today);
    interim.refer(List.of("PUBLIC_PROTECTION"));
    interim.list(new Sitting(today, "10am", "REMOTE", "Line 3", panel, ""));
    interim.make(
        InterimOrderKind.CONDITIONS,
        List.of("PUBLIC_PROTECTION"),
        "Does not work alone",
        Term.months(6),
        today,
        rules.interimOrders());
    rooms.get(InterimOrders.class).add(interim);
    order =
        rooms
            .get(MakeOrder.class)
            .make(new NewOrder(reference, OrderKind.CONDITIONS, 12, "Works", "HEARING", today));
    var orders = rooms.get(Orders.class);
    orders.get(order).comeIntoForce(today);
    orders.get(order).listReview(today, "10am", "Line 4");
    var publication =
        new Publication(rooms.get(IdSource.class).next(), reference, java.util.Optional.of(order));
    publication.prepare("Outcome", "Conditions for a year.", "", SOMEBODY.account());
    orders.add(publication);
  }

  /** Two colleagues in every role, so that somebody can be named. */
  static void colleagues(TestDatabase database) {
    var sql =
        "insert into identity.account select r || n, r || n, '', array[r], true, false, 0, now(),"
            + " '', now(), null, 0 from unnest(?::text[]) r, generate_series(1, 2) n";
    try (var connection = database.superuser().getConnection();
        var insert = connection.prepareStatement(sql)) {
      var roles = Arrays.stream(Role.values()).map(Role::code).toArray();
      insert.setArray(1, connection.createArrayOf("text", roles));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** People who may sit, in the order in which they are offered. */
  static void pool(CaseworkTransactions unit) {
    var from = LocalDate.of(2025, 1, 1);
    var to = LocalDate.of(2029, 1, 1);
    unit.doing(
        () ->
            POOL.forEach(
                member -> new Panels(unit.entities()).add(new PanelMember(member, from, to, to))));
  }

  private static MemberView member(String name, MemberKind kind, boolean mayChair) {
    var id = UUID.randomUUID();
    return new MemberView(id, name, kind, mayChair, "account-" + id);
  }
}
