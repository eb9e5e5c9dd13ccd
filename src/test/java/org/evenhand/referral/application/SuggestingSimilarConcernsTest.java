package org.evenhand.referral.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.referral.api.SimilarConcern.Likeness.NEAR_DATE;
import static org.evenhand.referral.api.SimilarConcern.Likeness.SAME_NAME;
import static org.evenhand.referral.api.SimilarConcern.Likeness.SAME_PERSON;
import static org.evenhand.referral.api.SimilarConcern.Likeness.SAME_SENDER;
import static org.evenhand.referral.api.SimilarConcern.Likeness.SIMILAR_TEXT;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.NewCase.NewParty;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.PersonId;
import org.evenhand.referral.ReceptionDesk;
import org.evenhand.referral.api.CaseLink;
import org.evenhand.referral.api.CaseLink.Kind;
import org.evenhand.referral.api.Channel;
import org.evenhand.referral.api.NewConcern;
import org.evenhand.referral.api.SimilarConcern;
import org.evenhand.testing.Databases;
import org.evenhand.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class SuggestingSimilarConcernsTest {
  private static final String TEXT =
      "Between January and March she opened the records of a family who were not on her caseload,"
          + " and passed their confidential address on to a relative of hers.";
  private static final String OTHER_TEXT =
      "He came to the child protection conference without a report and left before the parents had"
          + " been heard, and this was the third time that month.";

  private static final TestDatabase DATABASE = Databases.fresh();

  private final ReceptionDesk desk = new ReceptionDesk(DATABASE);

  /** Every test has its own people, so that they can share a database. */
  private final String family = " of " + UUID.randomUUID();

  @Test
  void findsTheSameConcernRaisedAgain() {
    var first = received(about("Marian Castellane", "Dana Holroyd", TEXT));

    var found = to(about("MARIAN Castellane", "dana holroyd", "Again: " + TEXT));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).reference()).isEqualTo(first);
    assertThat(found.get(0).likenesses())
        .containsExactlyInAnyOrder(SAME_NAME, SAME_SENDER, NEAR_DATE, SIMILAR_TEXT);
    assertThat(found.get(0).isPossibleDuplicate()).isTrue();
  }

  @Test
  void tellsAnotherConcernOfTheSameSenderApart() {
    received(about("Marian Castellane", "Dana Holroyd", TEXT));

    var found = to(about("Oskar Linwood", "Dana Holroyd", OTHER_TEXT));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).likenesses()).containsExactlyInAnyOrder(SAME_SENDER, NEAR_DATE);
    assertThat(found.get(0).isPossibleDuplicate()).isFalse();
  }

  @Test
  void findsThePersonUnderAnotherName() {
    var person = new PersonId(UUID.randomUUID());
    var first = received(about("Marian Dew", "Helen Sprott", TEXT));
    isAbout(first, person);
    desk.clock.move(Duration.ofDays(400));

    var found =
        desk.unit.asking(
            entities ->
                desk.finding()
                    .to(
                        about("Marian Castellane", "Dana Holroyd", OTHER_TEXT),
                        Optional.of(person),
                        ReceptionDesk.TODAY.plusDays(400)));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).likenesses()).containsExactly(SAME_PERSON);
  }

  @Test
  void passesOverWhatHasNothingInCommonButItsDate() {
    received(about("Oskar Linwood", "Helen Sprott", OTHER_TEXT));
    assertThat(to(about("Marian Castellane", "Dana Holroyd", TEXT))).isEmpty();
  }

  @Test
  void putsTheLikestFirstAndNeverTheConcernItself() {
    var sameSender = received(about("Oskar Linwood", "Dana Holroyd", OTHER_TEXT));
    var again = received(about("Marian Castellane", "Dana Holroyd", TEXT));
    var itself = received(about("Marian Castellane", "Dana Holroyd", TEXT));

    var found = desk.unit.asking(entities -> desk.finding().to(itself));

    assertThat(found).extracting(SimilarConcern::reference).containsExactly(again, sameSender);
  }

  @Test
  void keepsWhatAnOfficerSaidOfThem() {
    var first = received(about("Marian Castellane", "Dana Holroyd", TEXT));
    var said = List.of(new CaseLink(first, Kind.DUPLICATE));
    var second =
        desk.receive(
                new NewConcern(
                    UUID.randomUUID(),
                    Channel.STAFF_KEYED,
                    about("Marian Castellane", "Dana Holroyd", TEXT),
                    Optional.empty(),
                    List.of(),
                    said))
            .value()
            .reference();

    assertThat(desk.reading().linksOf(second)).containsExactly(new CaseLink(first, Kind.DUPLICATE));
    assertThat(desk.reading().linksOf(first)).containsExactly(new CaseLink(second, Kind.DUPLICATE));
    var person = new PersonId(UUID.randomUUID());
    isAbout(first, person);
    isAbout(second, person);
    desk.unit.doing(() -> desk.links().linkSamePerson(first, person));
    assertThat(desk.reading().linksOf(first)).containsExactly(new CaseLink(second, Kind.DUPLICATE));
  }

  @Test
  void asksAboutEachAndReadsTheAnswer() {
    var first = received(about("Marian Castellane", "Dana Holroyd", TEXT));
    var found = to(about("Marian Castellane", "Dana Holroyd", TEXT));
    var question = SaidOfLinks.questions(found).get(0);

    assertThat(question.required()).isFalse();
    assertThat(question.id()).matches("link(\\.\\d+)+");
    assertThat(question.subject()).isEqualTo(first + ", Marian Castellane" + family);
    var answers = Answers.NONE.with(question.id(), "NOT_RELATED");
    assertThat(SaidOfLinks.links(found, answers))
        .containsExactly(new CaseLink(first, Kind.NOT_RELATED));
    var said = List.of(new CaseLink(first, Kind.NOT_RELATED));
    assertThat(SaidOfLinks.answers(found, said, Answers.NONE)).isEqualTo(answers);
    var ours = List.of(new CaseLink(first, Kind.SAME_PERSON));
    assertThat(SaidOfLinks.answers(found, ours, Answers.NONE)).isEqualTo(Answers.NONE);
  }

  @Test
  void leavesOutWhatWasFoundToBeOfNoAccount() {
    var first = received(about("Marian Castellane", "Dana Holroyd", TEXT));
    var second = received(about("Marian Castellane", "Dana Holroyd", TEXT));
    desk.unit.doing(
        () ->
            desk.links()
                .say(
                    second,
                    List.of(new CaseLink(first, Kind.NOT_RELATED)),
                    "amara.okonjo",
                    ReceptionDesk.TODAY));
    assertThat(desk.reading().linksOf(first)).isEmpty();
  }

  private Answers about(String worker, String sender, String what) {
    return ReceptionDesk.about(worker + family, sender + family, what);
  }

  private List<SimilarConcern> to(Answers answers) {
    return desk.finding().to(answers, Optional.empty(), ReceptionDesk.TODAY);
  }

  private CaseReference received(Answers answers) {
    return desk.receive(Channel.STAFF_KEYED, answers).value().reference();
  }

  private void isAbout(CaseReference reference, PersonId person) {
    var party = new NewParty(PartyRole.REGISTRANT, "Marian Castellane" + family, "", "", "");
    desk.unit.doing(() -> desk.changeCase().isAbout(reference, person, null, party));
  }
}
