package org.evenhand.examination.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.testing.CaseFixture.NURSING;
import static org.evenhand.testing.CaseFixture.SOCIAL_WORK;
import static org.evenhand.testing.StepBench.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.DecisionTaken;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.NewCase.NewParty;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.api.Question.Option;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.correspondence.api.LetterView;
import org.evenhand.examination.model.Examination;
import org.evenhand.examination.persistence.Examinations;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;
import org.evenhand.ruleset.api.RuleSetId;
import org.evenhand.testing.StepBench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExaminingACaseTest {
  private static final Answers PROPOSED =
      answers(
          "agreement", "AGREED", "prospect", "YES", "publicInterest", "NO", "reasons", "Insight");
  private final StepBench bench = new StepBench("2026-03-02T09:00:00Z");
  private final CaseReference reference = bench.aCase(SOCIAL_WORK);
  private final Set<String> tookPart = new HashSet<>();
  private final List<String> agreed = new ArrayList<>();

  @BeforeEach
  void somebodyRaisedIt() {
    bench.hasParty(
        reference, new NewParty(PartyRole.COMPLAINANT, "Dana Holroyd", "", "dana@example.org", ""));
  }

  @Test
  void isGivenToTwoPeopleWhoHadNoEarlierPart() {
    assertThat(does(allocate(), answers("lay", "both", "professional", "both")).problems())
        .containsExactly(Problem.at("professional", "examination.samePerson"));
    tookPart.add("lena");
    assertThat(does(allocate(), answers("lay", "lena", "professional", "prem")).problems())
        .containsExactly(Problem.at("lay", "examination.tookEarlierPart"));
    tookPart.add("prem");
    assertThat(does(allocate(), answers("lay", "both", "professional", "prem")).problems())
        .containsExactly(Problem.at("professional", "examination.tookEarlierPart"));
    assertThat(holder(Role.LAY_EXAMINER)).isEmpty();
    tookPart.clear();
    allocated();
    assertThat(holder(Role.LAY_EXAMINER)).contains("lena");
    assertThat(holder(Role.PROFESSIONAL_EXAMINER)).contains("prem");
  }

  @Test
  void asksBothTheSameAndShowsNeitherTheOthersView() {
    allocated();
    var lay = new GiveLayView(views());
    var professional = new GiveProfessionalView(views());
    assertThat(bench.form(lay, context()).questions())
        .isEqualTo(bench.form(professional, context()).questions());
    does(lay, answers("prospect", "NO", "closing", "ADVICE", "reasons", "Only once")).value();
    assertThat(bench.form(professional, context()).questions())
        .noneMatch(question -> question.id().startsWith("view."));
    assertThat(bench.form(agree(), context()).questions())
        .anyMatch(question -> question.id().equals("view.lay_examiner"));
  }

  @ParameterizedTest
  @CsvSource({
    "NO,CLOSE_NFA,,CLOSE_NFA",
    "NO,ADVICE,,ADVICE",
    "NO,WARNING_LETTER,,WARNING_LETTER",
    "YES,,YES,REFER_TO_HEARING"
  })
  void decidesTestByTest(String prospect, String closing, String interest, String outcome) {
    allocated();
    var given = answers("agreement", "AGREED", "reasons", "R", "prospect", prospect);
    given = closing == null ? given : given.with("closing", closing);
    given = interest == null ? given : given.with("publicInterest", interest);
    var result = does(agree(), given).value();
    assertThat(result.outcome()).isEqualTo(outcome);
    assertThat(result.decisions())
        .extracting(DecisionTaken::point)
        .containsExactlyElementsOf(
            interest == null
                ? List.of(DecisionPoint.DP_09, DecisionPoint.DP_11)
                : List.of(DecisionPoint.DP_09, DecisionPoint.DP_10, DecisionPoint.DP_11));
  }

  @Test
  void doesNotAskAboutThePublicInterestWithoutAProspect() {
    allocated();
    var given =
        answers(
            "agreement",
            "AGREED",
            "reasons",
            "R",
            "prospect",
            "NO",
            "closing",
            "CLOSE_NFA",
            "publicInterest",
            "NO",
            "disposal",
            "REMOVAL");
    assertThat(does(agree(), given).value().outcome()).isEqualTo("CLOSE_NFA");
    assertThat(now().decision().publicInterest()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ADVICE|12,36,60|0,24",
        "WARNING|12,36,60|0,2,61",
        "CONDITIONS|1,36|0,37",
        "SUSPENSION|1,36|0,37"
      })
  void proposesNothingLongerThanTheRulesAllow(String kind, String allowed, String refused) {
    allocated();
    var given = PROPOSED.with("disposal", kind).with("terms", "Supervised");
    for (var months : refused.split(",")) {
      assertThat(does(agree(), given.with("months", months)).problems())
          .extracting(Problem::field)
          .containsExactly("months");
    }
    assertThat(now().months()).isZero();
    assertThat(now().decision().prospect()).isEmpty();
    for (var months : allowed.split(",")) {
      does(agree(), given.with("months", months)).value();
      assertThat(now().months()).isEqualTo(Integer.parseInt(months));
    }
  }

  @Test
  void proposesNoConditionsWithoutTheirTermsAndARemovalWithoutAnEnd() {
    allocated();
    var conditions = PROPOSED.with("disposal", "CONDITIONS").with("months", "12");
    assertThat(does(agree(), conditions).problems())
        .containsExactly(Problem.at("terms", "answer.missing"));
    does(agree(), PROPOSED.with("disposal", "REMOVAL")).value();
    assertThat(now().months()).isZero();
  }

  @Test
  void offersANurseUndertakingsAlone() {
    assertThat(bench.offered(agree(), context(NURSING), "disposal")).containsExactly("CONDITIONS");
    assertThat(bench.offered(agree(), context(), "disposal"))
        .containsExactly("ADVICE", "WARNING", "CONDITIONS", "SUSPENSION", "REMOVAL");
  }

  @Test
  void keepsNoLengthOfAProposalThatWasGivenUp() {
    allocated();
    does(agree(), PROPOSED.with("disposal", "SUSPENSION").with("months", "12")).value();
    does(
            agree(),
            answers(
                "agreement", "AGREED", "prospect", "YES", "publicInterest", "YES", "reasons", "R"))
        .value();
    assertThat(now().months()).isZero();
  }

  @Test
  void asksForMoreAndReadsTheAnswer() {
    allocated();
    var ask = answers("agreement", "MORE_INFORMATION", "question", "Is there a rota?");
    assertThat(does(agree(), ask).value().decisions()).isEmpty();
    var answer = new AnswerExaminersRequest(examinations());
    assertThat(bench.form(answer, context()).question("question").orElseThrow().subject())
        .isEqualTo("Is there a rota?");
    does(answer, answers("answer", "Yes, page 9")).value();
    assertThat(bench.form(agree(), context()).question("asked").orElseThrow().subject())
        .contains("Is there a rota?")
        .contains("Yes, page 9");
  }

  @Test
  void isConfirmedByTheOtherOrGoesBackWithANote() {
    allocated();
    does(agree(), PROPOSED.with("disposal", "SUSPENSION").with("months", "12")).value();
    var confirm = confirm();
    assertThat(confirm.role()).isEqualTo(Role.PROFESSIONAL_EXAMINER);
    assertThat(confirm.notAfter()).containsExactly("agreeExaminersDecision");
    for (var no : List.of("SEND_BACK", "DISAGREE")) {
      assertThat(does(confirm, answers("verdict", no)).problems())
          .containsExactly(Problem.at("note", "answer.missing"));
    }
    var confirmed = bench.form(confirm, context()).suggested().with("verdict", "CONFIRM");
    assertThat(does(confirm, confirmed.with("letter.email", "nowhere")).problems())
        .containsExactly(Problem.at("letter.email", "letter.badEmail"));
    assertThat(does(confirm, confirmed).value().variables())
        .containsEntry("responseDueOn", LocalDate.of(2026, 3, 31));
    assertThat(bench.letters().of(reference))
        .singleElement()
        .satisfies(
            letter ->
                assertThat(letter.text())
                    .contains("Suspension order, for 12 months.", "Insight")
                    .contains("tell us by 30 March 2026 which it is"));
  }

  @Test
  void waitsForNoAnswerWhereNothingIsProposed() {
    allocated();
    does(
            agree(),
            answers("agreement", "AGREED", "prospect", "NO", "closing", "ADVICE", "reasons", "R"))
        .value();
    assertThat(does(confirm(), answers("verdict", "CONFIRM")).value().variables()).isEmpty();
  }

  @Test
  void beginsAfreshWithANewPair() {
    allocated();
    does(agree(), PROPOSED.with("disposal", "SUSPENSION").with("months", "12")).value();
    does(new ResolveDisagreement(), answers("way", "NEW_PAIR", "reasons", "Split")).value();
    allocated();
    assertThat(now().round()).isEqualTo(2);
    assertThat(now().months()).isZero();
    assertThat(now().decision().prospect()).isEmpty();
    assertThat(now().question()).isEmpty();
  }

  @Test
  void bindsOnlySomebodyWhoUnderstoodAndAccepted() {
    allocated();
    does(agree(), PROPOSED.with("disposal", "SUSPENSION").with("months", "12")).value();
    var respond = new RecordDisposalResponse(examinations(), this::agreed, bench.tellWhoRaisedIt());
    var accepted =
        bench
            .form(respond, context())
            .suggested()
            .with("response", "ACCEPTED")
            .with("represented", "NO");
    assertThat(does(respond, accepted).problems())
        .containsExactly(Problem.at("understood", "answer.notChosen"));
    assertThat(does(respond, accepted.with("understood", "NOT_SHOWN")).problems())
        .containsExactly(Problem.at("understood", "examination.notUnderstood"));
    does(respond, answers("response", "REFUSED", "represented", "YES")).value();
    assertThat(agreed).isEmpty();
    var told = accepted.with("understood", "READ_AND_UNDERSTOOD");
    var result = does(respond, told).value();
    assertThat(bench.letters().of(reference))
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.toName()).isEqualTo("Dana Holroyd");
              assertThat(letter.text()).contains("it was agreed to").doesNotContain("Insight");
            });
    assertThat(agreed).containsExactly("SUSPENSION 12");
    assertThat(result.variables()).containsEntry("appealWindowEndsOn", LocalDate.of(2026, 3, 31));
    assertThat(bench.form(respond, context()).guidance()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NOT_ELIGIBLE", "NO_FULL_REVIEW", "FULL_REVIEW"})
  void isReviewedInTwoStagesWithReasons(String finding) {
    var first = new AssessReviewRequest();
    assertThat(does(first, answers("finding", finding)).problems())
        .containsExactly(Problem.at("reasons", "answer.missing"));
    var result = does(first, answers("finding", finding, "reasons", "New")).value();
    assertThat(result.decisions().get(0).point()).isEqualTo(DecisionPoint.DP_13);
    var second = new DecideReview();
    assertThat(second.notAfter()).contains("assessReviewRequest");
    assertThat(does(second, answers("decision", "FRESH_DECISION", "reasons", "New")).isDone())
        .isTrue();
  }

  @Test
  void tellsTheRegistrantWhatWasDecided() {
    allocated();
    does(
            agree(),
            answers(
                "agreement", "AGREED", "prospect", "NO", "closing", "ADVICE", "reasons", "Once"))
        .value();
    var tell =
        new TellExaminersDecision(bench.writeLetter(), examinations(), bench.tellWhoRaisedIt());
    does(tell, bench.form(tell, context()).suggested()).value();
    assertThat(bench.letters().of(reference))
        .extracting(LetterView::toName)
        .containsExactlyInAnyOrder("Marian Castellane", "Dana Holroyd");
    assertThat(bench.letters().of(reference))
        .allSatisfy(
            letter ->
                assertThat(
                        letter.text().contains("They give advice")
                            && letter.text().contains("Once"))
                    .isEqualTo(letter.toRole() == PartyRole.REGISTRANT));
  }

  private void allocated() {
    does(allocate(), answers("lay", "lena", "professional", "prem")).value();
  }

  private UUID agreed(
      org.evenhand.casefile.api.StepContext context, String kind, int months, String terms) {
    agreed.add(kind + " " + months);
    return UUID.randomUUID();
  }

  private AllocateExaminers allocate() {
    var people =
        new PeopleOnTheCase() {
          @Override
          public List<Option> inRole(Role role) {
            return List.of(
                new Option("lena", "Lena"), new Option("prem", "Prem"), new Option("both", "Bo"));
          }

          @Override
          public Set<String> tookPart(CaseReference of) {
            return tookPart;
          }
        };
    return new AllocateExaminers(examinations(), bench.changeCase(), people);
  }

  private AgreeExaminersDecision agree() {
    return new AgreeExaminersDecision(examinations());
  }

  private ConfirmExaminersDecision confirm() {
    return new ConfirmExaminersDecision(examinations(), new ProposalSent(bench.writeLetter()));
  }

  private ViewsGiven views() {
    return new ViewsGiven(examinations(), bench.ids, bench.clock);
  }

  private Examinations examinations() {
    return new Examinations(bench.unit.entities());
  }

  private Examination now() {
    return bench.read(() -> examinations().of(reference));
  }

  private Optional<String> holder(Role role) {
    return bench.read(() -> bench.readCase().get(reference).holder(role));
  }

  private org.evenhand.casefile.api.StepContext context() {
    return context(SOCIAL_WORK);
  }

  private org.evenhand.casefile.api.StepContext context(RuleSetId rules) {
    return bench.context(reference, rules, "lena");
  }

  private Outcome<StepResult> does(HumanStep step, Answers answers) {
    return bench.does(step, context(), answers);
  }
}
