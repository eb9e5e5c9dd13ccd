package org.evenhand.fairness.anonymisation.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.fairness.anonymisation.proposal.KnownParty.Part;
import org.evenhand.fairness.anonymisation.proposal.resolution.CaseRegister;
import org.junit.jupiter.api.Test;

class ProposingDocumentsThatComeLaterTest {
  private static final KnownParty SOCIAL_WORKER = Hidden.registrant("Grace Amara", "Okonkwo");
  private static final String FIRST =
      "Grace Okonkwo met Mr Dennis Orme and Mrs Paula Quilley on 3 May 2024.";

  private static Anonymiser anonymiser(KnownParty... more) {
    var parties = new ArrayList<>(List.of(SOCIAL_WORKER));
    parties.addAll(List.of(more));
    return new Anonymiser(parties, Policy.TRIAGE);
  }

  private static Proposal propose(Anonymiser anonymiser, String text) {
    return anonymiser.propose(List.of(new CaseDocument("d", text))).get(0);
  }

  private static CaseRegister afterTheFirst() {
    var anonymiser = anonymiser();
    propose(anonymiser, FIRST);
    return anonymiser.register();
  }

  @Test
  void keepsEverybodysPseudonymAndCountsOn() {
    var later = anonymiser().keeping(afterTheFirst());

    assertThat(propose(later, "Mr Ian Tull wrote to Paula Quilley about Dennis Orme.").text())
        .isEqualTo("[Person 3] wrote to [Person 2] about [Person 1].");
  }

  @Test
  void givesNoNumberTwiceWhereAReviewerGaveOneOutOfTurn() {
    var added = KnownParty.person("added-1", Part.OTHER, "Jo Skerry");
    var register = CaseRegister.empty().calling("added-1", "[Person 3]");
    var later = anonymiser(added).keeping(register);

    assertThat(propose(later, "Mr Ian Tull wrote to Jo Skerry.").text())
        .isEqualTo("[Person 4] wrote to [Person 3].");
  }

  @Test
  void callsWordsThatAReviewerAddedAsTheySaid() {
    var added = KnownParty.person("added-1", Part.OTHER, "Tommo");
    var register = afterTheFirst().calling("added-1", "[Person 1]");
    var later = anonymiser(added).keeping(register);

    assertThat(propose(later, "I rang Tommo, and Dennis Orme rang back.").text())
        .isEqualTo("I rang [Person 1], and [Person 1] rang back.");
  }

  @Test
  void callsABodyThatAReviewerAddedAsTheySaid() {
    var added = KnownParty.body("added-1", Part.OTHER, "Kestrel Rooms");
    var register = CaseRegister.empty().calling("added-1", "[Organisation C]");

    assertThat(propose(anonymiser(added).keeping(register), "It was at Kestrel Rooms.").text())
        .isEqualTo("It was at [Organisation C].");
    assertThat(
            propose(anonymiser(added).keeping(register), "It was at the Brayford Hospice.").text())
        .isEqualTo("It was at the [Organisation D].");
  }

  @Test
  void knowsTwoWhomAReviewerTookForOneByEitherName() {
    var first = afterTheFirst();
    var one = first.entries().stream().filter(e -> e.pseudonym().equals("[Person 2]")).findFirst();
    var later = anonymiser().keeping(first.calling(one.orElseThrow().entity(), "[Person 1]"));

    assertThat(propose(later, "Mrs Paula Quilley and Mr Dennis Orme left.").text())
        .isEqualTo("[Person 1] and [Person 1] left.");
  }

  @Test
  void saysWhomADocumentNamesAndHow() {
    var proposal =
        propose(
            anonymiser(),
            "Grace Okonkwo met Mr Dennis Orme. MS OKONKWO\u2019S notes say Orme left. Orme rang"
                + " 01632 960123.");

    assertThat(proposal.cast())
        .extracting(Appearance::pseudonym, Appearance::kind, Appearance::forms)
        .containsExactly(
            tuple("[Social worker]", Kind.NAME, List.of("Grace Okonkwo", "MS OKONKWO\u2019S")),
            tuple("[Person 1]", Kind.NAME, List.of("Mr Dennis Orme", "Orme")));
    assertThat(proposal.cast().get(0).entity()).isEqualTo("SW");
  }
}
